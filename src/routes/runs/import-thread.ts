import type { Instant } from '#lib/domain/instant.ts';
import type { FoundFile } from '#lib/import/found-files.ts';
import type { ReadFrom } from '#lib/import/merged.ts';
import type { ImportChoices } from '#lib/import/read-activities.ts';
import type { FileReading } from '#lib/import/read-file.ts';
import type { Refusal } from '#lib/import/refusal.ts';
import type { StorageFault } from '#lib/storage/store.ts';

/** What a person says of a table that does not say it itself. */
export type Choices = Omit<ImportChoices, 'offsetMinutesAt'>;

/** A file of which nothing, or not all, could be read. */
export interface Failed {
	name: string;
	refusals: Refusal[];
}

/** What came of what was read: each activity counts once. */
export interface Imported {
	runIds: string[];
	/** Kept before, or read twice. */
	duplicates: number;
	notRuns: number;
}

/** `stopped`: it was taken back, and nothing was kept. */
export type KeptRuns =
	{ ok: true; imported: Imported } | { ok: false; fault: StorageFault | 'stopped' };

/** What the page asks of its worker; `id` is that of the answer. */
export type Request =
	| { id: number; ask: 'find'; files: File[] }
	| { id: number; ask: 'read'; found: FoundFile; choices: Choices }
	| { id: number; ask: 'keep'; all: ReadFrom[]; now: Instant }
	| { ask: 'takeBack' };

export type Answer = { id: number; value: unknown } | { id: number; error: string };

type Asked = Request extends infer Each
	? Each extends { id: number }
		? Omit<Each, 'id'>
		: never
	: never;

interface Waiting {
	resolve: (value: unknown) => void;
	reject: (error: Error) => void;
}

/** The page's side of `import-worker.ts`, which does the work. Each call rejects where the worker did not load or fell over. */
export class ImportThread {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#lastId = 0;

	constructor(worker: Worker) {
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
		worker.addEventListener('error', ({ message }) => {
			for (const { reject } of this.#waiting.values())
				reject(new Error(message || 'The worker did not load.'));
		});
	}

	/** What there is to read in the files that were chosen, and which of them cannot be read. */
	find(files: File[]): Promise<{ found: FoundFile[]; failed: Failed[] }> {
		return this.#ask({ ask: 'find', files });
	}

	read(found: FoundFile, choices: Choices): Promise<FileReading> {
		return this.#ask({ ask: 'read', found, choices });
	}

	/** Keeps the runs that are not kept yet: all of them, in one step, or none. */
	keep(all: ReadFrom[], now: Instant): Promise<KeptRuns> {
		return this.#ask({ ask: 'keep', all, now });
	}

	/** Takes back what is being kept, if it is not done yet. */
	takeBack(): void {
		this.#worker.postMessage({ ask: 'takeBack' } satisfies Request);
	}

	/** What it was at is dropped and never answered. */
	close(): void {
		this.#worker.terminate();
		this.#waiting.clear();
	}

	#ask<Value>(asked: Asked): Promise<Value> {
		const id = (this.#lastId += 1);
		return new Promise<Value>((resolve, reject) => {
			this.#waiting.set(id, { resolve: (value) => resolve(value as Value), reject });
			this.#worker.postMessage({ id, ...asked } satisfies Request);
		});
	}

	#take(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if ('error' in answer) waiting?.reject(new Error(answer.error));
		else waiting?.resolve(answer.value);
	}
}
