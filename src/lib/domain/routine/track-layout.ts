import { beatBetween, cuesBetween, type Sound } from './cues.ts';
import type { SessionState } from './session.ts';
import { isCounted, type Timeline } from './timeline.ts';

/** Room in the track after an open step, where it waits for a tap. While the page lives, it goes round in here. */
export const waitingMs = 180_000;
/** Before the room is used up. */
const turnBackMs = 10_000;
/** How far it then turns back: whole beats of a second, so that the beat of a counted step goes on as it was. */
const roundMs = waitingMs - 2 * turnBackMs;

/** A session's sounds laid out in one track: the plan, with room to wait after each open step. */
export interface TrackLayout {
	lengthMs: number;
	sounds: (Sound & { atMs: number })[];
	/** Where each phase begins in the track; of the last, where `done` sounds. */
	startMsByPhase: number[];
}

/** What remains audible of `done` after the plan's end. */
const tailMs = 2000;

/** Its sounds in order; the beat of a counted step goes on through the room after it. */
export function trackLayoutOf(timeline: Timeline): TrackLayout {
	const { phases, plannedMs } = timeline;
	let roomMs = 0;
	const startMsByPhase = phases.map(({ startMs, open }) => {
		const atMs = startMs + roomMs;
		if (open) roomMs += waitingMs;
		return atMs;
	});
	startMsByPhase.push(plannedMs + roomMs);
	const beats = phases.filter(isCounted).flatMap((phase) => {
		const endMs = phase.startMs + phase.durationMs;
		return beatBetween(phase, endMs, endMs + waitingMs);
	});
	const sounds = [...cuesBetween(timeline, 0, Infinity), ...beats].map(
		({ atMs, kind, lengthMs, phase }) => {
			const inPhaseMs = atMs - (phases[phase]?.startMs ?? plannedMs);
			return {
				atMs: (startMsByPhase[phase] ?? 0) + inPhaseMs,
				kind,
				...(lengthMs && { lengthMs })
			};
		}
	);
	sounds.sort((one, other) => one.atMs - other.atMs);
	return { lengthMs: plannedMs + roomMs + tailMs, sounds, startMsByPhase };
}

/** Where the track is for this place of the session. */
export function trackMsAt(
	{ startMsByPhase, lengthMs }: TrackLayout,
	{ index, inPhaseMs, waitedMs }: Pick<SessionState, 'index' | 'inPhaseMs' | 'waitedMs'>
): number {
	return (startMsByPhase[index] ?? lengthMs) + inPhaseMs + (waitedMs % roundMs);
}

/** An open step waits, and the track has all but used up the room for that. */
export function mustTurnBack(
	timeline: Timeline,
	layout: TrackLayout,
	{ index, inPhaseMs }: Pick<SessionState, 'index' | 'inPhaseMs'>,
	trackMs: number
): boolean {
	const phase = timeline.phases[index];
	if (!phase?.open || inPhaseMs < phase.durationMs) return false;
	return trackMs > trackMsAt(layout, { index: index + 1, inPhaseMs: 0, waitedMs: 0 }) - turnBackMs;
}
