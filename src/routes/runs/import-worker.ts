import type { Instant } from '#lib/domain/instant.ts';
import { noRecords } from '#lib/domain/records.ts';
import { filesIn } from '#lib/import/found-files.ts';
import { merged, type ReadFrom } from '#lib/import/merged.ts';
import { readFile } from '#lib/import/read-file.ts';
import { Refused } from '#lib/import/refusal.ts';
import { openStore } from '#lib/storage/open-store.ts';
import type { Answer, Imported, KeptRuns, Request } from './import-thread.ts';

const store = openStore();
let keeping: AbortController | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.ask === 'takeBack') keeping?.abort();
	else
		work(data).then(
			(value) => answer({ id: data.id, value }),
			(error: unknown) => answer({ id: data.id, error: String(error) })
		);
});

function work(request: Exclude<Request, { ask: 'takeBack' }>): Promise<unknown> {
	switch (request.ask) {
		case 'find':
			return find(request.files);
		case 'read':
			return readFile(request.found, { ...request.choices, offsetMinutesAt });
		case 'keep':
			return keep(request.all, request.now);
	}
}

async function find(files: File[]) {
	const found = [];
	const failed = [];
	for (const file of files)
		try {
			found.push(...(await filesIn(file)));
		} catch (error) {
			if (!(error instanceof Refused)) throw error;
			failed.push({ name: file.name, refusals: [error.refusal] });
		}
	return { found, failed };
}

async function keep(all: ReadFrom[], now: Instant): Promise<KeptRuns> {
	keeping = new AbortController();
	const { signal } = keeping;
	let imported: Imported = { runIds: [], duplicates: 0, notRuns: 0 };
	const kept = await store.saveAll(
		(log) => {
			const { runs, duplicates, notRuns } = merged(all, log.runs, now);
			imported = { runIds: runs.map(({ id }) => id), duplicates, notRuns };
			return { ...noRecords, runs };
		},
		{ signal }
	);
	if (kept.ok) return { ok: true, imported };
	return signal.aborted ? { ok: false, fault: 'stopped' } : kept;
}

/** Minutes east of UTC where the device is, at that time of the year. */
function offsetMinutesAt(epochMs: number): number {
	return -new Date(epochMs).getTimezoneOffset();
}

function answer(message: Answer): void {
	postMessage(message);
}
