import { daysBetween, type Day } from '../day.ts';
import type { ReturnDue } from '../soreness/next-action.ts';
import { areMet } from './return-entry.ts';
import { withoutRunDays } from './return-next.ts';
import { returnStandingOn, type ReturnRecords, type ReturnStanding } from './return-standing.ts';

/** Whether the next run may begin on a day. */
export type ReturnStart =
	| 'due'
	/** The day after the last run, where nothing speaks against it but the plan (clinical.md 3.3: every other day). */
	| 'early'
	| 'not-due'
	/** Something has to be so first that is not. */
	| 'checks'
	| 'done';

/**
 * Never early after a suspected strain, after a red run, or on the day of a run (clinical.md 3.3).
 *
 * @param standing as of today
 */
export function returnStartOn(standing: ReturnStanding, today: Day): ReturnStart {
	const { why, entry, nextDay, isAfterStrain, isRestAfterRed, lastRun } = standing;
	if (why === 'done') return 'done';
	if (entry && !areMet(entry)) return 'checks';
	if (nextDay <= today) return 'due';
	return isAfterStrain || isRestAfterRed || lastRun === today ? 'not-due' : 'early';
}

/**
 * Whether it is offered: begun and not left for other runs, after a suspected strain, or after 30 days without any run (clinical.md 3.3,
 * 3.5).
 *
 * @param standing as of today
 */
export function isReturnOfferedOn(standing: ReturnStanding, today: Day): boolean {
	const { entry, isAfterStrain, lastRun, days } = standing;
	if (!entry || isAfterStrain || lastRun === undefined) return true;
	return lastRun === days.at(-1)?.day || daysBetween(lastRun, today) > withoutRunDays;
}

/** What Today has to know of it. Whatever has to be so before it begins is behind once it was begun. */
export function returnDueOn(
	records: Omit<ReturnRecords, 'raiseTests' | 'settings'>,
	today: Day
): ReturnDue {
	// Most never begin it, and their start need not wait for it to be worked out.
	if (!records.sessions.some(({ routine }) => routine === 'return-to-run'))
		return { isBegun: false };
	const standing = returnStandingOn({ ...records, raiseTests: [] }, today);
	const isBegun = !standing.entry && standing.why !== 'done';
	const isDue = isBegun && returnStartOn(standing, today) === 'due';
	return { isBegun, ...(isDue && { stageDue: standing.stage }) };
}
