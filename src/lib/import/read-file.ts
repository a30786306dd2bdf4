import { openFound, type FoundFile } from './found-files.ts';
import { readActivities, type ImportChoices, type Reading } from './read-activities.ts';
import { Refused, type Refusal } from './refusal.ts';

/** An activity as it was read. */
export type Read = Extract<Reading, { activity: unknown }>;

/** What a file holds, and why not all of it, or nothing, could be read. */
export interface FileReading {
	read: Read[];
	refusals: Refusal[];
}

export async function readFile(found: FoundFile, choices: ImportChoices): Promise<FileReading> {
	const reading: FileReading = { read: [], refusals: [] };
	try {
		for await (const each of readActivities(await openFound(found), choices))
			if ('refused' in each) reading.refusals.push(each.refused);
			else reading.read.push(each);
		return reading;
	} catch (error) {
		if (error instanceof Refused) return { read: [], refusals: [error.refusal] };
		// A mistake of a reader: the other files are none the worse for it.
		console.error(error);
		return { read: [], refusals: [{ kind: 'damaged' }] };
	}
}
