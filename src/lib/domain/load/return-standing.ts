import { addDays, type Day } from '../day.ts';
import type { Records } from '../records.ts';
import { legs } from '../soreness/check-in.ts';
import { lookBackDays } from '../soreness/episode.ts';
import { pastOf } from '../soreness/past.ts';
import { returnDaysOn, type ReturnDay } from './return-day.ts';
import { entryChecksOn, type EntryChecks } from './return-entry.ts';
import { greensInARow, nextRunAfter, type NextRun } from './return-next.ts';

export type ReturnRecords = Pick<
	Records,
	'checkIns' | 'acknowledgements' | 'programme' | 'sessions' | 'runs' | 'raiseTests' | 'settings'
>;

/** Where the return to running stands. */
export interface ReturnStanding extends NextRun {
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

/** Every other day; after a red one 48 hours off, as after heel drops (clinical.md 3.3). */
const daysAfterRun = 2;
const daysAfterRed = 3;

/** The return to running as of a day (clinical.md 3.3). Days after today count for nothing. */
export function returnStandingOn(records: ReturnRecords, today: Day): ReturnStanding {
	const strains = strainsOn(records, today);
	const strain = strains.at(-1);
	const isAfterStrain = strain !== undefined && strain > addDays(today, -lookBackDays);
	const days = returnDaysOn(records, strains, today);
	const runDays = records.runs.map(({ day }) => day).filter((day) => day <= today);
	const lastRun = latestOf([...days.map(({ day }) => day), ...runDays]);
	const { stage, why } = nextRunAfter(days, { strain, isAfterStrain, lastRun }, today);
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
	return days.toSorted().at(-1);
}
