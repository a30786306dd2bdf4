import type { Instant } from '../instant.ts';

export interface OwnStep {
	/** A move id of clinical.md 1. */
	move: string;
	sets: number;
	reps?: number;
	seconds?: number;
	restS?: number;
}

/** A person's own version of a routine. */
export interface OwnRoutine {
	id: string;
	updatedAt: Instant;
	name: string;
	basedOn: string;
	steps: OwnStep[];
}
