import { describe, expect, it } from 'vitest';
import type { HeelDropLevel } from '#lib/domain/programme/level.ts';
import type { SessionDoses } from '#lib/domain/programme/session-doses.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { moveById } from '../moves.ts';
import { routineFor } from '../routines.ts';
import { bothAt, type RoutineOptions } from './options.ts';
import {
	bothLegs,
	movesOf,
	phasesOf,
	repetitionSecondsOf,
	rightLeg,
	tempoOf
} from './routines.fixture.ts';

const dose = (level: HeelDropLevel, reps: number) => ({ level, reps });
/** `left L1 10` for each set, in the order in which they are done. */
const setsOf = (doses: SessionDoses) =>
	phasesOf('heel-drops', { doses })
		.filter(({ kind }) => kind === 'work')
		.map(({ side, move, dose }) => `${side} ${move} ${dose?.kind === 'reps' ? dose.reps : ''}`);

describe('heel drops', () => {
	/** Level: moves, sets, first repetitions, seconds of a repetition. */
	const levels: [HeelDropLevel, string[], number, number][] = [
		[0, ['L0'], 10, 5],
		[1, ['L1'], 10, 5],
		[2, ['L2'], 10, 5],
		[3, ['L3'], 8, 6],
		[4, ['L4s', 'L4b'], 15, 6],
		[5, ['L4s', 'L4b'], 15, 6],
		[6, ['L4s', 'L4b'], 15, 6]
	];

	it.each(levels)('level %i', (level, expectedMoves, first, repetitionS) => {
		const { steps } = routineFor('heel-drops', { doses: bothAt(level) });
		expect(movesOf(steps)).toEqual(expectedMoves);
		for (const step of steps) {
			expect(step).toMatchObject({ sets: 3, restS: 60, dose: { kind: 'reps', reps: first } });
			expect(step.leg).toBeUndefined();
			expect(repetitionSecondsOf(step)).toBe(repetitionS);
		}
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
		expect(tempoOf(routineFor('heel-drops', { doses: bothAt(3) }).steps[0])).toEqual([
			{ part: 'up', seconds: 1 },
			{ part: 'shift', seconds: 1 },
			{ part: 'lower', seconds: 3 },
			{ part: 'reset', seconds: 1 }
		]);
	});

	it('lets one leg rest while the other works for 90 seconds', () => {
		const work = phasesOf('heel-drops', { doses: bothAt(4) }).filter(({ kind }) => kind === 'work');
		expect(work.map(({ side }) => side)).toEqual(Array(6).fill(['left', 'right']).flat());
		expect(work.every(({ durationMs }) => durationMs === 90_000)).toBe(true);
	});

	it('plays each leg at its own level, in turn', () => {
		expect(setsOf({ left: dose(1, 12), right: dose(3, 8) })).toEqual(
			Array(3).fill(['left L1 12', 'right L3 8']).flat()
		);
		expect(setsOf({ left: dose(3, 10), right: dose(3, 12) })).toEqual(
			Array(3).fill(['left L3 10', 'right L3 12']).flat()
		);
		expect(setsOf({ left: dose(4, 15), right: dose(3, 15) })).toEqual([
			...Array(3).fill(['left L4s 15', 'right L3 15']).flat(),
			...Array(3).fill('left L4b 15')
		]);
	});

	it('gives time to go from the floor to the step, and only five seconds on one spot', () => {
		const switches = (doses: SessionDoses) => [
			...new Set(
				phasesOf('heel-drops', { doses })
					.filter(({ kind }) => kind === 'switch')
					.map(({ durationMs }) => durationMs)
			)
		];
		expect(switches({ left: dose(1, 12), right: dose(3, 8) })).toEqual([15_000]);
		expect(switches({ left: dose(3, 10), right: dose(3, 12) })).toEqual([5000]);
	});

	it('begins with the leg that is to begin', () => {
		const doses = { left: dose(1, 12), right: dose(3, 8) };
		const { phases } = compile(routineFor('heel-drops', { doses }), moveById, {
			...bothLegs,
			startSide: 'right'
		});
		const work = phases.filter(({ kind }) => kind === 'work');
		expect(work.map(({ side }) => side)).toEqual(Array(3).fill(['right', 'left']).flat());
	});

	it('rests one leg alone for 60 s between sets and 120 s between exercises', () => {
		const { phases } = compile(
			routineFor('heel-drops', { doses: { right: dose(4, 15) } }),
			moveById,
			rightLeg
		);
		expect(phases.every(({ side }) => side === 'right')).toBe(true);
		const waits = phases.filter(({ kind }) => kind !== 'work').map(({ durationMs }) => durationMs);
		expect(waits.slice(1)).toEqual([60_000, 60_000, 120_000, 60_000, 60_000]);
	});

	it('falls back to the highest level whose moves the gate leaves, from its first dose', () => {
		const only = ['L0', 'L1'];
		const stepsOf = (level: HeelDropLevel) =>
			routineFor('heel-drops', { doses: bothAt(level, 15), only }).steps;
		expect(stepsOf(5)).toMatchObject([{ move: 'L1', dose: { reps: 10 } }]);
		expect(stepsOf(0)).toMatchObject([{ move: 'L0', dose: { reps: 15 } }]);
	});

	it('says to carry weight at level 6 alone', () => {
		const instructions = (level: HeelDropLevel) =>
			routineFor('heel-drops', { doses: bothAt(level) }).steps.map(
				({ instruction }) => instruction
			);
		expect(instructions(6).every((words) => words?.includes('2 to 5 kg'))).toBe(true);
		expect(instructions(5)).toEqual([undefined, undefined]);
	});

	it('never lets a heel sink below the step where the heel bone hurts', () => {
		for (const level of [2, 3, 4, 5, 6] as const) {
			const { steps } = routineFor('heel-drops', { doses: bothAt(level), toFloor: ['left'] });
			const ofLeft = steps.filter(({ leg }) => leg !== 'right');
			expect(ofLeft.length).toBeGreaterThan(0);
			for (const { instruction, figure } of ofLeft) {
				expect(instruction).toMatch(/lower (both heels|that heel) slowly to the floor/);
				expect(figure).toMatch(/^L1$|-floor/);
			}
			for (const { instruction = '', figure = '' } of steps.filter(({ leg }) => leg === 'right')) {
				expect(instruction).not.toContain('floor');
				expect(figure).not.toContain('floor');
			}
		}
	});
});
