import type { Step } from '#lib/domain/routine/routine.ts';
import { heelDropLevels, type HeelDropLevel, type RoutineOptions } from './options.ts';
import { repeated, type Tempo } from './step.ts';

export interface HeelDropLevelData {
	level: HeelDropLevel;
	/** Straight knee first where there are two. */
	moves: readonly string[];
	sets: number;
	/** Repetitions of a set, from the first session at this level to the last (clinical.md 3.2). */
	reps: readonly number[];
	/** Rise on two, lower on one: the other leg rests while one works. */
	oneLegged: boolean;
	/** Kilograms in a backpack once painless. */
	loadKg?: readonly [number, number];
}

const twoLegged = { sets: 3, reps: [10, 12, 15], oneLegged: false } as const;
const alfredson = { moves: ['L4s', 'L4b'], sets: 3, reps: [15], oneLegged: true } as const;

/** clinical.md 1.2 */
export const heelDropLevelData: Record<HeelDropLevel, HeelDropLevelData> = {
	0: { level: 0, moves: ['L0'], ...twoLegged },
	1: { level: 1, moves: ['L1'], ...twoLegged },
	2: { level: 2, moves: ['L2'], ...twoLegged },
	3: { level: 3, moves: ['L3'], sets: 3, reps: [8, 10, 12, 15], oneLegged: true },
	4: { level: 4, ...alfredson },
	5: { level: 5, ...alfredson },
	6: { level: 6, ...alfredson, loadKg: [2, 5] }
};

/** Seconds between two sets where no other leg works meanwhile. */
const betweenSetsS = 60;
/** Seconds between two exercises of one leg alone. */
const betweenExercisesS = 120;
/** Time to stand on the step and take the rail. */
const setUpS = 15;

export function heelDrops(options: RoutineOptions): Step[] {
	const data = heelDropLevelData[levelWithin(options.level, options.only)];
	const tempo = tempoOf(data, options.lowerS);
	return data.moves.map((move, index) =>
		repeated(move, repsOf(data, options.reps), tempo, {
			sets: data.sets,
			restS: betweenSetsS,
			...(index === 0 && { prepareS: setUpS }),
			...(index > 0 && options.oneLeg && { prepareS: betweenExercisesS }),
			...(data.loadKg && { instruction: withLoad(move, data.loadKg) })
		})
	);
}

/** The levels of which today's gate leaves every move. @param only `null`: all */
export function levelsWithin(only: readonly string[] | null): HeelDropLevel[] {
	return heelDropLevels.filter((level) =>
		heelDropLevelData[level].moves.every((move) => only === null || only.includes(move))
	);
}

/** The wanted level or, where today's gate does not leave its moves, the highest below it that it does. */
export function levelWithin(wanted: HeelDropLevel, only: readonly string[] | null): HeelDropLevel {
	return levelsWithin(only).findLast((level) => level <= wanted) ?? wanted;
}

/** One second up, three down, one to settle; on one leg one more to move the weight over. */
function tempoOf({ oneLegged }: HeelDropLevelData, lowerS: number): Tempo {
	const lower = Math.min(5, Math.max(2, lowerS));
	return oneLegged ? { up: 1, shift: 1, lower, reset: 1 } : { up: 1, lower, reset: 1 };
}

function repsOf({ reps }: HeelDropLevelData, wanted: number | null): number {
	const first = Math.min(...reps);
	return wanted === null ? first : Math.min(Math.max(...reps), Math.max(first, wanted));
}

function withLoad(move: string, [fromKg, toKg]: readonly [number, number]): string {
	const knee = move === 'L4b' ? 'knee softly bent all the way' : 'knee straight';
	return `Backpack on, ${fromKg} to ${toKg} kg once it is painless. Push up on both feet, move your weight onto one leg, ${knee}, and let the heel sink slowly.`;
}
