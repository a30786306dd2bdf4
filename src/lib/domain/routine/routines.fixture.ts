import fc from 'fast-check';
import { legs } from '../soreness/check-in.ts';
import { tempoParts, type Dose, type MoveSides, type Routine, type Step } from './routine.ts';
import { compile, type Timeline, type TimelineOptions } from './timeline.ts';

/** Moves of the fixtures are named for how they share the legs: `each-1` is of `each`. */
export const fixtureMoves = (id: string): { sides: MoveSides } => ({
	sides: (id.split('-')[0] ?? 'none') as MoveSides
});

/** A routine of these steps; what a step does not say is one set without rest. */
export function routineOf(...steps: (Partial<Step> & { move: string; dose: Dose })[]): Routine {
	return {
		id: 'fixture',
		title: 'Fixture',
		steps: steps.map((step) => ({ sets: 1, restS: 0, ...step }))
	};
}

export const timed = (seconds: number): Dose => ({ kind: 'timed', seconds });
export const open = (estimateS: number): Dose => ({ kind: 'open', estimateS });
/** Until tired, one raise in two seconds. */
export const counted = (estimateS: number): Dose => ({
	kind: 'open',
	estimateS,
	tempo: [
		{ part: 'up', seconds: 1 },
		{ part: 'lower', seconds: 1 }
	]
});
export const reps = (count: number, up = 1, lower = 3, reset = 1): Dose => ({
	kind: 'reps',
	reps: count,
	tempo: [
		{ part: 'up', seconds: up },
		{ part: 'lower', seconds: lower },
		{ part: 'reset', seconds: reset }
	]
});

const seconds = fc.integer({ min: 1, max: 1200 });

const anyDose: fc.Arbitrary<Dose> = fc.oneof(
	fc.record({ kind: fc.constant('timed' as const), seconds }),
	fc.record({ kind: fc.constant('open' as const), estimateS: fc.integer({ min: 0, max: 600 }) }),
	fc.record({
		kind: fc.constant('reps' as const),
		reps: fc.integer({ min: 1, max: 30 }),
		tempo: fc.array(
			fc.record({
				part: fc.constantFrom(...tempoParts),
				seconds: fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10)
			}),
			{ minLength: 1, maxLength: 5 }
		)
	})
);

const anyStep: fc.Arbitrary<Step> = fc.record(
	{
		move: fc.constantFrom('both-1', 'each-1', 'each-2', 'alternate-1', 'none-1'),
		dose: anyDose,
		sets: fc.integer({ min: 1, max: 5 }),
		restS: fc.integer({ min: 0, max: 120 }),
		prepareS: fc.integer({ min: 0, max: 20 }),
		legByLeg: fc.constant(true as const),
		check: fc.constant(true as const),
		eases: fc.constant(true as const)
	},
	{ requiredKeys: ['move', 'dose', 'sets', 'restS'] }
);

export const anyRoutine: fc.Arbitrary<Routine> = fc
	.array(anyStep, { minLength: 1, maxLength: 8 })
	.map((steps) => ({ id: 'any', title: 'Any', steps }));

export const anyOptions: fc.Arbitrary<TimelineOptions> = fc.record({
	startSide: fc.constantFrom(...legs),
	legs: fc.constantFrom('both' as const, ...legs)
});

export const anyTimeline: fc.Arbitrary<Timeline> = fc
	.tuple(anyRoutine, anyOptions)
	.map(([routine, options]) => compile(routine, fixtureMoves, options));
