import { addDays, daysBetween, isDay, type Day } from '../day.ts';

/** The days that a report is about, both included. */
export interface Span {
	from: Day;
	to: Day;
}

export const presetWeeks = [2, 6, 12] as const;
/** As many weeks as a chart on one page can still show day by day. */
export const longestWeeks = 26;

/** The last weeks, ending today. */
export function spanOfWeeks(weeks: number, today: Day): Span {
	return { from: addDays(today, 1 - 7 * weeks), to: today };
}

export type SpanFault = 'no-day' | 'backwards' | 'too-long';

/** A span as a person sets it; days still to come are no part of it. */
export function spanBetween(
	from: string,
	to: string,
	today: Day
): { ok: true; span: Span } | { ok: false; fault: SpanFault } {
	if (!isDay(from) || !isDay(to) || from > today) return { ok: false, fault: 'no-day' };
	if (to < from) return { ok: false, fault: 'backwards' };
	const last = to < today ? to : today;
	if (daysBetween(from, last) >= 7 * longestWeeks) return { ok: false, fault: 'too-long' };
	return { ok: true, span: { from, to: last } };
}
