import type { Instant } from '#lib/domain/instant.ts';
import type { Read } from '../store.ts';
import type { FoundCopy, Opened, Progress, Restored } from './archivist.ts';
import type { Table } from './spreadsheet.ts';

/** What the page asks of its worker; `id` is that of the answer. */
export type Request =
	| { id: number; ask: 'writeBackup'; now: Instant; passphrase?: string }
	| { id: number; ask: 'writeSpreadsheet'; table: Table }
	| { id: number; ask: 'open'; file: Blob; passphrase?: string }
	| { id: number; ask: 'restore'; how: 'replace' | 'merge' }
	| { id: number; ask: 'keepCopy'; now: Instant }
	| { id: number; ask: 'findCopy' }
	| { ask: 'cancel' };

export type Answer =
	| { id: number; value: unknown }
	| { id: number; error: string }
	| { id: number; progress: { done: number; of: number } };

type Asked = Request extends infer Each
	? Each extends { id: number }
		? Omit<Each, 'id'>
		: never
	: never;

interface Waiting {
	resolve: (value: unknown) => void;
	reject: (error: Error) => void;
	onProgress?: Progress;
}

/**
 * All that is kept, as files; the page's side of `archive-worker.ts`, which does the work. Each call rejects where the worker
 * did not load or fell over.
 */
export class Archive {
	readonly #makeWorker: () => Worker;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#lastId = 0;

	/** The worker is made with the first call. */
	constructor(makeWorker: () => Worker) {
		this.#makeWorker = makeWorker;
	}

	writeBackup(now: Instant, passphrase?: string): Promise<Read<Blob>> {
		return this.#ask({ ask: 'writeBackup', now, ...(passphrase && { passphrase }) });
	}

	writeSpreadsheet(table: Table): Promise<Read<Blob>> {
		return this.#ask({ ask: 'writeSpreadsheet', table });
	}

	open(file: Blob, passphrase?: string): Promise<Opened> {
		return this.#ask({ ask: 'open', file, ...(passphrase !== undefined && { passphrase }) });
	}

	restore(how: 'replace' | 'merge', onProgress: Progress): Promise<Restored> {
		return this.#ask({ ask: 'restore', how }, onProgress);
	}

	/** Takes a restore back that is not done yet: it answers `cancelled`. */
	cancelRestore(): void {
		this.#worker?.postMessage({ ask: 'cancel' } satisfies Request);
	}

	/** Takes the copy that is due (`copies.ts`), if one is. */
	keepCopy(now: Instant): Promise<void> {
		return this.#ask({ ask: 'keepCopy', now });
	}

	/** Opens the newest copy that is whole, like a chosen file. */
	findCopy(): Promise<FoundCopy | undefined> {
		return this.#ask({ ask: 'findCopy' });
	}

	/** Lets go of the worker; what it was at is dropped and never answered. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#waiting.clear();
	}

	#ask<Value>(asked: Asked, onProgress?: Progress): Promise<Value> {
		const worker = (this.#worker ??= this.#start());
		const id = (this.#lastId += 1);
		return new Promise<Value>((resolve, reject) => {
			this.#waiting.set(id, {
				resolve: (value) => resolve(value as Value),
				reject,
				...(onProgress && { onProgress })
			});
			worker.postMessage({ id, ...asked } satisfies Request);
		});
	}

	#start(): Worker {
		const worker = this.#makeWorker();
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#take(data));
		worker.addEventListener('error', (event) => {
			const waiting = [...this.#waiting.values()];
			this.close();
			for (const { reject } of waiting)
				reject(new Error(event.message || 'The worker did not load.'));
		});
		return worker;
	}

	#take(answer: Answer): void {
		const waiting = this.#waiting.get(answer.id);
		if (!waiting) return;
		if ('progress' in answer) {
			waiting.onProgress?.(answer.progress.done, answer.progress.of);
			return;
		}
		this.#waiting.delete(answer.id);
		if ('error' in answer) waiting.reject(new Error(answer.error));
		else waiting.resolve(answer.value);
	}
}
