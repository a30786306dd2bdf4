import { daysBetween, type Day } from '../day.ts';
import type { RoutineId } from '../routine/routine.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import { isAtLeast, type Advice, type Level } from './advice.ts';
import { legs } from './check-in.ts';
import type { GateResult } from './gate.ts';

/** The one thing that Today offers. */
export type NextAction =
	/** Today has none, or something was wrong since. */
	| { kind: 'check-in' }
	/** Nothing comes before it: emergency or help today. */
	| { kind: 'get-help'; level: Level }
	/** Not marked as booked or seen yet. */
	| { kind: 'book' }
	| { kind: 'start'; routine: RoutineId }
	/** Every fitting routine is locked. */
	| { kind: 'rest' };

/** Heel drops are due again two days later (clinical.md 3.2). */
const heelDropRestDays = 2;

/** What to do now, from the advice, today's gates and what was done lately. */
export function nextActionOf(
	advice: Advice,
	gateOf: (routine: RoutineId) => GateResult,
	sessions: readonly SessionRecord[],
	today: Day
): NextAction {
	const { level } = advice;
	if (level !== 'none' && isAtLeast(level, 'same-day')) return { kind: 'get-help', level };
	const hasStopped = gateOf('light-movement').reasons.some(
		({ cause }) => cause === 'stopped-session'
	);
	if (!advice.loggedToday || hasStopped) return { kind: 'check-in' };
	if (isToBook(advice)) return { kind: 'book' };
	const isTold = gateOf('heel-drops').reasons.some(({ form }) => form === 'as-told');
	const fitting = fittingRoutines(level, isTold, sessions, today).filter(
		(id) => gateOf(id).suggested
	);
	// A few days after a strain only the raising is left of RICE: then moving comes first.
	const routine = fitting.find((id) => id !== 'rice' || gateOf(id).gate === 'open') ?? fitting[0];
	return routine ? { kind: 'start', routine } : { kind: 'rest' };
}

/** In order of preference. @param isTold a professional said to do heel drops, and nothing speaks against them */
function fittingRoutines(
	level: Advice['level'],
	isTold: boolean,
	sessions: readonly SessionRecord[],
	today: Day
): RoutineId[] {
	const restsFromHeelDrops = sessions.some(
		({ routine, day }) => routine === 'heel-drops' && daysBetween(day, today) < heelDropRestDays
	);
	if (isTold && !restsFromHeelDrops) return ['heel-drops'];
	if (level === 'soreness' || level === 'see-professional') return ['light-movement', 'rice'];
	if (level === 'possible-strain') return ['rice', 'light-movement'];
	return restsFromHeelDrops
		? ['warm-up', 'light-movement']
		: ['heel-drops', 'warm-up', 'light-movement'];
}

/** What is of the body bears no mark: it is to book until it is gone. */
function isToBook({ legs: advised, body }: Advice): boolean {
	const ofLegs = legs.map((leg) => advised[leg]).filter(({ acknowledged }) => !acknowledged);
	return [...ofLegs, ...body].some(({ level }) => level === 'see-professional');
}
