import { describe, expect, it } from 'vitest';
import type { RoutineId } from '#lib/domain/routine/routine.ts';
import { movesByForm } from '#lib/domain/soreness/gate-table.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { isMoveId, moveById, moves } from './moves.ts';
import { routineFor } from './routines.ts';
import {
	amountOf,
	bothLegs,
	choices,
	movesOf,
	phasesOf,
	repetitionSecondsOf,
	rightLeg,
	workSeconds
} from './routines/routines.fixture.ts';
import { isSourceId } from './sources.ts';

describe('the moves', () => {
	it('holds every move of clinical.md 1 and 3.3, each once', () => {
		const ids = [
			...numbered('W', 1, 11),
			...numbered('L', 0, 3),
			'L4s',
			'L4b',
			...numbered('F', 1, 8),
			...numbered('Z', 1, 4),
			...numbered('R', 1, 10),
			...numbered('M', 1, 5),
			...numbered('G', 1, 7),
			...numbered('S', 1, 4),
			'heel-raise-test',
			'easy-jog',
			'walk'
		];
		expect(moves.map(({ id }) => id).sort()).toEqual(ids.sort());
		expect(ids.every(isMoveId)).toBe(true);
	});

	it('names sources that are there for every move', () => {
		for (const move of moves) {
			expect(move.sources, move.id).not.toEqual([]);
			expect(
				move.sources.filter((id) => !isSourceId(id)),
				move.id
			).toEqual([]);
		}
	});

	it('speaks without exclamation marks and ends its sentences', () => {
		for (const { instruction, notWhen, mistake } of moves) {
			for (const words of [instruction, notWhen, mistake].filter((text) => text !== undefined)) {
				expect(words).toMatch(/^[A-Z“][^!]*\.$/);
			}
		}
	});
});

describe('every routine', () => {
	it('compiles with every choice, for both legs and for one', () => {
		for (const { id, options } of choices) {
			for (const legs of [bothLegs, rightLeg]) {
				const { phases, plannedMs } = compile(routineFor(id, options), moveById, legs);
				expect(phases.length, id).toBeGreaterThan(0);
				expect(phases.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBe(plannedMs);
			}
		}
	});

	it('keeps only the moves that the gate leaves', () => {
		expect(movesOf(routineFor('light-movement', { only: ['M1', 'M4'] }).steps)).toEqual([
			'M1',
			'M4'
		]);
		expect(movesOf(routineFor('rice', { only: ['R8'] }).steps)).toEqual(['R8']);
		expect(routineFor('warm-up', { only: [] }).steps).toEqual([]);
	});

	it('knows every move that a gate may leave', () => {
		const left = Object.values(movesByForm).flatMap((ids): readonly string[] => ids ?? []);
		expect(left.filter((id) => !isMoveId(id))).toEqual([]);
	});
});

describe('the doses of clinical.md 1', () => {
	/** [sets, repetitions or seconds, seconds of one repetition, rest] */
	const doses: Record<string, Record<string, [number, number, number?, number?]>> = {
		'warm-up': {
			W1: [1, 120],
			W2: [1, 30],
			W3: [1, 30],
			W4: [1, 10, 3],
			W5: [1, 15, 2],
			W6: [1, 40],
			W7: [1, 45],
			W8: [1, 30],
			W9: [1, 30]
		},
		'warm-up-short': { W1: [1, 60], W2: [1, 30], W4: [1, 10, 3], W5: [1, 15, 2], W8: [1, 30] },
		'foam-rolling': { F1: [1, 30], F2: [1, 25], F3: [1, 30], F4: [1, 25] },
		'massage-gun': { Z1: [1, 30], Z2: [1, 30], Z3: [1, 30], Z4: [1, 30] },
		'light-movement': {
			M1: [2, 20, 2, 20],
			M2: [1, 20, 4],
			M3: [2, 15, 5, 45],
			M4: [1, 300],
			M5: [1, 15]
		},
		'hip-strength': {
			G1: [3, 12, 6, 45],
			G2: [2, 12, 5, 45],
			G3: [2, 8, 6, 45],
			G4: [2, 6, 6, 45],
			G5: [2, 8, 6, 45],
			G6: [2, 10, 5, 45],
			G7: [2, 20, undefined, 45]
		},
		'soleus-strength': {
			S1: [3, 15, 6, 60],
			S2: [3, 12, 6, 60],
			S3: [3, 8, 6, 60],
			S4: [3, 30, undefined, 60]
		}
	};

	it.each(Object.entries(doses))('%s', (id, expected) => {
		const { steps } = routineFor(id as RoutineId);
		expect(movesOf(steps)).toEqual(Object.keys(expected));
		for (const step of steps) {
			const [sets, amount, repetitionS, restS = 0] = expected[step.move] ?? [0, 0];
			expect(step.sets, step.move).toBe(sets);
			expect(amountOf(step), step.move).toBe(amount);
			expect(repetitionSecondsOf(step), step.move).toBe(repetitionS);
			if (sets > 1) expect(step.restS, step.move).toBe(restS);
		}
	});

	it('tests each leg once until it is tired, one raise to two beats of 60 a minute', () => {
		expect(phasesOf('heel-raise-test')).toMatchObject([
			{ kind: 'prepare', side: 'left' },
			{ kind: 'work', side: 'left', open: true },
			{ kind: 'switch', side: 'right', durationMs: 60_000 },
			{ kind: 'work', side: 'right', open: true }
		]);
		const [test] = routineFor('heel-raise-test').steps;
		expect(test?.dose).toMatchObject({
			kind: 'open',
			tempo: [
				{ part: 'up', seconds: 1 },
				{ part: 'lower', seconds: 1 }
			]
		});
	});

	it('warms up for 475 seconds of work, or 240 in the short version', () => {
		expect(workSeconds(phasesOf('warm-up'))).toBe(475);
		expect(workSeconds(phasesOf('warm-up-short'))).toBe(240);
	});

	it('hops only when asked to: two sets of ten with 15 s between', () => {
		expect(movesOf(routineFor('warm-up').steps)).not.toContain('W10');
		expect(routineFor('warm-up', { withHops: true }).steps.at(-1)).toMatchObject({
			move: 'W10',
			sets: 2,
			restS: 15,
			dose: { kind: 'reps', reps: 10 }
		});
	});
});

function numbered(letter: string, from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
}
