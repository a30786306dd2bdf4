import type { Day } from '../day.ts';
import type { Run } from './run.ts';
import { singleRunM } from './single-run.ts';
import { guidelineM, lastWeeks } from './weeks.ts';

/** How far today: what each of the two measures leaves, in metres, and the lesser of both. */
export interface Allowance {
	/** By the longest run of the last 30 days (clinical.md 3.5). */
	singleM: number;
	/** By last week's distance, less what this week has had (clinical.md 3.4); `undefined` where that says nothing. */
	weekM?: number;
	distanceM: number;
}

/** `undefined` without a run in the last 30 days: the return is by stages, not by a ratio (clinical.md 3.5). */
export function allowanceOn(runs: readonly Run[], today: Day): Allowance | undefined {
	const singleM = singleRunM(runs, today);
	if (singleM === undefined) return undefined;
	const [before, current] = lastWeeks(runs, today, 2);
	const guideline = guidelineM(before);
	if (guideline === undefined) return { singleM, distanceM: singleM };
	const weekM = Math.max(0, guideline - (current?.distanceM ?? 0));
	return { singleM, weekM, distanceM: Math.min(singleM, weekM) };
}

/** Speed and hills load the calves more than their distance says. */
const harderKinds: readonly Run['kind'][] = ['speed', 'hills', 'race'];

/** Whether a run went further than its day allowed, and harder too: two things raised at once (clinical.md 3.3). */
export function raisesTwo(runs: readonly Run[], run: Run): boolean {
	const earlier = runs.filter(({ id, day }) => id !== run.id && day <= run.day);
	const allowance = allowanceOn(earlier, run.day);
	return (
		harderKinds.includes(run.kind) && allowance !== undefined && run.distanceM > allowance.distanceM
	);
}
