/** L0 to L6 of clinical.md 1.2. */
export const heelDropLevels = [0, 1, 2, 3, 4, 5, 6] as const;
export type HeelDropLevel = (typeof heelDropLevels)[number];

/** What one leg does: the level, and the repetitions of a set. */
export interface LevelDose {
	level: HeelDropLevel;
	reps: number;
}

/** Offered without a word for the Alfredson dose, which is what L5 and L6 are (clinical.md 1.2). */
export const ordinaryCeiling: HeelDropLevel = 4;
export const highestLevel: HeelDropLevel = 6;

/** Of every exercise at every level. */
export const setsOfExercise = 3;

const twoFooted = [10, 12, 15];
const oneDose = [15];
/** Repetitions of a set, from the first session at a level to the last (clinical.md 3.2). */
const repsByLevel: Record<HeelDropLevel, readonly number[]> = {
	0: twoFooted,
	1: twoFooted,
	2: twoFooted,
	3: [8, 10, 12, 15],
	4: oneDose,
	5: oneDose,
	6: oneDose
};

/** Fewest first. */
export function repsOf(level: HeelDropLevel): readonly number[] {
	return repsByLevel[level];
}

/** Straight knee, and from L4 on bent knee too. */
export function exercisesOf(level: HeelDropLevel): number {
	return level < 4 ? 1 : 2;
}

/** How often heel drops of a level are done. */
export interface Rhythm {
	/** 1: each day, 2: every other. */
	everyDays: number;
	timesADay: number;
}

/** L0 each day, L1 to L4 every other, L5 and L6 twice a day (clinical.md 3.2). */
export function rhythmOf(level: number): Rhythm {
	if (level === 0) return { everyDays: 1, timesADay: 1 };
	return level <= ordinaryCeiling ? { everyDays: 2, timesADay: 1 } : { everyDays: 1, timesADay: 2 };
}

/** Both feet rise and lower together: the other leg cannot be left out. */
export function isTwoFooted(level: HeelDropLevel): boolean {
	return level < 3;
}

/** Of whatever number a record holds: whole, and from 0 to 6. */
export function levelOf(number: number): HeelDropLevel {
	const whole = Math.min(highestLevel, Math.max(0, Math.trunc(number)));
	return heelDropLevels.find((level) => level === whole) ?? 0;
}

/** At its fewest repetitions. */
export function firstDoseOf(level: HeelDropLevel): LevelDose {
	return { level, reps: Math.min(...repsOf(level)) };
}

/** More repetitions, else the next level; at the top of what is offered the same again. */
export function doseAbove({ level, reps }: LevelDose, ceiling: HeelDropLevel): LevelDose {
	const more = repsOf(level).find((count) => count > reps);
	if (more !== undefined) return { level, reps: more };
	return level < ceiling ? firstDoseOf(levelOf(level + 1)) : { level, reps };
}

/** One level down at its most repetitions; from L0 back to its fewest (clinical.md 3.2). */
export function doseBelow({ level }: LevelDose): LevelDose {
	return level > 0 ? lastDoseOf(levelOf(level - 1)) : firstDoseOf(0);
}

/** At its most repetitions. */
export function lastDoseOf(level: HeelDropLevel): LevelDose {
	return { level, reps: Math.max(...repsOf(level)) };
}

/** The dose that was planned, from the repetitions of all sets together; no more of a set than that. */
export function doseFromTotal(level: HeelDropLevel, repsPlanned: number): LevelDose {
	const ofSet = Math.round(repsPlanned / (setsOfExercise * exercisesOf(level)));
	const reps = repsOf(level).findLast((count) => count <= ofSet);
	return reps === undefined ? firstDoseOf(level) : { level, reps };
}
