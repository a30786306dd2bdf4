import { moment, type Moment } from '../moment.ts';
import {
	apply,
	leftOfStepMs,
	stateAfter,
	stateAt,
	type SessionEvent,
	type SessionState
} from './session.ts';
import type { Timeline } from './timeline.ts';

/** The wall clock ahead of the monotonic one by this much between two looks: the machine slept (contract.md 3). */
export const sleepFromMs = 2000;

/**
 * What has happened to a running session since the last look: steps reached, a sleep, the end. The player stores these
 * before it shows them. `state` is of the last stored event, `last` the look before this one.
 *
 * A sleep is taken to lie right before this look: on waking the first task to run looks.
 */
export function look(
	timeline: Timeline,
	state: SessionState,
	last: Moment,
	now: Moment
): SessionEvent[] {
	if (state.status !== 'running') return [];
	const awakeMs = now.monoMs - last.monoMs;
	const sleptMs = now.wallMs - last.wallMs - awakeMs;
	const events = reached(timeline, state, now);
	if (sleptMs < sleepFromMs) return events;

	const before = stateAt(
		timeline,
		events.reduce((at, event) => apply(timeline, at, event), state),
		now
	);
	if (before.status !== 'running') return events;
	if (sleptMs > leftOfStepMs(timeline, before)) {
		const asleepAt = moment(now.wallMs - sleptMs, now.monoMs);
		return [...events, { kind: 'pause', sleptMs, at: asleepAt }];
	}
	const sleep: SessionEvent = { kind: 'sleep', ms: sleptMs, at: now };
	const after = apply(timeline, before, sleep);
	return [...events, sleep, ...arrivals(timeline, before.index, after.index, () => now)];
}

/** How far the plan would be ahead by now, had the session not been paused where the sleep began. */
export function awayMs(state: SessionState, now: Moment): number {
	const sinceMs = state.at ? Math.max(0, now.monoMs - state.at.monoMs) : 0;
	return (state.sleptMs ?? 0) + sinceMs;
}

/**
 * The events of a session that a kill or a reload cut off, closed by a pause at the moment it was last seen running:
 * nothing beyond that counts. Another document's monotonic clock may begin anew after it.
 */
export function cutOff(
	timeline: Timeline,
	events: readonly SessionEvent[],
	seen: Moment | null
): SessionEvent[] {
	const state = stateAfter(timeline, events);
	if (state.status !== 'running' || !state.at) return [...events];
	const at = seen ?? state.at;
	return [...events, ...reached(timeline, state, at), { kind: 'pause', at }];
}

/** The steps that time alone has reached since the state's own moment, each at its own moment. */
function reached(timeline: Timeline, state: SessionState, now: Moment): SessionEvent[] {
	const there = stateAt(timeline, state, now);
	const since = state.at ?? now;
	return arrivals(timeline, state.index, there.index, (index) => {
		const phases = timeline.phases.slice(state.index, index);
		const afterMs = phases.reduce((sum, phase) => sum + phase.durationMs, -state.inPhaseMs);
		return moment(since.wallMs + afterMs, since.monoMs + afterMs);
	});
}

function arrivals(
	timeline: Timeline,
	from: number,
	to: number,
	momentOf: (index: number) => Moment
): SessionEvent[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, offset): SessionEvent => {
		const step = from + offset + 1;
		const at = momentOf(step);
		return step < timeline.phases.length
			? { kind: 'reach', step, at }
			: { kind: 'end', outcome: 'completed', at };
	});
}
