import type { RoutineId } from '#lib/domain/routine/routine.ts';

/** The rule over every session (clinical.md 1). */
export const stopRule =
	'Stop now if you feel a pop, sudden sharp pain, new swelling, numbness, or pain that rises by 2 points or more.';

export const holdOn = 'Hold a rail or a wall for everything on one leg.';

/** Those in which one leg never stands alone. */
const onBothLegs: ReadonlySet<RoutineId> = new Set([
	'foam-rolling',
	'massage-gun',
	'rice',
	'light-movement'
]);

/** What is said before a session starts. @param id absent for a person's own routine, which may hold anything */
export function stopWords(id: RoutineId | undefined): string {
	return id && onBothLegs.has(id) ? stopRule : `${stopRule} ${holdOn}`;
}
