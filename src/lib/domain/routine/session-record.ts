import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import type { LegName } from '../soreness/check-in.ts';

export const outcomes = ['completed', 'ended-early', 'stopped-for-symptoms'] as const;
export type Outcome = (typeof outcomes)[number];

/** A session that is over, as the log keeps it (contract.md 4: Session). */
export interface SessionRecord {
	id: string;
	updatedAt: Instant;
	/** A routine's id, `return-to-run`, or an own routine's id. */
	routine: string;
	/** Of an own routine. */
	name?: string;
	startedAt: Instant;
	day: Day;
	activeMs: number;
	plannedMs: number;
	outcome: Outcome;
	stepsDone: number;
	stepsTotal: number;
	/** Worst during the session, 0 to 10. */
	soreness?: Partial<Record<LegName, number>>;
	/** Heel drops: the level done, 0 to 6. */
	levels?: Partial<Record<LegName, number>>;
	/** Return to running: the stage, 0 to 6. */
	stage?: number;
}
