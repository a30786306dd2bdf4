import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	anyOptions,
	anyRoutine,
	anyTimeline,
	fixtureMoves,
	open,
	reps,
	routineOf,
	timed
} from './routines.fixture.ts';
import type { Routine } from './routine.ts';
import { compile, isStep, phaseAt, repetitionAt, type TimelineOptions } from './timeline.ts';

const leftFirst: TimelineOptions = { startSide: 'left', legs: 'both' };

/** `work left 30`: kind, side, seconds. */
function outline(routine: Routine, options = leftFirst) {
	return compile(routine, fixtureMoves, options).phases.map(
		({ kind, side, durationMs }) => `${kind} ${side} ${durationMs / 1000}`
	);
}

describe('a compiled routine', () => {
	it('gives ten seconds before the first step and five before the next', () => {
		expect(
			outline(routineOf({ move: 'none-1', dose: timed(120) }, { move: 'both-1', dose: timed(30) }))
		).toEqual(['prepare none 10', 'work none 120', 'prepare both 5', 'work both 30']);
	});

	it('takes the time to get into place that a step asks for, and none where that is 0', () => {
		expect(
			outline(
				routineOf(
					{ move: 'none-1', dose: timed(20), prepareS: 0 },
					{ move: 'none-2', dose: timed(20), prepareS: 30 }
				)
			)
		).toEqual(['work none 20', 'prepare none 30', 'work none 20']);
	});

	it('changes legs set by set, so that one rests while the other works', () => {
		expect(
			outline(routineOf({ move: 'each-1', dose: reps(15, 2, 3, 1), sets: 2, restS: 60 }))
		).toEqual([
			'prepare left 10',
			'work left 90',
			'switch right 5',
			'work right 90',
			'switch left 5',
			'work left 90',
			'switch right 5',
			'work right 90'
		]);
	});

	it('rests between the sets of one leg alone', () => {
		expect(
			outline(routineOf({ move: 'each-1', dose: timed(90), sets: 3, restS: 60 }), {
				startSide: 'left',
				legs: 'right'
			})
		).toEqual([
			'prepare right 10',
			'work right 90',
			'rest right 60',
			'work right 90',
			'rest right 60',
			'work right 90'
		]);
	});

	it('begins with the chosen leg', () => {
		expect(
			outline(routineOf({ move: 'each-1', dose: timed(30) }), { startSide: 'right', legs: 'both' })
		).toEqual(['prepare right 10', 'work right 30', 'switch left 5', 'work left 30']);
	});

	it('does steps that go leg by leg whole on one leg first', () => {
		const routine = routineOf(
			{ move: 'each-1', dose: timed(30), legByLeg: true },
			{ move: 'each-2', dose: timed(25), legByLeg: true, prepareS: 2 },
			{ move: 'both-1', dose: timed(10) }
		);
		const { phases } = compile(routine, fixtureMoves, leftFirst);

		expect(phases.map(({ kind, step, side }) => `${kind} ${step} ${side}`)).toEqual([
			'prepare 0 left',
			'work 0 left',
			'prepare 1 left',
			'work 1 left',
			'switch 0 right',
			'work 0 right',
			'prepare 1 right',
			'work 1 right',
			'prepare 2 both',
			'work 2 both'
		]);
	});

	it('does a move of alternating sides, of both legs or of none once for each set', () => {
		for (const move of ['alternate-1', 'both-1', 'none-1']) {
			const work = outline(routineOf({ move, dose: timed(45), sets: 2, restS: 15 }), {
				startSide: 'right',
				legs: 'left'
			});
			const side = move === 'none-1' ? 'none' : 'both';
			expect(work).toEqual([
				`prepare ${side} 10`,
				`work ${side} 45`,
				`rest ${side} 15`,
				`work ${side} 45`
			]);
		}
	});

	it('marks looks as checks and open steps as open, planned by their estimate', () => {
		const { phases, plannedMs } = compile(
			routineOf({ move: 'none-1', dose: open(180), check: true, prepareS: 0 }),
			fixtureMoves,
			leftFirst
		);
		expect(phases).toMatchObject([{ kind: 'check', open: true, durationMs: 180_000 }]);
		expect(plannedMs).toBe(180_000);
	});
});

