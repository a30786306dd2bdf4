import { daysBetween, partsOf, weekdayOf, type Day } from '#lib/domain/day.ts';

/** From Monday on, as `weekdayOf` counts. */
export const weekdays = [
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
	'Sunday'
] as const;

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

export function weekdayWord(of: Day): string {
	return weekdays[weekdayOf(of)] ?? '';
}

/** "March". `month`: 1 to 12. */
export function monthWord(month: number): string {
	return months[month - 1] ?? '';
}

/** "Monday 23 November"; the year is said where it is not the one that is read in. */
export function longDay(of: Day, today?: Day): string {
	const { year, month, date } = partsOf(of);
	const words = `${weekdayWord(of)} ${date} ${monthWord(month)}`;
	return today !== undefined && partsOf(today).year !== year ? `${words} ${year}` : words;
}

/** "24 November 2026" */
export function dayWithYear(of: Day): string {
	const { year, month, date } = partsOf(of);
	return `${date} ${monthWord(month)} ${year}`;
}

/** "Today", "Yesterday", "Saturday" within the week before, else the long day. */
export function dayFromHere(of: Day, today: Day): string {
	const ago = daysBetween(of, today);
	if (ago === 0) return 'Today';
	if (ago === 1) return 'Yesterday';
	if (ago > 1 && ago < 7) return weekdayWord(of);
	return longDay(of, today);
}
