import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import type { LegName } from '../soreness/check-in.ts';
import type { MoveSides, Routine } from './routine.ts';
import type { SessionRecord } from './session-record.ts';
import { stepsDone, type SessionEvent, type SessionState } from './session.ts';
import type { OwnRoutine } from './own-routine.ts';
import { compile, type Timeline, type TimelineOptions } from './timeline.ts';

/** All that a session needs to be laid out again after a reload, also by a newer version of the app. Plain data. */
export interface SessionPlan {
	routine: Routine;
	/** How the moves are shared between the legs. */
	sides: Record<string, MoveSides>;
	options: TimelineOptions;
	startedAt: Instant;
	/** Fixed at the start: a session over midnight belongs to the day it began on. */
	day: Day;
	/** Heel drops: the level of each leg that trains, 0 to 6. */
	levels?: Partial<Record<LegName, number>>;
	/** Of a person's own routine: as it was, so that the session outlives it. */
	own?: OwnRoutine;
	/** Return to running: the stage, 0 to 6. */
	stage?: number;
}

/** `moves` tells how a move is shared between the legs, by its id. */
export function planOf(
	routine: Routine,
	moves: (id: string) => { sides: MoveSides },
	options: TimelineOptions,
	start: Pick<SessionPlan, 'startedAt' | 'day' | 'levels' | 'own' | 'stage'>
): SessionPlan {
	const sides = Object.fromEntries(routine.steps.map(({ move }) => [move, moves(move).sides]));
	return { routine, sides, options, ...start };
}

/** The same each time, whatever the library holds by now. */
export function timelineOf({ routine, sides, options }: SessionPlan): Timeline {
	return compile(routine, (id) => ({ sides: sides[id] ?? 'none' }), options);
}

/** A stored session, if it can be offered again; `undefined` where its data are not what this version writes. */
export function readSession(stored: {
	plan: unknown;
	events: unknown[];
}): { plan: SessionPlan; events: SessionEvent[] } | undefined {
	const plan = stored.plan as Partial<SessionPlan> | null;
	const isWhole =
		plan?.routine?.steps.length && plan.sides && plan.options && plan.startedAt && plan.day;
	if (!isWhole || stored.events.length === 0) return undefined;
	return { plan: plan as SessionPlan, events: stored.events as SessionEvent[] };
}

/** The last moment at which a stored session is known to have gone on, by the clock on the wall. */
export function lastSeenMs(stored: { events: unknown[]; seen: { wallMs: number } | null }): number {
	const told = (stored.events as SessionEvent[]).at(-1)?.at.wallMs ?? 0;
	return Math.max(told, stored.seen?.wallMs ?? 0);
}

/** A session that is over, as the log keeps it (contract.md 4). */
export function recordOf(
	id: string,
	plan: SessionPlan,
	over: SessionState,
	updatedAt: Instant
): SessionRecord {
	const timeline = timelineOf(plan);
	const { done, total } = stepsDone(timeline, over);
	const { startedAt, day, levels, own, stage } = plan;
	return {
		id,
		updatedAt,
		routine: plan.routine.id,
		...(own && { name: plan.routine.title }),
		startedAt,
		day,
		activeMs: Math.round(over.elapsedMs),
		plannedMs: timeline.plannedMs,
		outcome: over.outcome ?? 'ended-early',
		stepsDone: done,
		stepsTotal: total,
		...(levels && { levels }),
		...(stage !== undefined && { stage })
	};
}
