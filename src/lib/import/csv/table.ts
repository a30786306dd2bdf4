import type { ImportChoices } from '../read-activities.ts';
import { Refused } from '../refusal.ts';
import { amountFrom, decimalMarkOf, secondsFrom } from './amounts.ts';
import { findColumns, headingOf, type ColumnMap, type FoundColumns } from './columns.ts';
import { dateOrderOf, tableDateFrom, type TableDate } from './dates.ts';
import type { Row } from './rows.ts';
import { unitsOf, type TableUnits } from './units.ts';

/** How the cells of one table are to be read. */
export interface Table {
	columns: ColumnMap;
	strava: FoundColumns['strava'];
	units: TableUnits;
	amountFrom(cell: string): number | undefined;
	secondsFrom(cell: string): number | undefined;
	dateFrom(cell: string): TableDate | undefined;
}

/**
 * By its headings, by its rows as a whole, and by what the person chose.
 * @throws Refused (`needs-columns`, `needs-date-order`, `needs-units`) where all of that leaves it open.
 */
export function tableOf(headers: string[], rows: readonly Row[], choices: ImportChoices): Table {
	const found = findColumns(headers);
	const columns = choices.csvColumns ?? neededColumns(found, headers, rows);
	const cellsOf = (column: number) => rows.map(({ cells }) => cells[column] ?? '');

	const dates = cellsOf(columns.date);
	const order = dateOrderOf(dates) ?? choices.csvDates;
	if (!order) throw new Refused({ kind: 'needs-date-order', example: dates[0] ?? '' });

	const distances = cellsOf(columns.distance);
	const mark = decimalMarkOf(distances, found.isEnglish || found.strava ? '.' : ',');
	const durationUnit = headingOf(headers[columns.duration] ?? '').unit;
	const readSeconds = (cell: string) => secondsFrom(cell, mark, durationUnit);
	const durationsS = cellsOf(columns.duration).map(readSeconds);
	const samples = distances.map((text, index) => ({
		text,
		distance: amountFrom(text, mark),
		durationS: durationsS[index]
	}));
	return {
		columns,
		strava: found.strava,
		units: unitsOf(headers, columns, found, samples, mark === ',', choices),
		amountFrom: (cell) => amountFrom(cell, mark),
		secondsFrom: readSeconds,
		dateFrom: (cell) => tableDateFrom(cell, order)
	};
}

function neededColumns(
	{ columns }: FoundColumns,
	headers: string[],
	rows: readonly Row[]
): ColumnMap {
	const { date, distance, duration } = columns;
	if (date === undefined || distance === undefined || duration === undefined)
		throw new Refused({
			kind: 'needs-columns',
			headers,
			firstRow: rows[0]?.cells ?? [],
			found: columns
		});
	return { ...columns, date, distance, duration };
}
