import { addDays, type Day } from '../day.ts';
import { compareInstants } from '../instant.ts';
import type { RaiseTest } from '../programme/programme-entry.ts';
import type { Records } from '../records.ts';
import { legs, type CheckIn, type Leg, type LegName } from '../soreness/check-in.ts';

/** What has to be so before the first run (clinical.md 3.3). */
export interface EntryChecks {
	/** Half an hour of brisk walking without pain; absent where the answer no longer counts, or was never given. */
	walk30?: boolean;
	/** Ten hops without much discomfort. */
	hops10?: boolean;
	/** Two days in a row, up to today or yesterday, on which both legs were logged as 0. */
	isPainFree: boolean;
	raises: RaiseCheck;
}

/** One-leg raises by the latest test of each leg. */
export interface RaiseCheck {
	counts: Partial<Record<LegName, number>>;
	/** 20 or more of each leg, and within a tenth of each other. */
	isMet: boolean;
}

export type EntryRecords = Pick<Records, 'checkIns' | 'sessions' | 'raiseTests' | 'settings'>;

export const leastRaises = 20;
/** How long an answer and a test count [P]: clinical.md gives no span. */
export const answerDays = 14;
const testDays = 28;

/**
 * @param after answers and tests up to this day say nothing: a strain was suspected on it
 */
export function entryChecksOn(
	records: EntryRecords,
	after: Day | undefined,
	today: Day
): EntryChecks {
	const answers = answersOn(records, after, today);
	return {
		...(answers && { walk30: answers.walk30, hops10: answers.hops10 }),
		isPainFree: isPainFreeUpTo(records.checkIns, today),
		raises: raisesOn(records.raiseTests, after, today)
	};
}

/** All that has to be so is so (clinical.md 3.3): what was not answered is not. */
export function areMet({ walk30, hops10, isPainFree, raises }: EntryChecks): boolean {
	return walk30 === true && hops10 === true && isPainFree && raises.isMet;
}

/** The two answers, while nothing got worse since: no soreness and no pain on a hop on that day or after it, and no session that was stopped. */
function answersOn(
	{ checkIns, sessions, settings }: EntryRecords,
	after: Day | undefined,
	today: Day
) {
	const answers = settings?.returnEntry;
	if (!answers || !isRecent(answers.day, answerDays, after, today)) return undefined;
	const isSince = ({ day }: { day: Day }) => day >= answers.day && day <= today;
	const hurts = ({ soreness, signs }: Leg) => soreness > 0 || !!signs?.includes('hop-pain');
	const isWorse =
		checkIns.some((checkIn) => isSince(checkIn) && legs.some((leg) => hurts(checkIn.legs[leg]))) ||
		sessions.some((session) => isSince(session) && session.outcome === 'stopped-for-symptoms');
	return isWorse ? undefined : answers;
}

function isPainFreeUpTo(checkIns: readonly CheckIn[], today: Day): boolean {
	const byDay = new Map(checkIns.map((checkIn) => [checkIn.day, checkIn]));
	const last = byDay.has(today) ? today : addDays(today, -1);
	return [last, addDays(last, -1)].every((day) => {
		const scores = byDay.get(day)?.legs;
		return scores !== undefined && legs.every((leg) => scores[leg].soreness === 0);
	});
}

function raisesOn(tests: readonly RaiseTest[], after: Day | undefined, today: Day): RaiseCheck {
	const counts: RaiseCheck['counts'] = {};
	for (const leg of legs) {
		const own = tests.filter(
			(test) => test.leg === leg && isRecent(test.day, testDays, after, today)
		);
		const latest = own.sort(byTime).at(-1);
		if (latest) counts[leg] = latest.count;
	}
	const { left = 0, right = 0 } = counts;
	const [least, most] = [Math.min(left, right), Math.max(left, right)];
	// Whole numbers: nine tenths of a count is no exact fraction.
	return { counts, isMet: least >= leastRaises && least * 10 >= most * 9 };
}

function isRecent(day: Day, days: number, after: Day | undefined, today: Day): boolean {
	return day <= today && day > addDays(today, -days) && (after === undefined || day > after);
}

function byTime(one: RaiseTest, other: RaiseTest): number {
	if (one.day !== other.day) return one.day < other.day ? -1 : 1;
	return compareInstants(one.updatedAt, other.updatedAt);
}
