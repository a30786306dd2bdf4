import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { moveById } from '../moves.ts';
import { routineFor } from '../routines.ts';
import { levelsWithin, levelWithin } from './heel-drops.ts';
import { levelToOffer, type HeelDropLevel, type RoutineOptions } from './options.ts';
import { movesOf, phasesOf, repetitionSecondsOf, rightLeg, tempoOf } from './routines.fixture.ts';

describe('heel drops', () => {
	/** Level: moves, sets, first and last repetitions, seconds of a repetition. */
	const levels: [HeelDropLevel, string[], number, number, number, number][] = [
		[0, ['L0'], 3, 10, 15, 5],
		[1, ['L1'], 3, 10, 15, 5],
		[2, ['L2'], 3, 10, 15, 5],
		[3, ['L3'], 3, 8, 15, 6],
		[4, ['L4s', 'L4b'], 3, 15, 15, 6],
		[5, ['L4s', 'L4b'], 3, 15, 15, 6],
		[6, ['L4s', 'L4b'], 3, 15, 15, 6]
	];

	it.each(levels)('level %i', (level, expectedMoves, sets, first, last, repetitionS) => {
		const { steps } = routineFor('heel-drops', { level });
		expect(movesOf(steps)).toEqual(expectedMoves);
		for (const step of steps) {
			expect(step).toMatchObject({ sets, restS: 60, dose: { kind: 'reps', reps: first } });
			expect(repetitionSecondsOf(step)).toBe(repetitionS);
		}
		expect(routineFor('heel-drops', { level, reps: 99 }).steps[0]).toMatchObject({
			dose: { reps: last }
		});
		expect(routineFor('heel-drops', { level, reps: 1 }).steps[0]).toMatchObject({
			dose: { reps: first }
		});
	});

	it('starts at level 1, lowers for 3 seconds, and takes 2 to 5 instead', () => {
		const lowerOf = (options: Partial<RoutineOptions>) =>
			tempoOf(routineFor('heel-drops', options).steps[0]).find(({ part }) => part === 'lower')
				?.seconds;
		expect(movesOf(routineFor('heel-drops').steps)).toEqual(['L1']);
		expect(lowerOf({})).toBe(3);
		expect([1, 2, 4, 5, 9].map((lowerS) => lowerOf({ lowerS }))).toEqual([2, 2, 4, 5, 5]);
	});

	it('rises on two, moves the weight, lowers on one, and settles', () => {
		expect(tempoOf(routineFor('heel-drops', { level: 3 }).steps[0])).toEqual([
			{ part: 'up', seconds: 1 },
			{ part: 'shift', seconds: 1 },
			{ part: 'lower', seconds: 3 },
			{ part: 'reset', seconds: 1 }
		]);
	});

	it('lets one leg rest while the other works for 90 seconds', () => {
		const work = phasesOf('heel-drops', { level: 4 }).filter(({ kind }) => kind === 'work');
		expect(work.map(({ side }) => side)).toEqual(Array(6).fill(['left', 'right']).flat());
		expect(work.every(({ durationMs }) => durationMs === 90_000)).toBe(true);
	});

	it('rests one leg alone for 60 s between sets and 120 s between exercises', () => {
		const { phases } = compile(
			routineFor('heel-drops', { level: 4, oneLeg: true }),
			moveById,
			rightLeg
		);
		const waits = phases.filter(({ kind }) => kind !== 'work').map(({ durationMs }) => durationMs);
		expect(waits.slice(1)).toEqual([60_000, 60_000, 120_000, 60_000, 60_000]);
	});

	it('falls back to the highest level whose moves the gate leaves', () => {
		const only = ['L0', 'L1'];
		expect(movesOf(routineFor('heel-drops', { level: 5, only }).steps)).toEqual(['L1']);
		expect(movesOf(routineFor('heel-drops', { level: 0, only }).steps)).toEqual(['L0']);
	});

	it('names the levels that the gate leaves, and the level that is played', () => {
		const only = ['L0', 'L1'];
		expect(levelsWithin(only)).toEqual([0, 1]);
		expect(levelsWithin(null)).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect([levelWithin(4, only), levelWithin(0, only), levelWithin(4, null)]).toEqual([1, 0, 4]);
	});

	it('says to carry weight at level 6 alone', () => {
		const instructions = (level: HeelDropLevel) =>
			routineFor('heel-drops', { level }).steps.map(({ instruction }) => instruction);
		expect(instructions(6).every((words) => words?.includes('2 to 5 kg'))).toBe(true);
		expect(instructions(5)).toEqual([undefined, undefined]);
	});

	it('offers the higher of the levels last done, and level 1 at first', () => {
		const session = (levels?: SessionRecord['levels']) => ({ levels }) as SessionRecord;
		expect(levelToOffer([])).toBe(1);
		expect(levelToOffer([session({ left: 5 }), session({ left: 2, right: 3 }), session()])).toBe(3);
		expect(levelToOffer([session({ right: 0 })])).toBe(0);
	});
});
