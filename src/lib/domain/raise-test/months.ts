import type { Day } from '../day.ts';
import { firstOfMonth } from '../month.ts';
import type { RaiseTest } from '../programme/programme-entry.ts';
import type { LegName } from '../soreness/check-in.ts';

/** The best result of each leg in one month. */
export interface RaiseMonth {
	/** Its first day. */
	month: Day;
	best: Partial<Record<LegName, number>>;
}

/** Of the months in which there was a test, the earliest first. */
export function monthsOf(tests: readonly RaiseTest[]): RaiseMonth[] {
	const byMonth = new Map<Day, RaiseMonth['best']>();
	for (const { day, leg, count } of tests) {
		const month = firstOfMonth(day);
		const best = byMonth.get(month) ?? {};
		byMonth.set(month, { ...best, [leg]: Math.max(best[leg] ?? 0, count) });
	}
	return [...byMonth]
		.map(([month, best]) => ({ month, best }))
		.sort((one, other) => (one.month < other.month ? -1 : 1));
}
