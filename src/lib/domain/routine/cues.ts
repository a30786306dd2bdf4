import type { TempoPart } from './routine.ts';
import { isCounted, isStep, tempoOf, type Phase, type Timeline } from './timeline.ts';

export type CueKind =
	/** Work begins. */
	| 'start'
	/** One of the last three seconds. */
	| 'tick'
	| 'halfway'
	/** A part of a repetition begins: the way up or out, for as long as it takes. */
	| 'rise'
	/** The weight moves to one leg. */
	| 'shift'
	/** The way down or back, for as long as it takes. */
	| 'fall'
	/** Work is over, or gets easier, and no change of legs follows. */
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
	/** Of a rise and a fall: how long it takes. */
	lengthMs?: number;
	/** Of a tick: how many seconds are left. */
	count?: number;
}

/** What is heard of a cue depends on these alone. */
export type Sound = Pick<Cue, 'kind' | 'lengthMs'>;

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

/** The cues from this phase on: of the plan, and the beat of a counted phase for as long as that waits at its end. */
export function cuesFrom(timeline: Timeline, index: number, fromMs: number, toMs: number): Cue[] {
	const phase = timeline.phases[index];
	if (!phase || !isCounted(phase)) return cuesBetween(timeline, fromMs, toMs);
	const endMs = phase.startMs + phase.durationMs;
	return [
		...cuesBetween(timeline, fromMs, Math.min(toMs, endMs)),
		...beatBetween(phase, Math.max(fromMs, endMs), toMs)
	];
}

/** The beat of a counted phase, which nothing but a tap ends. */
export function beatBetween(phase: Phase, fromMs: number, toMs: number): Cue[] {
	const { startMs, index } = phase;
	const tempo = tempoOf(phase.dose) ?? [];
	const partsMs = tempo.map(({ seconds }) => Math.round(seconds * 1000));
	const roundMs = partsMs.reduce((sum, partMs) => sum + partMs, 0);
	const cues: Cue[] = [];
	let atMs = startMs + Math.max(0, Math.floor((fromMs - startMs) / roundMs)) * roundMs;
	while (roundMs > 0 && atMs < toMs) {
		for (const [at, { part }] of tempo.entries()) {
			const kind = kindByPart[part];
			const lengthMs = partsMs[at] ?? 0;
			if (kind && fromMs <= atMs && atMs < toMs) cues.push({ atMs, kind, phase: index, lengthMs });
			atMs += lengthMs;
		}
	}
	return cues;
}

/**
 * How far ahead the plan is certain: to the end of the first open phase from this one on, where it waits for a tap. The beat of
 * a counted one goes on.
 */
export function certainUntilMs(timeline: Timeline, index: number): number {
	const now = timeline.phases[index];
	if (now && isCounted(now)) return Infinity;
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
			if (atMs > startMs) cues.push({ atMs, kind: 'tick', phase: index, count: tick });
		}
	}
	return withTempo(cues, phase);
}

const kindByPart: Partial<Record<TempoPart['part'], CueKind>> = {
	up: 'rise',
	out: 'rise',
	shift: 'shift',
	lower: 'fall',
	back: 'fall'
};

/** Each part of each repetition, so that it can be followed with eyes shut; a hold and a reset are silent. What else is due then goes before. */
function withTempo(cues: Cue[], phase: Phase): Cue[] {
	const { startMs, durationMs } = phase;
	const taken = new Set(cues.map(({ atMs }) => atMs));
	const beat = beatBetween(phase, startMs, startMs + durationMs);
	cues.push(...beat.filter(({ atMs }) => !taken.has(atMs)));
	return cues.sort((one, other) => one.atMs - other.atMs);
}

/** One cue at each border of two phases: that of what begins, or that what went before is over. */
function beginningOf({ kind, index, eases }: Phase): CueKind | undefined {
	if (kind === 'work') return eases ? 'end' : 'start';
	if (kind === 'check' || kind === 'switch') return kind;
	return index === 0 ? undefined : 'end';
}

/** Half of a set is half of its repetitions, where one of them begins. */
function halfOf({ dose, durationMs }: Phase): number {
	if (dose?.kind !== 'reps') return durationMs / 2;
	return (durationMs / dose.reps) * Math.ceil(dose.reps / 2);
}
