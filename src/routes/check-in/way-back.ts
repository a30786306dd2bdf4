import type { Day } from '#lib/domain/day.ts';

/** Where a check-in leads: to its month where it is of an earlier day, else to Today. */
export function wayBack(corrected: Day | undefined, today: Day): '/' | `/history/?month=${string}` {
	if (corrected === undefined || corrected === today) return '/';
	return `/history/?month=${corrected.slice(0, 7)}`;
}
