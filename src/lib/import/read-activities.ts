import type { Activity } from './activity.ts';
import { bytesOf } from './bytes.ts';
import { readCsv } from './csv/read-csv.ts';
import type { ColumnMap } from './csv/columns.ts';
import { readFit } from './fit.ts';
import { formatOf, headOf } from './format.ts';
import { Refused, type Refusal } from './refusal.ts';
import { textOf } from './text.ts';
import { readXmlActivities } from './xml-activities.ts';

/** One file, already out of its .zip or .gz. */
export interface ActivityFile {
	name: string;
	/** As told beforehand. What really comes is counted too. */
	sizeBytes: number;
	/** Called once for each reading. */
	stream(): ReadableStream<Uint8Array>;
}

/** What the device or the person knows, and a file may not tell. */
export interface ImportChoices {
	/** Minutes east of UTC that the device's zone has at that moment, daylight saving included. */
	offsetMinutesAt(epochMs: number): number;
	/** What the distances of a CSV file are in, where it does not tell. */
	csvUnits?: 'km' | 'mi';
	/** Which columns of a CSV file to read. */
	csvColumns?: ColumnMap;
	/** How to read a date like 3/7/2026. */
	csvDates?: 'day-first' | 'month-first';
}

export type Reading =
	| {
			activity: Activity;
			/** Of a row of Strava's activities.csv: the file of the archive that holds the same activity, as `activities/123.fit.gz`. */
			recordedIn?: string;
	  }
	| { refused: Refusal };

/**
 * The recordings of one file, whose format its content tells. Never throws: what is wrong is a `refused` reading. A file
 * that is damaged or too large gives that refusal and nothing else, since the first reading comes once the file has been
 * read to its end. Where it holds several recordings, each is an activity or refused; a kind of refusal is told once,
 * and rows of a CSV file that could not be read are told together, last, as `bad-rows`.
 */
export async function* readActivities(
	file: ActivityFile,
	choices: ImportChoices
): AsyncGenerator<Reading, void, void> {
	try {
		const told = new Set<Refusal['kind']>();
		for (const reading of await readWhole(file, choices)) {
			if ('refused' in reading) {
				if (told.has(reading.refused.kind)) continue;
				told.add(reading.refused.kind);
			}
			yield reading;
		}
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		yield { refused: error.refusal };
	}
}

async function readWhole(file: ActivityFile, choices: ImportChoices): Promise<Reading[]> {
	const source = bytesOf(file);
	try {
		const { head, bytes } = await headOf(source);
		switch (formatOf(head, file.name)) {
			case 'fit':
				return await readFit(bytes, choices);
			case 'xml':
				return await readXmlActivities(textOf(head, bytes), choices);
			case 'csv':
				return await readCsv(textOf(head, bytes), choices);
		}
	} finally {
		// Lets go of the stream where the rest of it is not wanted.
		await source.return();
	}
}
