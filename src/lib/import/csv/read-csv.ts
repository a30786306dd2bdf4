import type { Day } from '#lib/domain/day.ts';
import type { RunKind } from '#lib/domain/load/run.ts';
import { momentOfLocal, type Moment } from '../local-time.ts';
import { readingOf } from '../reading.ts';
import type { ImportChoices, Reading } from '../read-activities.ts';
import { refuse } from '../refusal.ts';
import { sportOf } from '../sport.ts';
import type { TableDate } from './dates.ts';
import { rowsOf, type Row } from './rows.ts';
import { tableOf, type Table } from './table.ts';

/** So many of the rows that could not be read are told by their numbers. */
const toldRows = 10;

/** The rows of a table of activities: Strava's activities.csv, Garmin Connect's list, or any other with such columns. */
export async function readCsv(
	texts: AsyncIterable<string>,
	choices: ImportChoices
): Promise<Reading[]> {
	const rows: Row[] = [];
	for await (const row of rowsOf(texts)) rows.push(row);
	const [headings, ...records] = rows;
	if (!headings || records.length === 0) refuse('not-an-activity');
	const table = tableOf(headings.cells, records, choices);

	const readings: Reading[] = [];
	const badRows: number[] = [];
	for (const { cells, number } of records) {
		const reading = readingOfRow(cells, table, choices);
		if ('refused' in reading) badRows.push(number);
		else readings.push(reading);
	}
	if (badRows.length) {
		const rows = badRows.slice(0, toldRows);
		readings.push({ refused: { kind: 'bad-rows', count: badRows.length, rows } });
	}
	return readings;
}

function readingOfRow(cells: readonly string[], table: Table, choices: ImportChoices): Reading {
	const { columns, strava, units } = table;
	const cell = (column: number | undefined) =>
		column === undefined ? '' : (cells[column] ?? '').trim();
	const metresOf = (column: number | undefined, unitM: number) => {
		const amount = table.amountFrom(cell(column));
		return amount === undefined ? undefined : amount * unitM;
	};
	const isTrue = (column: number | undefined) => /^(true|1(\.0+)?)$/i.test(cell(column));
	const kind: RunKind = isTrue(strava?.competition)
		? 'race'
		: isTrue(strava?.longRun)
			? 'long'
			: 'easy';
	const date = table.dateFrom(cell(columns.date));
	const reading = readingOf(
		{
			start: date && startOf(date, Boolean(strava), choices),
			sport: sportOf(cell(columns.type)),
			distanceM: metresOf(columns.distance, units.distanceM),
			durationS: table.secondsFrom(cell(columns.duration)),
			climb: {
				ascentM: metresOf(columns.ascent, units.heightM),
				descentM: metresOf(columns.descent, units.heightM)
			},
			kind,
			source: 'csv'
		},
		choices
	);
	const recordedIn = cell(strava?.file);
	return 'activity' in reading && recordedIn ? { ...reading, recordedIn } : reading;
}

/** Strava writes UTC, all others what a clock at the place showed; where that was nobody knows, so the device's zone is taken. */
function startOf(
	date: TableDate,
	isStrava: boolean,
	choices: ImportChoices
): Moment | { day: Day } {
	if ('moment' in date) return date.moment;
	if ('day' in date) return date;
	return isStrava ? { epochMs: date.localMs } : momentOfLocal(date.localMs, choices);
}
