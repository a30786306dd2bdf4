import type { Moment } from '../moment.ts';
import type { Outcome } from './session-record.ts';
import { isCounted, isStep, type Timeline } from './timeline.ts';

/** What happened in a session, in order, each by both clocks (platform.md 1). The place is computed from these alone. */
export type SessionEvent = { at: Moment } & (
	| { kind: 'start' }
	/** By hand; with `sleptMs` because the machine slept past the end of the step. */
	| { kind: 'pause'; sleptMs?: number }
	| { kind: 'resume' }
	/** Previous or Next: to the start of this phase. */
	| { kind: 'move'; to: number }
	/** The plan itself came to this phase. */
	| { kind: 'reach'; step: number }
	/** The machine slept, and the step went on meanwhile. */
	| { kind: 'sleep'; ms: number }
	/** "I did it": the plan went on while the person was away, and the session goes on from there. */
	| { kind: 'claim'; ms: number }
	/** A repetition counted by a tap, or taken back. */
	| { kind: 'count'; by: 1 | -1 }
	| { kind: 'end'; outcome: Outcome }
);

export type SessionStatus = 'ready' | 'running' | 'paused' | 'finished';

export interface SessionState {
	status: SessionStatus;
	/** Phase of the timeline; the number of phases once the plan has been played. */
	index: number;
	inPhaseMs: number;
	/** How long a counted step has gone on past its estimate, at whose end the place waits: its beat goes on. */
	waitedMs: number;
	/** Repetitions tapped in this phase. */
	count: number;
	/** Of each counted phase that was ended by Next. A count of nothing is none. */
	counts: ReadonlyMap<number, number>;
	/** Time trained: never falls, stands still while paused or away. */
	elapsedMs: number;
	/** Phases played to their end, tapped done where open, or claimed. Skipping credits nothing. */
	credited: ReadonlySet<number>;
	/** How long the machine slept, while the session waits for the person's word on it. */
	sleptMs?: number;
	/** Set once the session was ended, or its plan was played. */
	outcome?: Outcome;
	/** The moment that all of this is true of. */
	at?: Moment;
}

/** Before the start. */
const readyState: SessionState = {
	status: 'ready',
	index: 0,
	inPhaseMs: 0,
	waitedMs: 0,
	count: 0,
	counts: new Map(),
	elapsedMs: 0,
	credited: new Set()
};

/** The state after all these events. Total: an event that does not fit its state changes nothing. */
export function stateAfter(timeline: Timeline, events: readonly SessionEvent[]): SessionState {
	return events.reduce((state, event) => apply(timeline, state, event), readyState);
}

/** The state after one more event. */
export function apply(timeline: Timeline, before: SessionState, event: SessionEvent): SessionState {
	const state = stateAt(timeline, before, event.at);
	switch (event.kind) {
		case 'start':
			return state.status === 'ready' ? { ...state, status: 'running' } : state;
		case 'pause':
			if (state.status !== 'running') return state;
			return { ...state, status: 'paused', ...(event.sleptMs && { sleptMs: event.sleptMs }) };
		case 'resume':
			return state.status === 'paused' ? { ...awake(state), status: 'running' } : state;
		case 'move':
			return moved(timeline, state, event.to);
		case 'reach':
			return state;
		case 'sleep':
			return state.status === 'running' ? advance(timeline, state, event.ms) : state;
		case 'claim': {
			if (state.status !== 'paused') return state;
			const there = advance(timeline, { ...awake(state), status: 'running' }, event.ms);
			return { ...there, elapsedMs: state.elapsedMs };
		}
		case 'count':
			return counted(timeline, state, event.by);
		case 'end':
			if (state.status === 'ready' || state.outcome) return state;
			return { ...awake(state), status: 'finished', outcome: event.outcome };
	}
}

/** Where the session is now, if nothing but time has passed since. Only the monotonic clock moves it. */
export function stateAt(timeline: Timeline, state: SessionState, now: Moment): SessionState {
	if (state.status !== 'running' || !state.at) return { ...state, at: now };
	const passedMs = now.monoMs - state.at.monoMs;
	return passedMs > 0 ? { ...advance(timeline, state, passedMs), at: now } : state;
}

