import { isStep, type Phase, type Timeline } from './timeline.ts';

export type CueKind =
	/** Work begins. */
	| 'start'
	/** One of the last three seconds. */
	| 'tick'
	| 'halfway'
	/** Work is over, and no change of legs follows. */
	| 'end'
	/** Change legs. */
	| 'switch'
	/** A look begins. */
	| 'check'
	/** The whole session is over. */
	| 'done';

/** Something to be heard or felt at one place of the plan. */
export interface Cue {
	atMs: number;
	kind: CueKind;
	/** Index of the phase it belongs to; the number of phases for `done`. */
	phase: number;
}

const tickMs = 1000;
const ticks = 3;
/** Shorter work has no half-way, and no countdown to its end. */
const halfwayFromMs = 20_000;
const countdownFromMs = 10_000;

/**
 * The cues of the plan from `fromMs` on and before `toMs`, in order: a span split anywhere gives the same ones. `done` is
 * at the plan's very end.
 */
export function cuesBetween(timeline: Timeline, fromMs: number, toMs: number): Cue[] {
	const cues = timeline.phases
		.filter(({ startMs, durationMs }) => startMs < toMs && startMs + durationMs > fromMs)
		.flatMap(cuesOf);
	cues.push({ atMs: timeline.plannedMs, kind: 'done', phase: timeline.phases.length });
	return cues.filter(({ atMs }) => fromMs <= atMs && atMs < toMs);
}

/** How far ahead the plan is certain: to the end of the first open phase from this one on, where it waits for a tap. */
export function certainUntilMs(timeline: Timeline, index: number): number {
	const open = timeline.phases.find((phase) => phase.index >= index && phase.open);
	return open ? open.startMs + open.durationMs : Infinity;
}

function cuesOf(phase: Phase): Cue[] {
	const { startMs, durationMs, index } = phase;
	const cues: Cue[] = [];
	const begins = beginningOf(phase);
	if (begins) cues.push({ atMs: startMs, kind: begins, phase: index });
	if (isStep(phase) && !phase.open && durationMs >= halfwayFromMs) {
		cues.push({ atMs: startMs + halfOf(phase), kind: 'halfway', phase: index });
	}
	if (!isStep(phase) || (phase.dose?.kind === 'timed' && durationMs >= countdownFromMs)) {
		for (let tick = ticks; tick >= 1; tick--) {
			const atMs = startMs + durationMs - tick * tickMs;
			if (atMs > startMs) cues.push({ atMs, kind: 'tick', phase: index });
		}
	}
	return cues;
}

/** One cue at each border of two phases: that of what begins, or that what went before is over. */
function beginningOf({ kind, index }: Phase): CueKind | undefined {
	if (kind === 'work') return 'start';
	if (kind === 'check' || kind === 'switch') return kind;
	return index === 0 ? undefined : 'end';
}

/** Half of a set is half of its repetitions, where one of them begins. */
function halfOf({ dose, durationMs }: Phase): number {
	if (dose?.kind !== 'reps') return durationMs / 2;
	return (durationMs / dose.reps) * Math.ceil(dose.reps / 2);
}
