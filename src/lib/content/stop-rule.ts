/** The rule over every session (clinical.md 1). */
export const stopRule =
	'Stop now if you feel a pop, sudden sharp pain, new swelling, numbness, or pain that rises by 2 points or more.';

export const holdOn = 'Hold a rail or a wall for everything on one leg.';
