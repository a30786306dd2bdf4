import type { Spike } from '#lib/domain/load/single-run.ts';

/** Of a run that was longer than its measure (clinical.md 3.5). */
export const spikeWords: Record<Spike, string> = {
	'over-10': 'More than 10 % longer than the longest run of the 30 days before.',
	'over-30': 'More than 30 % longer than the longest run of the 30 days before.',
	'over-100': 'More than twice as long as the longest run of the 30 days before.'
};

/** clinical.md 3.3 and the article */
export const twoThingsWords = 'Two things raised at once: further, and harder.';

/** clinical.md 3.6 */
export const downhillWords =
	'Running downhill lengthens the muscles while they work, as heel drops do: soreness one to three days later would be no surprise.';

/** clinical.md 3.5: hazard ratios with their 95 % intervals. */
export const singleRunRisks = [
	{ longer: '10 to 30 % longer', rate: '1.64 times', from: 1.31, to: 2.05 },
	{ longer: '30 to 100 % longer', rate: '1.52 times', from: 1.16, to: 2.0 },
	{ longer: 'more than twice as long', rate: '2.28 times', from: 1.5, to: 3.48 }
] as const;

export const loadWords = {
	guideline: 'Traditional: last week and a tenth more.',
	guidelineSmall: 'Last week was under 10 km: a tenth more of that says little.',
	single: 'Better supported: the longest run of the last 30 days and a tenth more.',
	noRecent:
		'No run in the last 30 days. Begin with short stretches of running and walking in turns, every other day.',
	noMeasure: 'Nothing to measure by: no run in the last 30 days.',
	byPlan: 'No distance for now: your return to running says what fits.',
	returnDone: 'Log your run of 30 minutes: how far today is then counted from it.',
	plan: 'Return to running',
	ratio:
		'Soleus shows no acute-to-chronic ratio: in the same study a higher one came with fewer injuries, not with more.'
} as const;
