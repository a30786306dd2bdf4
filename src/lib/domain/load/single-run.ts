import { addDays, type Day } from '../day.ts';
import type { Run } from './run.ts';

/** So many days before a run are looked at for the longest one (Frandsen 2025, clinical.md 3.5). */
const windowDays = 30;
const spikeFactor = 1.1;

/** How much longer than the longest run of the 30 days before, as the study divides it (clinical.md 3.5). */
export type Spike = 'over-10' | 'over-30' | 'over-100';

/** The longest single run of the 30 days before `day`, without that day's own; `undefined` without a run in them. */
export function longestBefore(runs: readonly Run[], day: Day): number | undefined {
	const from = addDays(day, -windowDays);
	let longestM: number | undefined;
	for (const run of runs)
		if (run.day >= from && run.day < day && run.distanceM > (longestM ?? 0))
			longestM = run.distanceM;
	return longestM;
}

/** How far one run may go on `day` without being a spike; `undefined` without a run to measure by. */
export function singleRunM(runs: readonly Run[], day: Day): number | undefined {
	const longestM = longestBefore(runs, day);
	return longestM === undefined ? undefined : longestM * spikeFactor;
}

/** Whether a run of that length is a spike on that day; `undefined` where it is none, or nothing is there to measure by. */
export function spikeOf(runs: readonly Run[], day: Day, distanceM: number): Spike | undefined {
	const longestM = longestBefore(runs, day);
	if (longestM === undefined || distanceM <= longestM * spikeFactor) return undefined;
	if (distanceM <= longestM * 1.3) return 'over-10';
	return distanceM <= longestM * 2 ? 'over-30' : 'over-100';
}
