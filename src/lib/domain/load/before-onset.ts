import { addDays, daysBetween, type Day } from '../day.ts';
import { legs, type LegName } from '../soreness/check-in.ts';
import type { LegLog } from '../soreness/episode.ts';
import { episodesIn } from '../soreness/episodes.ts';
import { raisesTwo } from './allowance.ts';
import type { Run } from './run.ts';
import { dropFall } from './shoe-drop.ts';
import type { Shoe } from './shoe.ts';
import { spikeOf, type Spike } from './single-run.ts';

/**
 * The 72 hours before soreness began (clinical.md 2.1), as calendar days: of a beginning the log knows no hour. Its own day counts as well,
 * though a run of that day may have come after it.
 */
const daysBefore = 3;

/** A run before soreness began, and what was out of the ordinary in it. What came before is not yet the cause. */
export interface RunBefore {
	run: Run;
	/** Calendar days to the beginning: 0 to 3. */
	daysBefore: number;
	/** Longer than its measure by the runs of the 30 days before it. */
	spike?: Spike;
	/** Further than its day allowed, and harder too. */
	raisesTwo: boolean;
	shoe?: Shoe;
	/** No run of an earlier day was logged in that shoe. */
	isFirstDayInShoe: boolean;
	/** Millimetres by which the shoe stands lower than those of the 30 days before; only above 4. */
	fallMm?: number;
}

/** A day on which soreness began, and the runs before it. */
export interface BeforeOnset {
	day: Day;
	legs: LegName[];
	/** Newest first. */
	runs: RunBefore[];
}

/** Of every episode with a sore check-in from `from` to `to`, the latest beginning first; legs that began on one day together. */
export function beforeOnsets(
	logs: Record<LegName, LegLog>,
	{ runs, shoes }: { runs: readonly Run[]; shoes: readonly Shoe[] },
	from: Day,
	to: Day
): BeforeOnset[] {
	const legsByDay = new Map<Day, LegName[]>();
	for (const leg of legs)
		for (const { firstDay } of episodesIn(logs[leg], from, to))
			legsByDay.set(firstDay, [...(legsByDay.get(firstDay) ?? []), leg]);
	return [...legsByDay]
		.map(([day, of]) => ({ day, legs: of, runs: runsBefore(runs, shoes, day) }))
		.sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The runs of the day on which soreness began and of the three days before it, newest first. */
export function runsBefore(runs: readonly Run[], shoes: readonly Shoe[], onset: Day): RunBefore[] {
	const from = addDays(onset, -daysBefore);
	return runs
		.filter(({ day }) => day >= from && day <= onset)
		.map((run) => {
			const spike = spikeOf(runs, run.day, run.distanceM);
			const shoe = shoes.find(({ id }) => id === run.shoe);
			const fallMm = shoe && dropFall(runs, shoes, shoe, run.day);
			return {
				run,
				daysBefore: daysBetween(run.day, onset),
				raisesTwo: raisesTwo(runs, run),
				isFirstDayInShoe: shoe !== undefined && isFirstDayIn(runs, shoe, run.day),
				...(spike && { spike }),
				...(shoe && { shoe }),
				...(fallMm !== undefined && { fallMm })
			};
		})
		.sort((a, b) => a.daysBefore - b.daysBefore);
}

function isFirstDayIn(runs: readonly Run[], { id }: Shoe, day: Day): boolean {
	return !runs.some((run) => run.shoe === id && run.day < day);
}
