import { daysBetween, type Day } from '../day.ts';
import { weekOffDays, weeksOffDays } from '../programme/standing.ts';
import type { ReturnDay } from './return-day.ts';
import {
	gentlestStage,
	lastStage,
	ordinaryStage,
	stageAbove,
	stageBelow,
	type ReturnStage
} from './return-stage.ts';

/** Why the next run is what it is. */
export type ReturnWhy =
	/** Nothing was run yet. */
	| 'new'
	/** A strain was suspected since the last run: it begins anew. */
	| 'strain'
	/** Three weeks or more without one: it begins anew. */
	| 'weeks-off'
	/** The next morning is still to come, or not logged yet. */
	| 'waiting'
	/** The next morning came, and something that is asked was not logged. */
	| 'not-known'
	/** One or two good ones: more of them lead on. */
	| 'greens'
	| 'next-stage'
	| 'amber'
	| 'red'
	| 'week-off'
	/** Three good ones at the last stage. */
	| 'done';

export interface NextRun {
	stage: ReturnStage;
	why: ReturnWhy;
}

export interface NextRunFacts {
	/** The latest day on which a strain was suspected, if any. */
	strain: Day | undefined;
	/** That was within six weeks. */
	isAfterStrain: boolean;
	/** The last day on which anything was run, by the plan or not. */
	lastRun: Day | undefined;
}

/** So many good ones in a row lead on (clinical.md 3.3). */
export const greensToAdvance = 3;
/** Once it is done, other runs keep it so; after more days than these without any it begins anew (clinical.md 3.5). */
export const withoutRunDays = 30;

/**
 * Where the runs so far lead (clinical.md 3.3): three good ones in a row on by one stage, a bad one back by one, a suspected strain to
 * the start. A break leads back as in the heel-drop programme: 3.3 names none for this one [P].
 *
 * @param days on which the plan was run, up to today, oldest first
 */
export function nextRunAfter(
	days: readonly ReturnDay[],
	{ strain, isAfterStrain, lastRun }: NextRunFacts,
	today: Day
): NextRun {
	const stage = isAfterStrain ? gentlestStage : ordinaryStage;
	const last = days.at(-1);
	if (!last) return { stage, why: 'new' };
	if (strain !== undefined && strain >= last.day) return { stage, why: 'strain' };
	const since = days.filter(({ day }) => strain === undefined || day > strain);
	const answered = afterLast(since, last, today);
	const daysOff = daysBetween(last.day, today);
	if (answered.why === 'done') {
		const daysWithout = daysBetween(lastRun ?? last.day, today);
		return daysWithout > withoutRunDays ? { stage, why: 'weeks-off' } : answered;
	}
	if (daysOff >= weeksOffDays) return { stage, why: 'weeks-off' };
	if (daysOff >= weekOffDays) return { stage: stageBelow(answered.stage), why: 'week-off' };
	return answered;
}

/**
 * Good ones up to the last one, at its stage, without a break between.
 *
 * @param days oldest first
 */
export function greensInARow(days: readonly ReturnDay[]): number {
	const last = days.at(-1);
	let count = 0;
	let later: ReturnDay | undefined;
	for (const day of days.toReversed()) {
		const isNear = !later || daysBetween(day.day, later.day) < weekOffDays;
		if (day.response !== 'green' || day.stage !== last?.stage || !isNear) break;
		count += 1;
		later = day;
	}
	return count;
}

function afterLast(days: readonly ReturnDay[], last: ReturnDay, today: Day): NextRun {
	const { stage, response } = last;
	switch (response) {
		case 'red':
			return { stage: stageBelow(stage), why: 'red' };
		case 'amber':
			return { stage, why: 'amber' };
		case 'pending':
			return { stage, why: isOpen(last, today) ? 'waiting' : 'not-known' };
		case 'green':
			if (greensInARow(days) < greensToAdvance) return { stage, why: 'greens' };
			return stage === lastStage
				? { stage, why: 'done' }
				: { stage: stageAbove(stage), why: 'next-stage' };
	}
}

/** The next morning can still be logged in time. */
function isOpen({ day, isMorningKnown }: ReturnDay, today: Day): boolean {
	return !isMorningKnown && daysBetween(day, today) <= 1;
}
