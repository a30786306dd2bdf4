import type { Dose, Side } from './routine.ts';

export type PhaseKind = 'prepare' | 'work' | 'rest' | 'switch' | 'check';

/** One stretch of a session. Phases follow each other without gap or overlap. */
export interface Phase {
	index: number;
	kind: PhaseKind;
	/** Index into the routine's steps; for prepare, rest and switch: of the step that comes. */
	step: number;
	move: string;
	side: Side;
	/** 1 to `sets`. */
	set: number;
	sets: number;
	/** Only where kind is work or check. */
	dose?: Dose;
	startMs: number;
	/** An estimate where the phase is open. */
	durationMs: number;
	/** Waits at its end for a tap. */
	open: boolean;
}

/** A routine compiled once: everything about place and length is read from here. */
export interface Timeline {
	phases: Phase[];
	plannedMs: number;
}
