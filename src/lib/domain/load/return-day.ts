import { addDays, type Day } from '../day.ts';
import type { Response } from '../programme/programme-entry.ts';
import {
	afterStrainBounds,
	ordinaryBounds,
	responseOf,
	type PainBounds
} from '../programme/response.ts';
import { morningsOn } from '../programme/settled.ts';
import type { Records } from '../records.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import { legs, type CheckIn } from '../soreness/check-in.ts';
import { lookBackDays } from '../soreness/episode.ts';
import { stageOf, type ReturnStage } from './return-stage.ts';

/** A day on which the plan was run, and how both legs took it. */
export interface ReturnDay {
	day: Day;
	/** Of several sessions the lowest. */
	stage: ReturnStage;
	/** Of several sessions and of both legs the worst. */
	response: Response;
	/** A strain was suspected in the six weeks before it, or since: 2 out of 10 is then the most (clinical.md 3.1). */
	isAfterStrain: boolean;
	/** The next day's check-in was saved before any session of it. */
	isMorningKnown: boolean;
}

/** One begun by mistake and ended at once is no run [P]. */
const leastMs = 60_000;
const worstFirst = ['red', 'amber', 'pending', 'green'] as const;

/**
 * The days of the plan up to today, oldest first, each by 3.2's scheme of responses (clinical.md 3.3).
 *
 * @param strains days on which a strain of either leg was suspected
 */
export function returnDaysOn(
	records: Pick<Records, 'checkIns' | 'sessions'>,
	strains: readonly Day[],
	today: Day
): ReturnDay[] {
	const morning = morningsOn(records, today);
	const checkInByDay = new Map(records.checkIns.map((checkIn) => [checkIn.day, checkIn]));
	const days = new Map<Day, ReturnDay>();
	for (const session of records.sessions.filter(isReturnRun)) {
		const { day } = session;
		if (day > today) continue;
		const isAfterStrain = strains.some((strain) => strain > addDays(day, -lookBackDays));
		const response = responseTo(session, {
			morning,
			checkIn: checkInByDay.get(day),
			bounds: isAfterStrain ? afterStrainBounds : ordinaryBounds
		});
		const stage = stageOf(session);
		const before = days.get(day);
		days.set(day, {
			day,
			stage: before && before.stage < stage ? before.stage : stage,
			response: before ? worst([before.response, response]) : response,
			isAfterStrain,
			isMorningKnown: legs.every((leg) => morning(addDays(day, 1), leg) !== undefined)
		});
	}
	return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Whether a session counts as a run of the plan. A person's own routine bears a name, whatever its id is. */
export function isReturnRun({
	routine,
	name,
	stepsDone,
	activeMs,
	outcome
}: SessionRecord): boolean {
	if (routine !== 'return-to-run' || name !== undefined) return false;
	return stepsDone > 0 || activeMs >= leastMs || outcome === 'stopped-for-symptoms';
}

interface Asked {
	morning: ReturnType<typeof morningsOn>;
	/** Of that day, whenever it was saved. */
	checkIn: CheckIn | undefined;
	bounds: PainBounds;
}

function responseTo(session: SessionRecord, { morning, checkIn, bounds }: Asked): Response {
	if (session.outcome === 'stopped-for-symptoms') return 'red';
	const reps = shareDone(session);
	const ofLegs = legs.map((leg) => {
		const told = session.soreness?.[leg];
		// 3.1 goes by the pain during it and after it: a sore evening counts as much.
		const later = checkIn?.legs[leg].soreness ?? 0;
		const painDuring =
			told === undefined && later <= bounds.amber ? undefined : Math.max(told ?? 0, later);
		// No run begins at a sore leg: where nothing is known of that morning, it was not sore.
		const painThatMorning = morning(session.day, leg) ?? 0;
		const painNextMorning = morning(addDays(session.day, 1), leg);
		const known = {
			...(painDuring !== undefined && { painDuring }),
			...(painNextMorning !== undefined && { painNextMorning })
		};
		return responseOf({ ...known, painThatMorning, reps, repsPlanned: 1 }, bounds);
	});
	return worst(ofLegs);
}

/**
 * How much of it was done, 0 to 1: all only with every step to its end. A step of half an hour that was left before its end counts by the
 * time run.
 */
function shareDone({ outcome, stepsDone, stepsTotal, activeMs, plannedMs }: SessionRecord): number {
	if (outcome === 'completed' && stepsTotal > 0 && stepsDone >= stepsTotal) return 1;
	const most = 0.99;
	return Math.min(
		most,
		Math.max(stepsDone / Math.max(1, stepsTotal), activeMs / Math.max(1, plannedMs))
	);
}

function worst(responses: readonly Response[]): Response {
	return worstFirst.find((response) => responses.includes(response)) ?? 'pending';
}
