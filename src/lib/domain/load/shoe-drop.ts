import { addDays, daysBetween, type Day } from '../day.ts';
import type { Run } from './run.ts';
import type { Shoe } from './shoe.ts';

/** More than this lower than what the calves are used to counts as a rise in load (clinical.md 3.6). */
const fallMm = 4;
/** What was worn in these days before is what they are used to. */
const usedToDays = 30;

/** How many millimetres lower a shoe stands than the lowest one of the 30 days before; `undefined` up to 4, or without one to compare. */
export function dropFall(
	runs: readonly Run[],
	shoes: readonly Shoe[],
	shoe: Shoe,
	day: Day
): number | undefined {
	const from = addDays(day, -usedToDays);
	const worn = new Set(
		runs.filter((run) => run.day >= from && run.day < day).map((run) => run.shoe)
	);
	const drops = shoes.filter(({ id }) => worn.has(id)).map(({ dropMm }) => dropMm);
	if (drops.length === 0) return undefined;
	const fall = Math.min(...drops) - shoe.dropMm;
	return fall > fallMm ? fall : undefined;
}

/** Metres that a shoe has run up to today, and how often it is worn: the calendar days since its last run. */
export function wearOf(
	runs: readonly Run[],
	{ id }: Shoe,
	today: Day
): { distanceM: number; runs: number; lastWornDaysAgo?: number } {
	const own = runs.filter(({ shoe, day }) => shoe === id && day <= today);
	const last = own
		.map(({ day }) => day)
		.sort()
		.at(-1);
	return {
		distanceM: own.reduce((sum, { distanceM }) => sum + distanceM, 0),
		runs: own.length,
		...(last && { lastWornDaysAgo: daysBetween(last, today) })
	};
}
