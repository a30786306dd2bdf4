import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatBetween, certainUntilMs, cuesBetween, cuesFrom } from './cues.ts';
import {
	anyTimeline,
	counted,
	fixtureMoves,
	open,
	reps,
	routineOf,
	timed
} from './routines.fixture.ts';
import type { Routine } from './routine.ts';
import { compile } from './timeline.ts';

const bothLegs = { startSide: 'left', legs: 'both' } as const;

/** Without the tempo of repetitions. */
function told(routine: Routine): string[] {
	const timeline = compile(routine, fixtureMoves, bothLegs);
	return cuesBetween(timeline, 0, Infinity)
		.filter(({ lengthMs }) => lengthMs === undefined)
		.map(({ atMs, kind }) => `${atMs / 1000} ${kind}`);
}

describe('the cues of a session', () => {
	it('count into the work, say half-way, count out of it, and say that all is done', () => {
		expect(told(routineOf({ move: 'none-1', dose: timed(30) }))).toEqual([
			'7 tick',
			'8 tick',
			'9 tick',
			'10 start',
			'25 halfway',
			'37 tick',
			'38 tick',
			'39 tick',
			'40 done'
		]);
	});

	it('have one sound where two phases meet: a change of legs, an end, a look', () => {
		const routine = routineOf(
			{ move: 'each-1', dose: reps(2), prepareS: 0 },
			{ move: 'both-1', dose: timed(5), prepareS: 2 },
			{ move: 'none-1', dose: timed(5), prepareS: 0, check: true }
		);
		expect(told(routine)).toEqual([
			'0 start',
			'10 switch',
			'12 tick',
			'13 tick',
			'14 tick',
			'15 start',
			'25 end',
			'26 tick',
			'27 start',
			'32 check',
			'37 done'
		]);
	});

	it('say half-way through a set where a repetition begins', () => {
		const routine = routineOf({ move: 'both-1', dose: reps(5), prepareS: 0 });
		expect(told(routine)).toContain('15 halfway');
	});

	it('let each part of a repetition be followed with eyes shut, for as long as it takes', () => {
		const set = routineOf({
			move: 'both-1',
			dose: {
				kind: 'reps',
				reps: 2,
				tempo: [
					{ part: 'up', seconds: 1 },
					{ part: 'shift', seconds: 1 },
					{ part: 'lower', seconds: 3.5 },
					{ part: 'reset', seconds: 1 }
				]
			},
			prepareS: 0
		});
		const timeline = compile(set, fixtureMoves, bothLegs);
		const parts = cuesBetween(timeline, 0, Infinity).map(({ atMs, kind, lengthMs }) => [
			atMs,
			kind,
			lengthMs
		]);
		expect(parts).toEqual([
			[0, 'start', undefined],
			[1000, 'shift', 1000],
			[2000, 'fall', 3500],
			[6500, 'rise', 1000],
			[7500, 'shift', 1000],
			[8500, 'fall', 3500],
			[13_000, 'done', undefined]
		]);
	});

	it('are certain up to the end of the next open step', () => {
		const timeline = compile(
			routineOf(
				{ move: 'none-1', dose: timed(30), prepareS: 0 },
				{ move: 'none-2', dose: open(60), prepareS: 0 },
				{ move: 'none-3', dose: timed(30), prepareS: 0 }
			),
			fixtureMoves,
			bothLegs
		);
		expect([0, 1, 2].map((index) => certainUntilMs(timeline, index))).toEqual([
			90_000,
			90_000,
			Infinity
		]);
	});
});

describe('the beat of a counted step', () => {
	const timeline = compile(
		routineOf({ move: 'each-1', dose: counted(3), prepareS: 0, switchS: 10 }),
		fixtureMoves,
		bothLegs
	);
	const toldFrom = (index: number, fromMs: number, toMs: number) =>
		cuesFrom(timeline, index, fromMs, toMs).map(({ atMs, kind }) => `${atMs / 1000} ${kind}`);

	it('is one sound a second, and goes on while the place waits at the end of the estimate', () => {
		expect(toldFrom(0, 0, 6500)).toEqual([
			'0 start',
			'1 fall',
			'2 rise',
			'3 fall',
			'4 rise',
			'5 fall',
			'6 rise'
		]);
		expect(certainUntilMs(timeline, 0)).toBe(Infinity);
		expect(toldFrom(0, 3_600_000, 3_601_001)).toEqual(['3600 rise', '3601 fall']);
	});

	it('is over with the step', () => {
		expect(toldFrom(1, 3000, 6500)).toEqual(['3 switch']);
	});

	it('is the same however a span is split', () => {
		const [phase] = timeline.phases;
		const place = fc.integer({ min: 0, max: 20_000 });
		fc.assert(
			fc.property(place, place, place, (...cuts) => {
				const [from = 0, cut = 0, to = 0] = cuts.toSorted((a, b) => a - b);
				expect(phase && [...beatBetween(phase, from, cut), ...beatBetween(phase, cut, to)]).toEqual(
					phase && beatBetween(phase, from, to)
				);
			})
		);
	});
});

describe('the cues of any session', () => {
	it('are the same however a span is split', () => {
		const cut = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(anyTimeline, fc.array(cut, { maxLength: 8 }), (timeline, cuts) => {
				const end = timeline.plannedMs + 1;
				const at = [
					0,
					...cuts.map((share) => Math.floor((share * end) / 500) * 500).toSorted((a, b) => a - b),
					end
				];
				const pieces = at
					.slice(1)
					.flatMap((to, index) => cuesBetween(timeline, at[index] ?? 0, to));
				expect(pieces).toEqual(cuesBetween(timeline, 0, end));
			})
		);
	});

	it('come in order, never two at once, begin every work and every look, and end with done', () => {
		fc.assert(
			fc.property(anyTimeline, (timeline) => {
				const cues = cuesBetween(timeline, 0, Infinity);
				for (const [index, cue] of cues.entries()) {
					expect(cue.atMs).toBeGreaterThan(cues[index - 1]?.atMs ?? -1);
				}
				const cueAt = new Map(cues.map((cue) => [cue.atMs, cue]));
				for (const { kind, startMs, eases, index } of timeline.phases) {
					if (kind !== 'work' && kind !== 'check') continue;
					const begins = kind === 'check' ? 'check' : eases ? 'end' : 'start';
					expect(cueAt.get(startMs)).toMatchObject({ kind: begins, phase: index });
				}
				expect(cues.at(-1)).toMatchObject({ kind: 'done', atMs: timeline.plannedMs });
			})
		);
	});
});
