import { addDays, daysBetween, type Day } from '../day.ts';
import type { Records } from '../records.ts';
import { legs } from '../soreness/check-in.ts';
import { lookBackDays } from '../soreness/episode.ts';
import type { WayBack } from '../soreness/next-action.ts';
import { pastOf } from '../soreness/past.ts';
import { returnDaysOn, type ReturnDay } from './return-day.ts';
import { areMet, entryChecksOn, type EntryChecks } from './return-entry.ts';
import {
	gentlestStage,
	lastStage,
	ordinaryStage,
	stageAbove,
	stageBelow,
	type ReturnStage
} from './return-stage.ts';

export type ReturnRecords = Pick<
	Records,
	'checkIns' | 'acknowledgements' | 'programme' | 'sessions' | 'runs' | 'raiseTests' | 'settings'
>;

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

/** Where the way back to running stands. */
export interface ReturnStanding {
	stage: ReturnStage;
	why: ReturnWhy;
	/** What has to be so before it begins, or begins anew; `null` while it goes on, and once it is done. */
	entry: EntryChecks | null;
	/** The first day on which the next run is due; may be long past. */
	nextDay: Day;
	/** Days on which the plan was run, oldest first. */
	days: readonly ReturnDay[];
	/** Good ones in a row at the last one's stage. */
	greens: number;
	/** A strain was suspected within six weeks. */
	isAfterStrain: boolean;
	/** It rests after a red one. */
	isRestAfterRed: boolean;
	/** The last day on which anything was run, by the plan or not. */
	lastRun: Day | undefined;
}

/** So many good ones in a row lead on (clinical.md 3.3). */
export const greensToAdvance = 3;
/** After a break as in the heel-drop programme: clinical.md 3.3 names none for this one [P]. */
const weekOffDays = 7;
const weeksOffDays = 21;
/** Once it is done, other runs keep it so; without any it begins anew (clinical.md 3.5). */
const withoutRunDays = 30;
/** Every other day; after a red one 48 hours off, as after heel drops (clinical.md 3.3). */
const daysAfterRun = 2;
const daysAfterRed = 3;

/**
 * The way back to running as of a day (clinical.md 3.3). Three good runs in a row lead on by one stage, a bad one and a break lead back, a
 * suspected strain to the start. Days after today count for nothing.
 */
export function returnStandingOn(records: ReturnRecords, today: Day): ReturnStanding {
	const strains = strainsOn(records, today);
	const strain = strains.at(-1);
	const isAfterStrain = strain !== undefined && strain > addDays(today, -lookBackDays);
	const days = returnDaysOn(records, strains, today);
	const runDays = records.runs.map(({ day }) => day).filter((day) => day <= today);
	const lastRun = latestOf([...days.map(({ day }) => day), ...runDays]);
	const { why, stage } = nextAfter(days, { strain, isAfterStrain, lastRun }, today);
	const isAnew = why === 'new' || why === 'strain' || why === 'weeks-off';
	return {
		stage,
		why,
		entry: isAnew ? entryChecksOn(records, strain, today) : null,
		nextDay: nextDayAfter(days, runDays) ?? today,
		days,
		greens: isAnew ? 0 : greensInARow(days),
		isAfterStrain,
		isRestAfterRed: days.some((day) => isRed(day) && addDays(day.day, daysAfterRed) > today),
		lastRun
	};
}

/** Whether the next run may begin on a day. */
export type ReturnStart =
	| 'due'
	/** The day after the last run, where nothing speaks against it but the plan (clinical.md 3.3: every other day). */
	| 'early'
	| 'not-due'
	/** Something has to be so first that is not. */
	| 'checks'
	| 'done';

/** Never early after a suspected strain, after a red run, or on the day of a run. */
export function returnStartOn(standing: ReturnStanding, today: Day): ReturnStart {
	const { why, entry, nextDay, isAfterStrain, isRestAfterRed, lastRun } = standing;
	if (why === 'done') return 'done';
	if (entry && !areMet(entry)) return 'checks';
	if (nextDay <= today) return 'due';
	return isAfterStrain || isRestAfterRed || lastRun === today ? 'not-due' : 'early';
}

/** Whether it is offered: begun and not left for other runs, after a suspected strain, or after 30 days without any run (clinical.md 3.3, 3.5). */
export function isReturnOfferedOn(standing: ReturnStanding, today: Day): boolean {
	const { entry, isAfterStrain, lastRun, days } = standing;
	if (!entry || isAfterStrain || lastRun === undefined) return true;
	return lastRun === days.at(-1)?.day || daysBetween(lastRun, today) > withoutRunDays;
}

/** What Today has to know of it. Whatever has to be so before it begins is behind once it was begun. */
export function wayBackOn(
	records: Omit<ReturnRecords, 'raiseTests' | 'settings'>,
	today: Day
): WayBack {
	// Most never begin it, and their start need not wait for it to be worked out.
	if (!records.sessions.some(({ routine }) => routine === 'return-to-run'))
		return { isBegun: false };
	const standing = returnStandingOn({ ...records, raiseTests: [] }, today);
	const isBegun = !standing.entry && standing.why !== 'done';
	const isDue = isBegun && returnStartOn(standing, today) === 'due';
	return { isBegun, ...(isDue && { stageDue: standing.stage }) };
}

type Next = Pick<ReturnStanding, 'stage' | 'why'>;

interface Facts {
	/** The latest suspected one, if any. */
	strain: Day | undefined;
	isAfterStrain: boolean;
	/** Of the plan or not. */
	lastRun: Day | undefined;
}

function nextAfter(
	days: readonly ReturnDay[],
	{ strain, isAfterStrain, lastRun }: Facts,
	today: Day
): Next {
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

function afterLast(days: readonly ReturnDay[], last: ReturnDay, today: Day): Next {
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

/** Up to the last one, at its stage, without a break between. */
function greensInARow(days: readonly ReturnDay[]): number {
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

/** The latest of what each asks for; a run of another kind counts as much (clinical.md 3.3: no consecutive days). */
function nextDayAfter(days: readonly ReturnDay[], runDays: readonly Day[]): Day | undefined {
	return latestOf([
		...days.map((day) => addDays(day.day, isRed(day) ? daysAfterRed : daysAfterRun)),
		...runDays.map((day) => addDays(day, daysAfterRun))
	]);
}

/** Days on which a strain of either leg was suspected, as far back as a run that counts looks for one; oldest first. */
function strainsOn(records: ReturnRecords, today: Day): Day[] {
	const past = pastOf(records, today);
	const from = addDays(today, -2 * lookBackDays);
	return past.checkIns
		.filter((checkIn) => checkIn.day > from && legs.some((leg) => past.isStrained(leg, checkIn)))
		.map(({ day }) => day);
}

function isRed({ response }: ReturnDay): boolean {
	return response === 'red';
}

function latestOf(days: readonly Day[]): Day | undefined {
	return days.reduce<Day | undefined>(
		(latest, day) => (latest === undefined || day > latest ? day : latest),
		undefined
	);
}
