/** Whole numbers, both ends included. */
export interface Range {
	least: number;
	most: number;
	/** What one press changes. */
	by: number;
}

/** How far a move's dose may be changed. */
export interface Bounds {
	unit: 'reps' | 'seconds';
	/** Of one set. */
	amount: Range;
	/** Also of all sets of this move in a routine together. */
	sets: Range;
	restS: Range;
}

/** What several moves, or all sets of one, may come to in one session: seconds on a leg, or repetitions. */
export interface Budget {
	moves: readonly string[];
	most: number;
}

/**
 * Doses a person may choose. Hard caps and ranges are clinical.md's (1.1 hops, 1.3 holds, 1.4 zones, 1.7, 1.8); around a single
 * figure of it the bounds are a choice made here [P]. Heel drops and first care are not here: own-parts.ts.
 */
const boundsByMove: Readonly<Record<string, Bounds>> = {
	W1: timed(30, 300, 1, { by: 30 }),
	...same(['W2', 'W3', 'W6', 'W7', 'W8', 'W9'], timed(10, 60, 2)),
	W4: reps(5, 20, 2),
	W5: reps(5, 20, 2),
	W10: reps(5, 10, 2, { restS: [15, 60] }),
	W11: timed(60, 300, 1, { by: 30 }),
	...same(['F1', 'F3', 'F5', 'F7'], timed(10, 30, 2)),
	...same(['F2', 'F4', 'F6', 'F8'], timed(20, 30, 2)),
	...same(['Z1', 'Z2', 'Z3', 'Z4'], timed(10, 60, 2)),
	M1: reps(10, 30, 3),
	M2: reps(10, 30, 2),
	M3: reps(5, 20, 3, { restS: [20, 120] }),
	M4: timed(60, 600, 1, { by: 60 }),
	M5: timed(15, 15, 1),
	G1: strength(4, 15),
	G2: strength(4, 12),
	G3: strength(4, 10),
	G4: strength(3, 8),
	G5: strength(4, 10),
	G6: strength(4, 12),
	G7: timed(10, 40, 3, { restS: [30, 180] }),
	S1: strength(5, 20),
	S2: strength(5, 15),
	S3: strength(4, 12),
	S4: timed(10, 30, 5, { restS: [30, 180] })
};

/** clinical.md 1.3 and 1.4: 120 s on a leg, 60 s on one spot; 1.1: two times ten hops. */
export const budgets: readonly Budget[] = [
	{ moves: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'], most: 120 },
	{ moves: ['Z1', 'Z2', 'Z3', 'Z4'], most: 120 },
	...['Z1', 'Z2', 'Z3', 'Z4'].map((zone) => ({ moves: [zone], most: 60 })),
	{ moves: ['W10'], most: 20 }
];

/** `undefined` for a move whose dose is not a person's to choose. */
export function boundsOf(move: string): Bounds | undefined {
	return boundsByMove[move];
}

/** The nearest whole number within both bounds. */
export function clamped({ least, most }: Pick<Range, 'least' | 'most'>, value: number): number {
	return Math.min(most, Math.max(least, Math.round(value)));
}

interface Rest {
	by?: number;
	restS?: readonly [least: number, most: number];
}

function timed(least: number, most: number, sets: number, { by = 5, restS }: Rest = {}): Bounds {
	return { unit: 'seconds', ...ranges({ least, most, by }, sets, restS) };
}

function reps(least: number, most: number, sets: number, { restS }: Rest = {}): Bounds {
	return { unit: 'reps', ...ranges({ least, most, by: 1 }, sets, restS) };
}

function strength(least: number, most: number): Bounds {
	return reps(least, most, 3, { restS: [30, 180] });
}

function ranges(amount: Range, sets: number, [least, most]: readonly [number, number] = [0, 60]) {
	return { amount, sets: { least: 1, most: sets, by: 1 }, restS: { least, most, by: 5 } };
}

function same(moves: readonly string[], bounds: Bounds): Record<string, Bounds> {
	return Object.fromEntries(moves.map((move) => [move, bounds]));
}
