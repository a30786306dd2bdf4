import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { moveIds } from './move-ids.ts';
import { boundsOf } from './own-bounds.ts';
import { boundsAmong, type DosedStep } from './own-dose.ts';
import { heelDropMoves, movesOfPart, partsOf, stepsOf, type Part } from './own-parts.ts';
import { anyOwnSteps } from './own-routine.fixture.ts';
import type { OwnStep } from './own-routine.ts';

const dosedIn = (parts: readonly Part[]): DosedStep[] =>
	parts.flatMap((part) => (part.kind === 'move' ? [part.step] : []));
const dosed = (...steps: OwnStep[]) => dosedIn(partsOf(steps));
const rice = (...steps: OwnStep[]) => partsOf(steps).find(({ kind }) => kind === 'rice');

describe('a dose from a backup', () => {
	it('is taken to its nearest bound', () => {
		expect(dosed({ move: 'G1', sets: 10, reps: 100, restS: 600 })).toEqual([
			{ move: 'G1', sets: 3, amount: 15, restS: 180 }
		]);
		expect(dosed({ move: 'G7', sets: 1, seconds: 1200 })).toMatchObject([{ amount: 40 }]);
		expect(dosed({ move: 'W1', sets: 1, seconds: 1 })).toMatchObject([{ amount: 30 }]);
	});

	it('is the least where it is told in the other unit', () => {
		expect(dosed({ move: 'G1', sets: 2, seconds: 900 })).toMatchObject([{ sets: 2, amount: 4 }]);
	});

	it('shares what a leg may be rolled, in the order of the steps', () => {
		expect(
			dosed(
				{ move: 'F2', sets: 10, seconds: 30 },
				{ move: 'F1', sets: 10, seconds: 30 },
				{ move: 'F4', sets: 10, seconds: 30 },
				{ move: 'F3', sets: 1, seconds: 30 }
			).map(({ move, sets, amount }) => [move, sets * amount])
		).toEqual([
			['F2', 60],
			['F1', 60]
		]);
	});

	it('keeps the massage gun on a spot for a minute at most', () => {
		expect(
			dosed({ move: 'Z1', sets: 1, seconds: 45 }, { move: 'Z1', sets: 1, seconds: 45 })
		).toMatchObject([{ amount: 45 }, { amount: 15 }]);
	});

	it('leaves out the other leg’s turn where it comes by itself', () => {
		const rolls = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
			move: `F${number}`,
			sets: 1,
			seconds: 25
		}));
		expect(dosed(...rolls).map(({ move }) => move)).toEqual(['F1', 'F2', 'F3', 'F4']);
		expect(dosed({ move: 'F6', sets: 1, seconds: 25 })).toHaveLength(1);
	});
});

describe('first care in an own routine', () => {
	test.each([
		[1, 10],
		[600, 10],
		[899, 10],
		[900, 15],
		[1200, 20]
	])('ices for 10, 15 or 20 minutes: %d s', (seconds, minutes) => {
		expect(rice({ move: 'R3', sets: 1, seconds })).toMatchObject({ iceMinutes: minutes });
	});

	it('never ices for more than 20 minutes, and once only', () => {
		const ice = { move: 'R3', sets: 10, seconds: 1200 };
		expect(partsOf([ice, { move: 'M1', sets: 1, reps: 10 }, ice])).toMatchObject([
			{ kind: 'rice', iceMinutes: 20 },
			{ kind: 'move' }
		]);
	});

	it('brings cloth, looks and time off with its ice, and a test with its wrap', () => {
		const movesOf = (move: string) =>
			partsOf([{ move, sets: 1, seconds: 300 }]).flatMap(movesOfPart);
		for (const move of ['R2', 'R3', 'R4', 'R5'])
			expect(movesOf(move)).toEqual(['R2', 'R3', 'R4', 'R5']);
		for (const move of ['R6', 'R7']) expect(movesOf(move)).toEqual(['R6', 'R7']);
		expect(movesOf('R8')).toEqual(['R8']);
	});
});

