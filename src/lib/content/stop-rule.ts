import type { GatedRoutine } from '#lib/domain/soreness/gate-table.ts';

/** The rule over every session (clinical.md 1). */
export const stopRule =
	'Stop now if you feel a pop, sudden sharp pain, new swelling, numbness, or pain that rises by 2 points or more.';

export const holdOn = 'Hold a rail or a wall for everything on one leg.';

/** Those in which nobody stands still on one leg. */
const onBothLegs: ReadonlySet<GatedRoutine> = new Set([
	'foam-rolling',
	'massage-gun',
	'rice',
	'light-movement',
	'return-to-run'
]);

/** What is said before a session starts. @param id absent for a person's own routine, which may hold anything */
export function stopWords(id: GatedRoutine | undefined): string {
	return id && onBothLegs.has(id) ? stopRule : `${stopRule} ${holdOn}`;
}
