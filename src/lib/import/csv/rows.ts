import Papa from 'papaparse';
import { refuse } from '../refusal.ts';

/** Characters that are parsed at once. */
const batch = 65_536;
/** A longer row has a quotation mark that is never closed. */
const maxRow = 4 * batch;

/** More rows than anybody has activities, empty ones too: two a day for 68 years. */
const maxRows = 50_000;

export interface Row {
	cells: string[];
	/** As a spreadsheet numbers it, the headings being 1. */
	number: number;
}

/** The rows of a table as it comes, those without anything in them left out. */
export async function* rowsOf(texts: AsyncIterable<string>): AsyncGenerator<Row, void, void> {
	let parser: Papa.Parser | undefined;
	let pending = '';
	let number = 0;
	for await (const { text, isLast } of batchesOf(texts)) {
		pending += text;
		// How a table is written, its first lines tell.
		parser ??= parserFor(pending);
		const { data, meta } = parser.parse(pending, 0, !isLast) as Papa.ParseResult<string[]>;
		pending = pending.slice(meta.cursor);
		if (pending.length > maxRow) refuse('damaged');
		for (const cells of data) {
			number += 1;
			if (number > maxRows) refuse('too-large');
			if (cells.some((cell) => cell.trim())) yield { cells, number };
		}
	}
}

async function* batchesOf(texts: AsyncIterable<string>) {
	let rest = '';
	for await (const text of texts) {
		rest += text;
		let at = 0;
		for (; at + batch < rest.length; at += batch)
			yield { text: rest.slice(at, at + batch), isLast: false };
		rest = rest.slice(at);
	}
	yield { text: rest, isLast: true };
}

function parserFor(beginning: string): Papa.Parser {
	const { delimiter, linebreak } = Papa.parse(beginning, { preview: 10 }).meta;
	return new Papa.Parser({ delimiter, newline: linebreak as '\r\n' });
}
