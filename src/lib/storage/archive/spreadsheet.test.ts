import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecords } from '../fixtures/arbitrary-records.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { toCsv } from './csv.ts';
import { spreadsheetOf, tables } from './spreadsheet.ts';

/** A reader of RFC 4180, strict: quotes only around a whole field, lines end with CRLF. */
function readCsv(text: string): string[][] {
	expect(text.startsWith('\uFEFF')).toBe(true);
	const rows: string[][] = [];
	let row: string[] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	field.lastIndex = 1;
	while (field.lastIndex < text.length) {
		const at = field.lastIndex;
		const match = field.exec(text);
		if (!match) throw new Error(`Not a field: ${JSON.stringify(text.slice(at, at + 40))}`);
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === '\r\n') {
			rows.push(row);
			row = [];
		}
	}
	return rows;
}

describe('a table of texts', () => {
	test('is read back as it was, whatever stands in it', () => {
		const cell = fc
			.string({ unit: 'binary' })
			.filter((text) => !/^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text));
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
				expect(readCsv(toCsv(rows))).toEqual(rows);
			})
		);
	});

	test.each([
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		' =1',
		'＝1',
		'=HYPERLINK("http://x","y")'
	])('holds no formula: %j', (text) => {
		const [[field = ''] = []] = readCsv(toCsv([[text]]));
		expect(field).toBe(`'${text}`);
	});

	test('leaves numbers numbers, also below zero', () => {
		expect(readCsv(toCsv([[-1.5, 0, true, undefined, null]]))).toEqual([
			['-1.5', '0', 'true', '', '']
		]);
	});
});

describe('a spreadsheet', () => {
	test('of check-ins tells "not asked" from "none"', () => {
		const [headings = [], first = [], second = []] = readCsv(spreadsheetOf('checkIns', everyKind));
		const at = (row: string[], heading: string) => row[headings.indexOf(heading)];
		expect(at(first, 'day')).toBe('2026-03-06');
		expect(at(first, 'left signs')).toBe('');
		expect(at(second, 'left soreness (0-10)')).toBe(
			String(everyKind.checkIns[1]?.legs.left.soreness)
		);
		expect(at(second, 'note')).toBe(everyKind.checkIns[1]?.note);
	});

	test('of runs names the shoe', () => {
		const shoe = everyKind.shoes[0];
		const [headings = [], ...rows] = readCsv(spreadsheetOf('runs', everyKind));
		const names = rows.map((row) => row[headings.indexOf('shoe')]);
		expect(names).toContain(shoe?.name);
	});

	test('of shoes holds all that a shoe has', () => {
		expect(readCsv(spreadsheetOf('shoes', everyKind))).toEqual([
			['shoe', 'drop (mm)', 'first day', 'retired on'],
			['Blue ones', '8', '2026-01-01', '2026-03-08']
		]);
	});

	test('has a row for each record and a field for each heading', () => {
		fc.assert(
			fc.property(arbitraryRecords, (records) => {
				for (const table of tables) {
					const rows = readCsv(spreadsheetOf(table, records));
					expect(rows).toHaveLength(records[table].length + 1);
					expect(new Set(rows.map((row) => row.length)).size).toBe(1);
				}
			})
		);
	});
});
