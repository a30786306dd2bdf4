/** What Today says before the first check-in. */
export const welcome = {
	heading: 'How are your calves today?',
	body: 'One short check-in a day shows what fits: move, rest, or get help.',
	action: 'Check in'
};
