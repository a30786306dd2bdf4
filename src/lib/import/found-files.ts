import { maxFileBytes, refuseFor } from './bytes.ts';
import type { ActivityFile } from './read-activities.ts';
import { refuse } from './refusal.ts';
import { bounded, gunzipped } from './unpacked.ts';
import { entriesOf, openEntry, type ZipEntry } from './zip-file.ts';

/** A file that may hold activities, chosen by itself or found in an archive. Plain data: it goes from thread to thread. */
export interface FoundFile {
	/** As a person knows it: in an archive with its folders. */
	name: string;
	/** The file itself, or the archive that it is in. */
	file: File;
	entry?: ZipEntry;
	isTable: boolean;
	/** One of several tables in an archive, by its name not the one of the activities: it may be about anything. */
	isUnsure: boolean;
}

const activityName = /\.(gpx|tcx|fit|csv)(\.gz)?$/i;
const tableName = /\.csv(\.gz)?$/i;
const gzipName = /\.gz$/i;
const zipName = /\.zip$/i;
/** What macOS lays beside each file. */
const besideName = /(^|\/)(__MACOSX\/|\._)/;
/** An activity an hour for two years. */
const mostFiles = 20_000;

/** What there is to read in a file that somebody chose; what else is in an archive, such as photos, is passed over. Throws `Refused`. */
export async function filesIn(file: File): Promise<FoundFile[]> {
	const { name } = file;
	if (!zipName.test(name) && !(await beginsWith(file, 0x50, 0x4b)))
		return [{ name, file, isTable: tableName.test(name), isUnsure: false }];
	const found: FoundFile[] = [];
	for await (const entry of entriesOf(file)) {
		const { name } = entry;
		if (besideName.test(name) || !(activityName.test(name) || zipName.test(name))) continue;
		found.push({ name, file, entry, isTable: tableName.test(name), isUnsure: false });
		if (found.length > mostFiles) refuse('too-many-entries');
	}
	if (found.length === 0) refuse('nothing-inside');
	// Strava's archive holds some twenty tables, with whom somebody follows among them.
	const tables = found.filter(({ isTable }) => isTable);
	if (tables.length > 1)
		for (const table of tables) table.isUnsure = !/(^|\/)activities\b[^/]*$/i.test(table.name);
	return found;
}

/** Unpacks it, and checks what can be checked. Rejects, and the streams that it gives error, with `Refused`. */
export async function openFound({ name, file, entry }: FoundFile): Promise<ActivityFile> {
	if (!entry) return await openChosen(file);
	if (zipName.test(name)) refuse('nested');
	const stream = await openEntry(file, entry);
	const { sizeBytes } = entry;
	return {
		name: name.replace(gzipName, ''),
		sizeBytes,
		stream: gzipName.test(name) ? () => gunzipped(stream(), sizeBytes) : stream
	};
}

async function openChosen(file: File): Promise<ActivityFile> {
	const isPacked = await beginsWith(file, 0x1f, 0x8b);
	if (!isPacked && file.size > maxFileBytes) refuse('too-large');
	return {
		name: file.name.replace(gzipName, ''),
		sizeBytes: file.size,
		stream: () =>
			isPacked ? gunzipped(file.stream(), file.size) : bounded(file.stream(), file.size)
	};
}

/** Names lie, or are lost on the way: what packed it says so itself. */
async function beginsWith(file: File, ...bytes: number[]): Promise<boolean> {
	const start = new Uint8Array(await file.slice(0, bytes.length).arrayBuffer().catch(refuseFor));
	return bytes.every((byte, index) => start[index] === byte);
}
