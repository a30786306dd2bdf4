import type { ReturnStage } from '../load/return-stage.ts';
import type { RoutineId } from '../routine/routine.ts';
import { isAtLeast, type Advice, type Level } from './advice.ts';
import { legs } from './check-in.ts';
import type { GateResult } from './gate.ts';
import type { GatedRoutine } from './gate-table.ts';

/** The one thing that Today offers. */
export type NextAction =
	/** Today has none, or something was wrong since. */
	| { kind: 'check-in' }
	/** Nothing comes before it: emergency or help today. */
	| { kind: 'get-help'; level: Level }
	/** Not marked as booked or seen yet. */
	| { kind: 'book' }
	| { kind: 'start'; routine: RoutineId }
	/** The next run of the return to running. */
	| { kind: 'walk-and-run'; stage: ReturnStage }
	/** Every fitting routine is locked. */
	| { kind: 'rest' };

/** How the heel-drop programme stands. */
export interface HeelDropsDue {
	/** A leg's session is due. */
	isDue: boolean;
	/** It was begun: its sessions are part of a plan. */
	isBegun: boolean;
}

/** How the return to running stands. */
export interface ReturnDue {
	/** It was begun and is not done: no other run is offered than its own. */
	isBegun: boolean;
	/** Of the run that is due. */
	stageDue?: ReturnStage;
}

/** What to do now, from the advice, today's gates and the plans that were begun. Heel drops come after a run (clinical.md 3.3). */
export function nextActionOf(
	advice: Advice,
	gateOf: (routine: GatedRoutine) => GateResult,
	heelDrops: HeelDropsDue,
	{ isBegun: isReturning, stageDue }: ReturnDue
): NextAction {
	const { level } = advice;
	if (level !== 'none' && isAtLeast(level, 'same-day')) return { kind: 'get-help', level };
	const hasStopped = gateOf('light-movement').reasons.some(
		({ cause }) => cause === 'stopped-session'
	);
	if (!advice.loggedToday || hasStopped) return { kind: 'check-in' };
	if (isToBook(advice)) return { kind: 'book' };
	if (stageDue !== undefined && gateOf('return-to-run').gate !== 'locked')
		return { kind: 'walk-and-run', stage: stageDue };
	const isTold = gateOf('heel-drops').reasons.some(({ form }) => form === 'as-told');
	const fitting = fittingRoutines(level, isTold, heelDrops)
		.filter((id) => !(isReturning && id === 'warm-up'))
		.filter((id) => gateOf(id).suggested);
	// A few days after a strain only the raising is left of RICE: then moving comes first.
	const routine = fitting.find((id) => id !== 'rice' || gateOf(id).gate === 'open') ?? fitting[0];
	return routine ? { kind: 'start', routine } : { kind: 'rest' };
}

/**
 * In order of preference. A plan that was begun goes on at a sore leg too, as far as the gate lets it.
 *
 * @param isTold a professional said to do heel drops, and nothing speaks against them
 */
function fittingRoutines(
	level: Advice['level'],
	isTold: boolean,
	{ isDue, isBegun }: HeelDropsDue
): RoutineId[] {
	if (isTold && isDue) return ['heel-drops'];
	if (level === 'soreness' || level === 'see-professional')
		return [...(isDue && isBegun ? (['heel-drops'] as const) : []), 'light-movement', 'rice'];
	if (level === 'possible-strain') return ['rice', 'light-movement'];
	return isDue ? ['heel-drops', 'warm-up', 'light-movement'] : ['warm-up', 'light-movement'];
}

/** What is of the body bears no mark: it is to book until it is gone. */
function isToBook({ legs: advised, body }: Advice): boolean {
	const ofLegs = legs.map((leg) => advised[leg]).filter(({ acknowledged }) => !acknowledged);
	return [...ofLegs, ...body].some(({ level }) => level === 'see-professional');
}
