/** The mark between a number's whole part and its tenths. */
export type DecimalMark = '.' | ',';

/**
 * The decimal mark of a table, by numbers that can be read one way only: with both marks the later is meant, and one alone
 * parts thousands only between one to three digits and three. `otherwise` where all can be read both ways.
 */
export function decimalMarkOf(cells: Iterable<string>, otherwise: DecimalMark): DecimalMark {
	for (const cell of cells) {
		const [, whole = '', mark, after = ''] = /^\D*(.*)([.,])(\d*)\D*$/.exec(cell) ?? [];
		if (mark !== '.' && mark !== ',') continue;
		const other = mark === '.' ? ',' : '.';
		if (whole.includes(mark)) return other;
		if (after.length !== 3 || whole.length > 3) return mark;
	}
	return otherwise;
}

/** A number as a spreadsheet shows it, with thousands parted by whatever; `undefined` where it is none (`--`, empty). */
export function amountFrom(cell: string, mark: DecimalMark): number | undefined {
	// An apostrophe in front keeps a spreadsheet from taking a text for a formula.
	const plain = cell.trim().replace(/^'/, '');
	const parted = plain.replace(mark === ',' ? /[.\s\u00A0\u202F'’]/g : /[,\s\u00A0\u202F'’]/g, '');
	const number = mark === ',' ? parted.replace(',', '.') : parted;
	return /^-?(\d+(\.\d*)?|\.\d+)$/.test(number) ? Number(number) : undefined;
}

const secondsPer: Record<string, number> = { h: 3600, m: 60, s: 1 };

/**
 * Seconds of `1:05:30`, `31:24`, `00:28:10.5`, `1h 05m`, or a plain number, which is in the unit of its heading (`min`, `h`),
 * else in seconds. `undefined` where it is none of these.
 */
export function secondsFrom(
	cell: string,
	mark: DecimalMark,
	unit: string | undefined
): number | undefined {
	const text = cell.trim();
	const clock = /^(?:(\d+):)?(\d{1,3}):(\d{1,2}(?:[.,]\d+)?)$/.exec(text);
	if (clock) {
		const [, hours = 0, minutes = 0, seconds = '0'] = clock;
		return +hours * 3600 + +minutes * 60 + Number(seconds.replace(',', '.'));
	}
	const words = [...text.matchAll(/(\d+)\s*([hms])[a-z]*\.?\s*/gi)];
	if (words.length && words.map(([all]) => all).join('') === text)
		return words.reduce(
			(sum, [, count, each = 's']) => sum + Number(count) * (secondsPer[each.toLowerCase()] ?? 1),
			0
		);
	const amount = amountFrom(text, mark);
	const each = /^(h|m|s)/.exec(unit ?? '')?.[1];
	return amount === undefined ? undefined : amount * (secondsPer[each ?? 's'] ?? 1);
}
