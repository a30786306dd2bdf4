import type { Instant } from '#lib/domain/instant.ts';
import { noRecords, type Records } from '#lib/domain/records.ts';
import { readBackupFile } from '../backup/backup-file.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { compare, winners, type Comparison, type Kind } from '../backup/merge.ts';
import type { Copies } from '../copies.ts';
import type { Kept, Read, StorageFault, Store } from '../store.ts';
import { lock } from './locked-file.ts';
import { spreadsheetOf, type Table } from './spreadsheet.ts';

/** What came of choosing a file. */
export type Opened =
	| { status: 'open'; exportedAt: Instant; comparisons: Record<Kind, Comparison> }
	/** It asks for its passphrase. */
	| { status: 'locked' }
	| { status: 'refused'; place: string; reason: string }
	| { status: 'unread'; fault: StorageFault };

/** `cancelled`: it was taken back, and nothing was changed. */
export type Restored = Kept | { ok: false; fault: 'cancelled' };

/** The newest copy of the log that is whole; beside what is kept or, where that cannot be read, beside nothing. */
export interface FoundCopy {
	file: Blob;
	exportedAt: Instant;
	comparisons: Record<Kind, Comparison>;
}

export type Progress = (done: number, of: number) => void;

/** Work on all that is kept at once, as files. Made for a worker: ten years of it would hold a page up. */
export class Archivist {
	readonly #store: Store;
	readonly #copies: Copies;
	#opened: Records | undefined;
	#restoring: AbortController | undefined;

	constructor(store: Store, copies: Copies) {
		this.#store = store;
		this.#copies = copies;
	}

	/** The backup file of contract.md 4, locked where there is a passphrase. */
	async writeBackup(now: Instant, passphrase?: string): Promise<Read<Blob>> {
		return await this.#file('application/json', (records) => {
			const text = writeBackup(records, now);
			return passphrase ? lock(text, passphrase) : text;
		});
	}

	async writeSpreadsheet(table: Table): Promise<Read<Blob>> {
		return await this.#file('text/csv', (records) => spreadsheetOf(table, records));
	}

	/** Checks a file to the last field, and keeps it open for `restore`. */
	async open(file: Blob, passphrase?: string): Promise<Opened> {
		this.#opened = undefined;
		const read = await readBackupFile(file, passphrase);
		if (!read.ok) return 'isLocked' in read ? { status: 'locked' } : { status: 'refused', ...read };
		const kept = await this.#store.readAll();
		if (!kept.ok) return { status: 'unread', fault: kept.fault };
		this.#opened = read.records;
		const comparisons = compare(read.records, kept.value);
		return { status: 'open', exportedAt: read.exportedAt, comparisons };
	}

	/** Takes in the file that is open, all of it or nothing. */
	async restore(how: 'replace' | 'merge', onProgress: Progress): Promise<Restored> {
		const records = this.#opened;
		if (!records) throw new Error('No file is open.');
		this.#restoring = new AbortController();
		const { signal } = this.#restoring;
		const watch = { signal, onProgress };
		const kept: Kept =
			how === 'replace'
				? await this.#store.replaceAll(records, watch)
				: await this.#store.saveAll((here) => winners(records, here), watch);
		return !kept.ok && signal.aborted ? { ok: false, fault: 'cancelled' } : kept;
	}

	/** Takes a restore back that is not done yet. */
	cancel(): void {
		this.#restoring?.abort();
	}

	async keepCopy(now: Instant): Promise<void> {
		await this.#copies.keep(now, (records) => writeBackup(records, now));
	}

	/** Keeps it open for `restore`, like a chosen file. */
	async findCopy(): Promise<FoundCopy | undefined> {
		for await (const file of this.#copies.whole()) {
			const read = await readBackupFile(file);
			if (!read.ok) continue;
			const kept = await this.#store.readAll();
			this.#opened = read.records;
			const comparisons = compare(read.records, kept.ok ? kept.value : noRecords);
			return { file, exportedAt: read.exportedAt, comparisons };
		}
		return undefined;
	}

	async #file(
		type: string,
		write: (records: Records) => string | Promise<string>
	): Promise<Read<Blob>> {
		const all = await this.#store.readAll();
		if (!all.ok) return all;
		return { ok: true, value: new Blob([await write(all.value)], { type }) };
	}
}
