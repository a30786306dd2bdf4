import { addDays, mondayOf, type Day } from '../day.ts';
import type { Run } from './run.ts';

/** What was run from a Monday to its Sunday, in metres; without an ascent or descent where no run told one. */
export interface Week {
	monday: Day;
	runs: number;
	distanceM: number;
	ascentM?: number;
	descentM?: number;
}

/** Below this a week's tenth is a few steps: the guideline says nothing there (clinical.md 3.4). */
const leastWeekM = 10_000;
/** The traditional tenth a week (clinical.md 3.4). */
const guidelineFactor = 1.1;

/** The last `count` weeks up to today's, oldest first, those without a run too. A run after today counts in none. */
export function lastWeeks(runs: readonly Run[], today: Day, count: number): Week[] {
	const thisMonday = mondayOf(today);
	const weeks = Array.from({ length: count }, (_, index): Week => {
		const monday = addDays(thisMonday, 7 * (index + 1 - count));
		return { monday, runs: 0, distanceM: 0 };
	});
	const weekByMonday = new Map(weeks.map((week) => [week.monday, week]));
	const first = weeks[0]?.monday ?? today;
	for (const run of runs) {
		if (run.day < first || run.day > today) continue;
		const week = weekByMonday.get(mondayOf(run.day));
		if (!week) continue;
		week.runs += 1;
		week.distanceM += run.distanceM;
		if (run.ascentM !== undefined) week.ascentM = (week.ascentM ?? 0) + run.ascentM;
		if (run.descentM !== undefined) week.descentM = (week.descentM ?? 0) + run.descentM;
	}
	return weeks;
}

/** What a week may reach by the traditional tenth, given the one before it; `undefined` below 10 km (clinical.md 3.4). */
export function guidelineM(before: Pick<Week, 'distanceM'> | undefined): number | undefined {
	return before && before.distanceM >= leastWeekM ? before.distanceM * guidelineFactor : undefined;
}
