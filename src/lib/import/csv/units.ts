import type { ImportChoices } from '../read-activities.ts';
import { Refused } from '../refusal.ts';
import { headingOf, type ColumnMap, type FoundColumns } from './columns.ts';

/** Metres in one of what a table's distances and heights are in. */
export interface TableUnits {
	distanceM: number;
	heightM: number;
}

const kilometres: TableUnits = { distanceM: 1000, heightM: 1 };
const miles: TableUnits = { distanceM: 1609.344, heightM: 0.3048 };
const metres: TableUnits = { distanceM: 1, heightM: 1 };

/** A row's distance as it stands and as a number, and how long it took. */
interface Sample {
	text: string;
	distance: number | undefined;
	durationS: number | undefined;
}

/** Read as kilometres, distances in metres would be flown. */
const flyingMps = 100;

/**
 * What the table's distances are in: as its heading tells, metres where they stand twice (Strava) or could be nothing else,
 * else what the person chose. Kilometres where it is headed in another language than English or has decimal commas.
 * @throws Refused (`needs-units`) where none of that tells.
 */
export function unitsOf(
	headers: readonly string[],
	columns: ColumnMap,
	found: FoundColumns,
	samples: readonly Sample[],
	hasDecimalComma: boolean,
	choices: ImportChoices
): TableUnits {
	const { name, unit = '' } = headingOf(headers[columns.distance] ?? '');
	if (/^km|^kilom/.test(unit)) return kilometres;
	if (/^mi|^ml/.test(unit)) return miles;
	if (/^m$|^met/.test(unit)) return metres;
	const isTwice = headers.filter((header) => headingOf(header).name === name).length > 1;
	if ((found.strava && isTwice) || isInMetres(samples)) return metres;
	if (choices.csvUnits) return choices.csvUnits === 'km' ? kilometres : miles;
	if (!found.isEnglish || hasDecimalComma) return kilometres;
	const example = samples.find(({ distance }) => distance)?.text ?? '';
	throw new Refused({ kind: 'needs-units', example });
}

function isInMetres(samples: readonly Sample[]): boolean {
	const speeds = samples
		.map(({ distance = 0, durationS = 0 }) => (distance * kilometres.distanceM) / durationS)
		.filter((speed) => speed > 0 && Number.isFinite(speed))
		.sort((a, b) => a - b);
	return (speeds[Math.floor(speeds.length / 2)] ?? 0) > flyingMps;
}