describe('any compiled routine', () => {
	it('has phases that follow each other without gap or overlap and add up to its length', () => {
		fc.assert(
			fc.property(anyTimeline, ({ phases, plannedMs }) => {
				let endMs = 0;
				for (const [index, phase] of phases.entries()) {
					expect(phase.index).toBe(index);
					expect(phase.startMs).toBe(endMs);
					expect(phase.durationMs).toBeGreaterThan(0);
					endMs += phase.durationMs;
				}
				expect(endMs).toBe(plannedMs);
			})
		);
	});

	it('does each set of each step on each of its sides exactly once', () => {
		fc.assert(
			fc.property(anyRoutine, anyOptions, (routine, options) => {
				const done = compile(routine, fixtureMoves, options)
					.phases.filter(isStep)
					.map(({ step, side, set }) => `${step} ${side} ${set}`);
				const both = options.legs === 'both' ? ['left', 'right'] : [options.legs];
				const asked = routine.steps.flatMap((step, index) => {
					const { sides } = fixtureMoves(step.move);
					const on = sides === 'each' ? both : [sides === 'alternate' ? 'both' : sides];
					return on.flatMap((side) =>
						Array.from({ length: step.sets }, (_, set) => `${index} ${side} ${set + 1}`)
					);
				});
				expect(done.toSorted()).toEqual(asked.toSorted());
			})
		);
	});

	it('never has two phases between steps next to each other, and ends with a step', () => {
		fc.assert(
			fc.property(anyTimeline, ({ phases }) => {
				for (const [index, phase] of phases.entries()) {
					const after = phases[index + 1];
					if (!isStep(phase)) expect(after && isStep(after) && after.move).toBe(phase.move);
				}
			})
		);
	});
});

describe('the phase at a place', () => {
	it('is the one whose stretch holds it', () => {
		fc.assert(
			fc.property(anyTimeline, fc.double({ min: 0, max: 1, noNaN: true }), (timeline, share) => {
				const positionMs = share * timeline.plannedMs;
				const phase = phaseAt(timeline, positionMs);
				if (positionMs >= timeline.plannedMs) {
					expect(phase).toBeUndefined();
					return;
				}
				expect(phase?.startMs).toBeLessThanOrEqual(positionMs);
				expect(positionMs).toBeLessThan((phase?.startMs ?? 0) + (phase?.durationMs ?? 0));
			})
		);
	});
});

describe('the repetition at a place', () => {
	const { phases } = compile(
		routineOf({ move: 'both-1', dose: reps(10), prepareS: 0 }),
		fixtureMoves,
		leftFirst
	);
	const set = phases[0];
	if (!set) throw new Error('the fixture has one set');

	it.each([
		[0, 1, 'up', 1000],
		[999, 1, 'up', 1],
		[1000, 1, 'lower', 3000],
		[4999, 1, 'reset', 1],
		[5000, 2, 'up', 1000],
		[49_999, 10, 'reset', 1],
		[50_000, 10, 'reset', 0],
		[90_000, 10, 'reset', 0]
	])('at %i ms is repetition %i, %s, with %i ms left of it', (ms, rep, part, msLeftInPart) => {
		expect(repetitionAt(set, ms)).toMatchObject({ rep, reps: 10, part, msLeftInPart });
	});

	it('is none where nothing is repeated', () => {
		const { phases: held } = compile(
			routineOf({ move: 'both-1', dose: timed(30) }),
			fixtureMoves,
			leftFirst
		);
		expect(held.map((phase) => repetitionAt(phase, 1000))).toEqual([undefined, undefined]);
	});
});
