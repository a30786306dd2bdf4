import type { Instant } from '../instant.ts';
import { routineIds, type RoutineId } from './routine.ts';

/** What an own routine may be based on: a test is not copied (contract.md 4). */
export const copiedRoutineIds = routineIds.filter(
	(id): id is Exclude<RoutineId, 'heel-raise-test'> => id !== 'heel-raise-test'
);

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
