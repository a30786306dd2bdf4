import { daysBetween, type Day } from './day.ts';

const monthDays = 30;

/** A month after the last backup, or after the first check-in where none was made yet. */
export function isBackupDue(
	backedUpOn: Day | undefined,
	firstDay: Day | undefined,
	today: Day
): boolean {
	const since = backedUpOn ?? firstDay;
	return since !== undefined && daysBetween(since, today) >= monthDays;
}
