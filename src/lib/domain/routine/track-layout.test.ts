import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesBetween } from './cues.ts';
import { anyTimeline, counted, fixtureMoves, open, routineOf, timed } from './routines.fixture.ts';
import { compile } from './timeline.ts';
import { mustTurnBack, trackLayoutOf, trackMsAt, waitingMs } from './track-layout.ts';

const timeline = compile(
	routineOf(
		{ move: 'none-1', dose: open(30), prepareS: 0 },
		{ move: 'none-2', dose: timed(20), prepareS: 5 }
	),
	fixtureMoves,
	{ startSide: 'left', legs: 'both' }
);
const layout = trackLayoutOf(timeline);

describe('the track of a session', () => {
	it('leaves room after an open step, and goes on from there', () => {
		expect(layout.startMsByPhase).toEqual([
			0,
			30_000 + waitingMs,
			35_000 + waitingMs,
			55_000 + waitingMs
		]);
		expect(trackMsAt(layout, { index: 0, inPhaseMs: 30_000, waitedMs: 0 })).toBe(30_000);
		expect(trackMsAt(layout, { index: 1, inPhaseMs: 0, waitedMs: 0 })).toBe(30_000 + waitingMs);
	});

	it('turns back only while an open step waits, before the room is used up', () => {
		const waiting = { index: 0, inPhaseMs: 30_000 };
		expect(mustTurnBack(timeline, layout, waiting, 40_000)).toBe(false);
		expect(mustTurnBack(timeline, layout, waiting, 25_000 + waitingMs)).toBe(true);
		expect(mustTurnBack(timeline, layout, { index: 1, inPhaseMs: 1 }, 30_001 + waitingMs)).toBe(
			false
		);
	});

	it('goes on with the beat of a counted step all through its room, and in time when it turns back', () => {
		const test = compile(
			routineOf({ move: 'both-1', dose: counted(4), prepareS: 0 }),
			fixtureMoves,
			{ startSide: 'left', legs: 'both' }
		);
		const laid = trackLayoutOf(test);
		const seconds = laid.sounds.map(({ atMs }) => atMs / 1000);
		expect(seconds).toEqual(Array.from({ length: 4 + waitingMs / 1000 + 1 }, (_, at) => at));
		expect(laid.sounds.at(-1)?.kind).toBe('done');

		const waiting = (waitedMs: number) => ({ index: 0, inPhaseMs: 4000, waitedMs });
		const turnsAt = trackMsAt(laid, waiting(0)) + waitingMs - 9000;
		expect(mustTurnBack(test, laid, waiting(171_000), turnsAt)).toBe(true);
		for (const waitedMs of [0, 1500, 171_000, 900_500]) {
			const trackMs = trackMsAt(laid, waiting(waitedMs));
			expect((trackMs - 4000 - waitedMs) % 2000).toBeCloseTo(0);
			expect(mustTurnBack(test, laid, waiting(waitedMs), trackMs)).toBe(false);
		}
	});

	it('holds every cue of any session, each as far into its phase as in the plan', () => {
		fc.assert(
			fc.property(anyTimeline, (any) => {
				const laid = trackLayoutOf(any);
				const cues = cuesBetween(any, 0, Infinity);
				expect(laid.sounds.map(({ kind }) => kind)).toEqual(cues.map(({ kind }) => kind));
				for (const [at, { atMs, phase }] of cues.entries()) {
					const startMs = any.phases[phase]?.startMs ?? any.plannedMs;
					const place = { index: phase, inPhaseMs: atMs - startMs, waitedMs: 0 };
					expect(laid.sounds[at]?.atMs).toBe(trackMsAt(laid, place));
					expect(laid.sounds[at]?.atMs).toBeLessThan(laid.lengthMs);
				}
			})
		);
	});
});
