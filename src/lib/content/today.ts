import type { Level } from '#lib/domain/soreness/advice.ts';

/** What Today says before the first check-in. */
export const welcome = {
	heading: 'How are your calves today?',
	body: 'One short check-in a day shows what fits: move, rest, or get help. It takes about 20 seconds.',
	action: 'Check in'
};

/** Where the code that tells the advice did not come. */
export const partMissing =
	'A part of Soleus could not be loaded. What you logged is still on this device. Reload the page to try again.';

/** Above the heading, where the advice is more than ordinary care. */
export const urgencyWords: Partial<Record<Level, string>> = {
	emergency: 'Emergency',
	'same-day': 'Urgent: today',
	'see-professional': 'Not urgent, but do it now',
	'possible-strain': 'Go gently'
};

/** The card of the one next action, where it starts no routine. */
export const nextWords = {
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

/** Where all that is logged lies after today. */
export const onlyLater =
	'Your log holds only days after today. If the date of this device is right, check in for today.';
