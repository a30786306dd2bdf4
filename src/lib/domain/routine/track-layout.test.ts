import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesBetween } from './cues.ts';
import { anyTimeline, fixtureMoves, open, routineOf, timed } from './routines.fixture.ts';
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
		expect(trackMsAt(layout, { index: 0, inPhaseMs: 30_000 })).toBe(30_000);
		expect(trackMsAt(layout, { index: 1, inPhaseMs: 0 })).toBe(30_000 + waitingMs);
	});

	it('turns back only while an open step waits, before the room is used up', () => {
		const waiting = { index: 0, inPhaseMs: 30_000 };
		expect(mustTurnBack(timeline, layout, waiting, 40_000)).toBe(false);
		expect(mustTurnBack(timeline, layout, waiting, 25_000 + waitingMs)).toBe(true);
		expect(mustTurnBack(timeline, layout, { index: 1, inPhaseMs: 1 }, 30_001 + waitingMs)).toBe(
			false
		);
	});

	it('holds every cue of any session, each as far into its phase as in the plan', () => {
		fc.assert(
			fc.property(anyTimeline, (any) => {
				const laid = trackLayoutOf(any);
				const cues = cuesBetween(any, 0, Infinity);
				expect(laid.sounds.map(({ kind }) => kind)).toEqual(cues.map(({ kind }) => kind));
				for (const [at, { atMs, phase }] of cues.entries()) {
					const startMs = any.phases[phase]?.startMs ?? any.plannedMs;
					const place = { index: phase, inPhaseMs: atMs - startMs };
					expect(laid.sounds[at]?.atMs).toBe(trackMsAt(laid, place));
					expect(laid.sounds[at]?.atMs).toBeLessThan(laid.lengthMs);
				}
			})
		);
	});
});
