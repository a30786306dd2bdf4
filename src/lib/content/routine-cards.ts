import type { RoutineId } from '#lib/domain/routine/routine.ts';

/** A routine at a glance: light enough for Today. */
export interface RoutineCard {
	title: string;
	/** After "Start", where the title is too long for a button. */
	start?: string;
	/** What it is, in a few words after the minutes. */
	summary: string;
	/** Of the routine as first offered; its compiled timeline agrees (routine-cards.test.ts). */
	minutes: number;
}

/** In the order of the library: `routineIds`. */
export const routineCardById: Record<RoutineId, RoutineCard> = {
	'warm-up': { title: 'Warm-up', summary: 'before a run', minutes: 9 },
	'warm-up-short': { title: 'Short warm-up', summary: 'before a run, in a hurry', minutes: 5 },
	'heel-drops': { title: 'Heel drops', summary: 'stronger calves and heel cords', minutes: 5 },
	'foam-rolling': { title: 'Foam rolling', summary: 'hold still on sore spots', minutes: 4 },
	'massage-gun': { title: 'Massage gun', summary: 'light, for dull soreness', minutes: 5 },
	rice: {
		title: 'Rest, ice, wrap, raise',
		start: 'rest and raise',
		summary: 'the first days of a possible strain',
		minutes: 32
	},
	'light-movement': { title: 'Light movement', summary: 'easy on sore calves', minutes: 14 },
	'hip-strength': { title: 'Hip strength', summary: 'bottom and back of the thighs', minutes: 24 },
	'soleus-strength': {
		title: 'Soleus strength',
		summary: 'the deep calf muscle, with bent knees',
		minutes: 21
	},
	'heel-raise-test': {
		title: 'Heel-raise test',
		start: 'the test',
		summary: 'how many one-leg raises',
		minutes: 3
	}
};

/** Without these moves a routine is shorter than its card says. Without its hops a warm-up is not. */
const wholeWith: Partial<Record<RoutineId, readonly string[]>> = {
	rice: ['R3', 'R6'],
	'light-movement': ['M3'],
	'hip-strength': ['G5']
};

/** `14 min`. @param moves what today leaves of it, `null` for all */
export function lengthWords(id: RoutineId, moves: readonly string[] | null = null): string {
	const isShorter = moves && wholeWith[id]?.some((move) => !moves.includes(move));
	return isShorter ? 'Shorter today' : `${routineCardById[id].minutes} min`;
}

/** `Start light movement`: on the button that leads to the session. */
export function startWords(id: RoutineId): string {
	const { title, start } = routineCardById[id];
	return `Start ${start ?? title.toLowerCase()}`;
}
