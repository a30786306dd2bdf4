import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import type { LegName } from '../soreness/check-in.ts';

export const responses = ['green', 'amber', 'red', 'pending'] as const;
export type Response = (typeof responses)[number];

/** One heel-drop session of one leg, and how the leg took it (clinical.md 3.2). */
export interface ProgrammeEntry {
	id: string;
	updatedAt: Instant;
	day: Day;
	leg: LegName;
	/** 0 to 6, L0 to L6. */
	level: number;
	/** Of all sets together. */
	reps: number;
	repsPlanned: number;
	painDuring: number;
	painThatMorning?: number;
	painNextMorning?: number;
	response: Response;
}

/** Single-leg heel raises until tired, one leg, one day (clinical.md 1.8). */
export interface RaiseTest {
	id: string;
	updatedAt: Instant;
	day: Day;
	leg: LegName;
	count: number;
}
