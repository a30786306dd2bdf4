/** What Today says before the first check-in. */
export const welcome = {
	heading: 'How are your calves today?',
	body: 'One short check-in a day shows what fits: move, rest, or get help. It takes about 20 seconds.',
	action: 'Check in'
};

/** Where the code that tells the advice did not come. */
export const partMissing =
	'A part of Soleus could not be loaded. What you logged is still on this device. Reload the page to try again.';

/** Where all that is logged lies after today. */
export const onlyLater =
	'Your log holds only days after today. If the date of this device is right, check in for today.';
