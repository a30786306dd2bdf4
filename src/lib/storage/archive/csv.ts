export type Cell = string | number | boolean | null | undefined;

/** A spreadsheet takes a text that begins so for a formula, and would run it. */
const looksLikeFormula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Tells a spreadsheet that the text is in UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as RFC 4180 has it, the first row of headings. Texts stay texts: none is a formula. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
	return byteOrderMark + rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: Cell): string {
	if (cell === undefined || cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	const text = looksLikeFormula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
