import { dayFromParts, daysInMonth, partsOf, type Day } from './day.ts';

/** The first day of the day's month. */
export function firstOfMonth(of: Day): Day {
	const { year, month } = partsOf(of);
	return dayFromParts(year, month, 1);
}

/** The last day of the day's month. */
export function lastOfMonth(of: Day): Day {
	const { year, month } = partsOf(of);
	return dayFromParts(year, month, daysInMonth(year, month));
}

/** The first day of the month `count` months later, within the years that a `Day` has. */
export function addMonths(of: Day, count: number): Day {
	const { year, month } = partsOf(of);
	const months = Math.min(Math.max(year * 12 + month - 1 + count, 12), 9999 * 12 + 11);
	return dayFromParts(Math.floor(months / 12), (months % 12) + 1, 1);
}
