/** The card of the one next action, where it starts no routine. */
export const nextCardWords = {
	'check-in': {
		heading: 'Check in for today',
		body: 'It takes about 20 seconds.',
		action: 'Check in'
	},
	rest: {
		heading: 'Rest today',
		body: 'No routine fits today. Keep the leg up when you can, and check in again tomorrow.'
	}
};
