import type { RoutineId } from '#lib/domain/routine/routine.ts';

/** The move by which a routine is known at sight: a key of the figure's choreographies. */
export const figureByRoutine: Record<RoutineId | 'return-to-run', string> = {
	'warm-up': 'W7',
	'warm-up-short': 'W8',
	'heel-drops': 'L3',
	'foam-rolling': 'F1',
	'massage-gun': 'Z3',
	rice: 'R8',
	'light-movement': 'M4',
	'hip-strength': 'G1',
	'soleus-strength': 'S1',
	'heel-raise-test': 'heel-raise-test',
	'return-to-run': 'easy-jog'
};
