import { allowanceOn } from '../../src/lib/domain/load/allowance.ts';
import { singleRunM } from '../../src/lib/domain/load/single-run.ts';
import { guidelineM, lastWeeks } from '../../src/lib/domain/load/weeks.ts';

/* Runs in a page: the domain as the app bundles it. */

const WEEKS = 8;

/**
 * How long the figures of the last day's runs take, again and again.
 *
 * @param {import('../../src/lib/domain/load/run.ts').Run[]} runs
 * @param {number} rounds
 */
export function measure(runs, rounds) {
	const today = runs[runs.length - 1]?.day;
	if (!today) throw new Error('no runs');
	const tookMs = [];
	for (let round = 0; round < rounds; round += 1) {
		const start = performance.now();
		const weeks = lastWeeks(runs, today, WEEKS);
		guidelineM(weeks[WEEKS - 2]);
		singleRunM(runs, today);
		allowanceOn(runs, today);
		tookMs.push(performance.now() - start);
	}
	return tookMs;
}
