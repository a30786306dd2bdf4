/** A local calendar day as text, `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. Fixed when logged, never recomputed (clinical.md 2.3). */
export type Day = string & { readonly day: unique symbol };

/** `true` when the text is a day that the Gregorian calendar has: `2028-02-29` is, `2027-02-29` is not. */
export function isDay(text: unknown): text is Day {
	if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const { year, month, date } = partsOf(text as Day);
	return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** @throws RangeError where the text is no day: for days that the program itself writes. */
export function day(text: string): Day {
	if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
	return text;
}

/** The day `count` calendar days later; earlier where `count` is negative. */
export function addDays(from: Day, count: number): Day {
	return dayFromNumber(numberFromDay(from) + count);
}

/** Calendar days from `from` to `to`: 1 for tomorrow, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return numberFromDay(to) - numberFromDay(from);
}

/** Every day from `from` to `to`, both included; empty where `to` is earlier. */
export function daysFromTo(from: Day, to: Day): Day[] {
	const first = numberFromDay(from);
	const count = numberFromDay(to) - first + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) => dayFromNumber(first + index));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(of: Day): number {
	return (((numberFromDay(of) + 2) % 7) + 7) % 7;
}

/** Days since 1970-01-01, negative before it. */
export function epochDayOf(of: Day): number {
	return numberFromDay(of) - 719468;
}

/** The Monday of the day's week. */
export function mondayOf(of: Day): Day {
	return addDays(of, -weekdayOf(of));
}

/** Calendar parts: month 1 to 12, date 1 to 31. */
export function partsOf(of: Day): { year: number; month: number; date: number } {
	return { year: digitsIn(of, 0, 4), month: digitsIn(of, 5, 7), date: digitsIn(of, 8, 10) };
}

/** Ten years of days are read at each look at the log: cutting a text for each part would cost several times as much. */
function digitsIn(text: string, from: number, to: number): number {
	let value = 0;
	for (let at = from; at < to; at += 1) value = 10 * value + text.charCodeAt(at) - 48;
	return value;
}

/** The day with these calendar parts; no check that the calendar has it. */
export function dayFromParts(year: number, month: number, date: number): Day {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day;
}

/** Days in the month, month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

// Days are numbered from 0000-03-01, so that a leap day ends its year (the civil calendar as arithmetic).
function numberFromDay(of: Day): number {
	const { year, month, date } = partsOf(of);
	const shifted = month > 2 ? year : year - 1;
	const monthFromMarch = (month + 9) % 12;
	return (
		365 * shifted +
		Math.floor(shifted / 4) -
		Math.floor(shifted / 100) +
		Math.floor(shifted / 400) +
		Math.floor((153 * monthFromMarch + 2) / 5) +
		date -
		1
	);
}

function dayFromNumber(number: number): Day {
	const era = Math.floor(number / 146097);
	const dayOfEra = number - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365
	);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
	const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	return dayFromParts(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, date);
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
