import type { LegCount, LegDifference } from '#lib/domain/raise-test/results.ts';

/** `24 raises` */
export function raisesWord(count: number): string {
	return `${count} ${count === 1 ? 'raise' : 'raises'}`;
}

/** `Left leg: 24 raises, saved.` */
export function endedWords({ leg, count }: LegCount, isSaved: boolean): string {
	const legWord = leg === 'left' ? 'Left leg' : 'Right leg';
	return `${legWord}: ${raisesWord(count)}${isSaved ? ', saved' : ''}.`;
}

/** `The left leg did 3 raises fewer than the right: 12 % less.` */
export function differenceWords(difference: LegDifference | undefined): string {
	if (!difference) return 'Both legs did the same.';
	const { fewer, raises, percent } = difference;
	const other = fewer === 'left' ? 'right' : 'left';
	return `The ${fewer} leg did ${raisesWord(raises)} fewer than the ${other}: ${percent} % less.`;
}

export const raiseWords = {
	tap: 'Tap anywhere at each raise, or press ↑. Too tired for another? Press Next.',
	first: 'Then tap anywhere at each raise.',
	slip: 'Was Next a slip? Previous takes that leg up again with its count.',
	/** clinical.md 1.8: these two and no other norm. */
	medians:
		'In a study of 566 healthy people the man in the middle did 24, the woman in the middle 21. That is not a mark to pass.',
	limits:
		'One number of one day. It cannot tell why a leg tires first, whether something is wrong with it, or whether you are fit to run.',
	none: 'No results yet. Do the test, and each month’s best of either leg is shown here.',
	best: 'The best of each month, in raises.'
};
