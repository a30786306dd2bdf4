import type { Records } from '#lib/domain/records.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { Run } from '#lib/domain/load/run.ts';
import type { Shoe } from '#lib/domain/load/shoe.ts';
import { legs, type CheckIn, type Leg } from '#lib/domain/soreness/check-in.ts';
import { toCsv, type Cell } from './csv.ts';

export const tables = ['checkIns', 'sessions', 'runs', 'shoes'] as const;
export type Table = (typeof tables)[number];

/** A column: its heading, and what stands in it for a record. */
type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

/** One kind of record as a table, oldest first, with the names and units of contract.md 4. */
export function spreadsheetOf(table: Table, records: Records): string {
	switch (table) {
		case 'checkIns':
			return sheet(checkInColumns, records.checkIns);
		case 'sessions':
			return sheet(sessionColumns, records.sessions);
		case 'runs':
			return sheet(runColumns(records.shoes), records.runs);
		case 'shoes':
			return sheet(shoeColumns, records.shoes);
	}
}

function sheet<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
	const headings = columns.map(([heading]) => heading);
	return toCsv([headings, ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

const legColumns: readonly Column<Leg>[] = [
	['soreness (0-10)', (leg) => leg.soreness],
	['where', (leg) => leg.location],
	['onset', (leg) => leg.onset],
	['started on', (leg) => leg.startedOn],
	['hours after load', (leg) => (leg.hoursAfterLoad === null ? 'no load' : leg.hoursAfterLoad)],
	['quality', (leg) => leg.quality],
	['spread', (leg) => leg.spread],
	['movement', (leg) => leg.movement],
	['weight bearing', (leg) => leg.weightBearing],
	['heel raise', (leg) => leg.heelRaise],
	['swelling', (leg) => leg.swelling],
	['numbness', (leg) => leg.numbness],
	['trend', (leg) => leg.trend],
	['signs', (leg) => listed(leg.signs)],
	['not sure', (leg) => listed(leg.unsure)]
];

const checkInColumns: readonly Column<CheckIn>[] = [
	['day', ({ day }) => day],
	['saved at', ({ updatedAt }) => updatedAt],
	...legs.flatMap((name) =>
		legColumns.map(([heading, cell]): Column<CheckIn> => [
			`${name} ${heading}`,
			(checkIn) => cell(checkIn.legs[name])
		])
	),
	['body signs', ({ body }) => listed(body)],
	['clot risks', ({ clotRisks }) => listed(clotRisks)],
	['medicines', ({ medicines }) => listed(medicines)],
	['not sure', ({ unsure }) => listed(unsure)],
	['age', ({ age }) => age],
	['pain-free gap', ({ painFreeGap }) => painFreeGap],
	['note', ({ note }) => note]
];

const sessionColumns: readonly Column<SessionRecord>[] = [
	['day', ({ day }) => day],
	['started at', ({ startedAt }) => startedAt],
	['routine', ({ routine }) => routine],
	['name', ({ name }) => name],
	['outcome', ({ outcome }) => outcome],
	['active (s)', ({ activeMs }) => Math.round(activeMs / 1000)],
	['planned (s)', ({ plannedMs }) => Math.round(plannedMs / 1000)],
	['steps done', ({ stepsDone }) => stepsDone],
	['steps planned', ({ stepsTotal }) => stepsTotal],
	...legs.map((leg): Column<SessionRecord> => [
		`${leg} soreness during (0-10)`,
		({ soreness }) => soreness?.[leg]
	]),
	...legs.map((leg): Column<SessionRecord> => [`${leg} level`, ({ levels }) => levels?.[leg]]),
	['stage', ({ stage }) => stage]
];

function runColumns(shoes: readonly Shoe[]): readonly Column<Run>[] {
	const nameById = new Map(shoes.map(({ id, name }) => [id, name]));
	return [
		['day', ({ day }) => day],
		['started at', ({ startedAt }) => startedAt],
		['distance (m)', ({ distanceM }) => distanceM],
		['duration (s)', ({ durationS }) => durationS],
		['ascent (m)', ({ ascentM }) => ascentM],
		['descent (m)', ({ descentM }) => descentM],
		['kind', ({ kind }) => kind],
		['tags', ({ tags }) => listed(tags)],
		['shoe', ({ shoe }) => shoe && (nameById.get(shoe) ?? shoe)],
		['source', ({ source }) => source]
	];
}

const shoeColumns: readonly Column<Shoe>[] = [
	['shoe', ({ name }) => name],
	['drop (mm)', ({ dropMm }) => dropMm],
	['first day', ({ firstDay }) => firstDay],
	['retired on', ({ retiredDay }) => retiredDay]
];

/** Nothing where it was not asked, `none` where it was answered so (contract.md 4). */
function listed(values: readonly string[] | undefined): Cell {
	return values && (values.join('; ') || 'none');
}