/**
 * What may be shown now: the step of the last stored event and no later one, so that what was seen survives a kill.
 * At its end it waits for the next step to be stored.
 */
export function shownAt(timeline: Timeline, stored: SessionState, now: Moment): SessionState {
	const there = stateAt(timeline, stored, now);
	if (there.index === stored.index) return there;
	const { status, index, count, counts, credited, outcome } = stored;
	const inPhaseMs = timeline.phases[index]?.durationMs ?? 0;
	return { ...there, status, index, count, counts, credited, outcome, inPhaseMs };
}

/** The place in the plan: it moves with Previous and Next, and waits at the end of an open step. */
export function positionMs(timeline: Timeline, { index, inPhaseMs }: SessionState): number {
	const phase = timeline.phases[index];
	return phase ? phase.startMs + inPhaseMs : timeline.plannedMs;
}

/** The place for all that keeps time: it goes on past the estimate of a counted step. */
export function beatMs(timeline: Timeline, state: SessionState): number {
	return positionMs(timeline, state) + state.waitedMs;
}

/** What was left of the step; 0 where an open one waits. */
export function leftOfStepMs(timeline: Timeline, { index, inPhaseMs }: SessionState): number {
	return Math.max(0, (timeline.phases[index]?.durationMs ?? 0) - inPhaseMs);
}

/** Work and checks that count as done, of all of them. */
export function stepsDone(
	timeline: Timeline,
	state: SessionState
): { done: number; total: number } {
	const steps = timeline.phases.filter(isStep);
	return {
		done: steps.filter(({ index }) => state.credited.has(index)).length,
		total: steps.length
	};
}

/** Plays `ms` of the plan. An open step takes all of it; what is left at the plan's end counts for nothing. */
function advance(timeline: Timeline, from: SessionState, ms: number): SessionState {
	let { index, inPhaseMs, waitedMs } = from;
	const credited = new Set(from.credited);
	let leftMs = ms;
	for (;;) {
		const phase = timeline.phases[index];
		if (!phase) break;
		const toEndMs = phase.durationMs - inPhaseMs;
		if (phase.open || leftMs < toEndMs) {
			inPhaseMs += Math.min(leftMs, toEndMs);
			if (isCounted(phase)) waitedMs += Math.max(0, leftMs - toEndMs);
			leftMs = 0;
			break;
		}
		leftMs -= toEndMs;
		credited.add(index);
		index += 1;
		inPhaseMs = 0;
	}
	const elapsedMs = from.elapsedMs + ms - leftMs;
	return overAtEnd(timeline, { ...from, index, inPhaseMs, waitedMs, credited, elapsedMs });
}

function moved(timeline: Timeline, state: SessionState, to: number): SessionState {
	const phase = timeline.phases[state.index];
	if (!phase || state.status === 'ready' || state.status === 'finished') return state;
	const index = Math.min(Math.max(0, Math.trunc(to)), timeline.phases.length);
	const credited = new Set(state.credited);
	const counts = new Map(state.counts);
	if (phase.open && index === state.index + 1) {
		credited.add(state.index);
		if (isCounted(phase) && state.count > 0) counts.set(state.index, state.count);
	}
	// Next was a slip: what was counted goes on. From before it, it is done anew.
	const count = index < state.index ? (counts.get(index) ?? 0) : 0;
	const place = { index, inPhaseMs: 0, waitedMs: 0, count };
	return overAtEnd(timeline, { ...awake(state), ...place, counts, credited });
}

/** More only while it runs; taken back also while paused. */
function counted(timeline: Timeline, state: SessionState, by: 1 | -1): SessionState {
	const phase = timeline.phases[state.index];
	const isUnderWay = state.status === 'running' || (state.status === 'paused' && by < 0);
	if (!phase || !isCounted(phase) || !isUnderWay) return state;
	return { ...state, count: Math.max(0, state.count + by) };
}

function overAtEnd(timeline: Timeline, state: SessionState): SessionState {
	if (state.index < timeline.phases.length) return state;
	return { ...state, status: 'finished', outcome: 'completed' };
}

function awake(state: SessionState): SessionState {
	const { sleptMs, ...rest } = state;
	return sleptMs === undefined ? state : rest;
}