describe('heel drops in an own routine', () => {
	it('stand once, and may come to any level as far as the gate is concerned', () => {
		const parts = partsOf([
			{ move: 'L4s', sets: 10, reps: 100 },
			{ move: 'G1', sets: 1, reps: 10 },
			{ move: 'L0', sets: 1, reps: 10 }
		]);
		expect(parts.map(({ kind }) => kind)).toEqual(['heel-drops', 'move']);
		expect(parts.flatMap(movesOfPart)).toEqual([...heelDropMoves, 'G1']);
	});
});

describe('whatever a backup holds', () => {
	it('comes within the hard caps of a leg, a spot and the hops', () => {
		fc.assert(
			fc.property(anyOwnSteps, (steps) => {
				const doses = dosed(...steps);
				const total = (pattern: RegExp) =>
					doses
						.filter(({ move }) => pattern.test(move))
						.reduce((sum, { sets, amount }) => sum + sets * amount, 0);
				expect(total(/^F/)).toBeLessThanOrEqual(120);
				expect(total(/^Z/)).toBeLessThanOrEqual(120);
				for (const zone of [/Z1/, /Z2/, /Z3/, /Z4/]) expect(total(zone)).toBeLessThanOrEqual(60);
				expect(total(/^W10$/)).toBeLessThanOrEqual(20);
			})
		);
	});

	it('keeps every dose, and all sets of a move together, within the bounds of the move', () => {
		fc.assert(
			fc.property(anyOwnSteps, (steps) => {
				const doses = dosed(...steps);
				for (const { move, amount, restS } of doses) {
					const bounds = boundsOf(move);
					expect(amount).toBeGreaterThanOrEqual(bounds?.amount.least ?? NaN);
					expect(amount).toBeLessThanOrEqual(bounds?.amount.most ?? NaN);
					expect(restS).toBeLessThanOrEqual(bounds?.restS.most ?? NaN);
					const sets = doses.filter((other) => other.move === move);
					expect(sets.reduce((sum, each) => sum + each.sets, 0)).toBeLessThanOrEqual(
						bounds?.sets.most ?? NaN
					);
				}
			})
		);
	});

	it('is the same after it was kept and read again', () => {
		fc.assert(
			fc.property(anyOwnSteps, (steps) => {
				const parts = partsOf(steps);
				expect(partsOf(parts.flatMap(stepsOf))).toEqual(parts);
			})
		);
	});
});

describe('what the editor lets a person choose', () => {
	it('is kept as it was chosen, and is what contract.md lets a backup hold', () => {
		fc.assert(
			fc.property(anyOwnSteps, fc.nat(), fc.nat(), fc.nat(), (steps, place, amountAt, setsAt) => {
				const doses = dosed(...steps);
				const index = place % Math.max(1, doses.length);
				const step = doses[index];
				const others = doses.toSpliced(index, 1);
				const bounds = step && boundsAmong(step, others);
				if (!bounds) return fc.pre(false);
				const amount =
					bounds.amount.least + (amountAt % (bounds.amount.most - bounds.amount.least + 1));
				const again = boundsAmong({ ...step, amount }, others);
				const sets = 1 + (setsAt % (again?.sets.most ?? 1));
				const chosen = doses.with(index, { ...step, amount, sets });
				const kept = chosen.flatMap((each) => stepsOf({ kind: 'move', step: each }));
				expect(dosed(...kept)).toEqual(chosen);
				for (const { sets, reps = 1, seconds = 1, restS = 0 } of kept) {
					expect(sets >= 1 && sets <= 10).toBe(true);
					expect(reps >= 1 && reps <= 100 && seconds >= 1 && seconds <= 1200).toBe(true);
					expect(restS >= 0 && restS <= 600).toBe(true);
				}
			})
		);
	});

	it('has bounds for every move but heel drops and first care', () => {
		for (const move of moveIds) expect(!boundsOf(move)).toBe(/^[LR]/.test(move));
	});
});
