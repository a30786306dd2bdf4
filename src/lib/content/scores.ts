/** One word for a soreness of 0 to 10. */
export function scoreWord(soreness: number): string {
	if (soreness === 0) return 'none';
	if (soreness <= 3) return 'mild';
	if (soreness <= 6) return 'moderate';
	if (soreness <= 8) return 'strong';
	return 'severe';
}

/** A score as it is read out: "4 of 10, moderate". */
export function scoreInWords(soreness: number | undefined): string {
	if (soreness === undefined) return 'not logged';
	if (soreness === 0) return 'no soreness';
	return `${soreness} of 10, ${scoreWord(soreness)}`;
}
