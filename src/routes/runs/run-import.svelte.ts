import { faultWords, partMissingWords } from '#lib/content/faults.ts';
import type { FoundFile } from '#lib/import/found-files.ts';
import type { ReadFrom } from '#lib/import/merged.ts';
import type { FileReading } from '#lib/import/read-file.ts';
import type { Refusal } from '#lib/import/refusal.ts';
import { holdForm } from '#lib/platform/busy.ts';
import { workerAddress } from '#lib/platform/worker-address.ts';
import type { App } from '#lib/state/app.ts';
import type { Runs } from '#lib/state/runs.svelte.ts';
import { ImportThread, type Choices, type Failed, type Imported } from './import-thread.ts';
import address from './import-worker.ts?worker&url';

/** What a table leaves open, and a person knows. */
export type Question = Extract<Refusal, { kind: `needs-${string}` }>;

/** Where an import stands: files are read, one asks something, the runs are kept, all is told. */
export type Step =
	| { at: 'idle' }
	| { at: 'reading'; done: number; of: number; name: string }
	/** `answer` without a choice leaves the file out. */
	| { at: 'asking'; name: string; question: Question; answer: (choices?: Choices) => void }
	| { at: 'keeping' }
	| { at: 'done'; imported: Imported; failed: Failed[] }
	/** It came to nothing, or was taken back: in words. */
	| { at: 'over'; words: string; isFault: boolean };

/** From so many files on, a second worker is worth its start. */
const manyFiles = 50;

const stopped: Step = { at: 'over', words: 'Stopped. Nothing was imported.', isFault: false };

/**
 * One import after the other, from the files that somebody gave to what came of them. Nothing is kept before all of them are read:
 * one that is stopped, or fails, leaves the log as it was.
 */
export class RunImport {
	step = $state.raw<Step>({ at: 'idle' });
	readonly #app: Pick<App, 'clock' | 'log'>;
	readonly #runs: Runs;
	#threads: ImportThread[] = [];
	#stopping = new AbortController();
	/** What was said of one table holds for those that follow: most come from one place. */
	#said: Choices = {};

	constructor(app: Pick<App, 'clock' | 'log'>, runs: Runs) {
		this.#app = app;
		this.#runs = runs;
	}

	get isUnderWay(): boolean {
		return ['reading', 'asking', 'keeping'].includes(this.step.at);
	}

	/** Does nothing while another one is under way. */
	async start(files: readonly File[]): Promise<void> {
		const [first] = files;
		if (this.isUnderWay || !first) return;
		this.step = { at: 'reading', done: 0, of: 0, name: first.name };
		this.#stopping = new AbortController();
		this.#said = {};
		// A new version of the app waits until it is over.
		const letGo = holdForm();
		try {
			this.step = await this.#run([...files]);
		} catch (error) {
			reportError(error);
			this.fail(`Not imported. ${partMissingWords}`);
		} finally {
			letGo();
			this.close();
		}
	}

	fail(words: string): void {
		this.step = { at: 'over', words, isFault: true };
	}

	/** Nothing is imported, unless it is done already. */
	cancel(): void {
		this.#stopping.abort();
		this.#threads[0]?.takeBack();
	}

	/** Takes the runs of an import out again. */
	async undo({ runIds }: Imported): Promise<void> {
		const deleted = await this.#runs.delete(runIds);
		if (!deleted.ok) return this.fail(`Not taken out. ${faultWords(deleted.fault)}`);
		this.step = { at: 'over', words: 'The imported runs are taken out again.', isFault: false };
	}

	close(): void {
		for (const thread of this.#threads) thread.close();
		this.#threads = [];
	}

	async #run(files: File[]): Promise<Step> {
		const first = this.#openThread();
		const { found, failed } = await first.find(files);
		const all: ReadFrom[] = [];
		let done = 0;
		const take = async (thread: ImportThread, file: FoundFile) => {
			if (this.#stopping.signal.aborted) return;
			const { name } = file;
			this.step = { at: 'reading', done, of: found.length, name };
			const { read, refusals } = await this.#read(thread, file);
			if (read.length > 0) all.push({ name, read });
			if (refusals.length > 0) failed.push({ name, refusals });
			done += 1;
		};
		// What a table asks is asked at once, not after a minute.
		for (const table of found.filter(({ isTable }) => isTable)) await take(first, table);
		const others = found.filter(({ isTable }) => !isTable);
		const isMuch = others.length >= manyFiles && navigator.hardwareConcurrency > 1;
		const threads = isMuch ? [first, this.#openThread()] : [first];
		await Promise.all(
			threads.map(async (thread) => {
				for (let file = others.shift(); file; file = others.shift()) await take(thread, file);
			})
		);
		if (this.#stopping.signal.aborted) return stopped;
		this.step = { at: 'keeping' };
		const kept = await first.keep(all, this.#app.clock.now());
		if (!kept.ok)
			return kept.fault === 'stopped'
				? stopped
				: { at: 'over', words: `Not imported. ${faultWords(kept.fault)}`, isFault: true };
		await this.#app.log.caughtUp();
		await this.#runs.read();
		return { at: 'done', imported: kept.imported, failed };
	}

	/** As often as it asks, until somebody leaves it out. */
	async #read(thread: ImportThread, file: FoundFile): Promise<FileReading> {
		let choices = this.#said;
		for (;;) {
			const reading = await thread.read(file, choices);
			if (file.isUnsure && reading.refusals.some(isOfSomethingElse))
				return { read: [], refusals: [] };
			const question = reading.refusals.find(isQuestion);
			if (!question) return reading;
			const answer = await this.#ask(file.name, question);
			if (!answer) return { read: [], refusals: [{ kind: 'left-out' }] };
			choices = { ...choices, ...answer };
			if (question.kind !== 'needs-columns') this.#said = { ...this.#said, ...answer };
		}
	}

	async #ask(name: string, question: Question): Promise<Choices | undefined> {
		const before = this.step;
		const answered = await new Promise<Choices | undefined>(
			(answer) => (this.step = { at: 'asking', name, question, answer })
		);
		this.step = before;
		return answered;
	}

	#openThread(): ImportThread {
		// The library's type knows no trusted address.
		const worker = new Worker(workerAddress(address) as string, { type: 'module' });
		const thread = new ImportThread(worker);
		this.#threads.push(thread);
		return thread;
	}
}

function isQuestion(refusal: Refusal): refusal is Question {
	return refusal.kind.startsWith('needs-');
}

/** So a table is refused that is not about activities. */
function isOfSomethingElse({ kind }: Refusal): boolean {
	return kind === 'needs-columns' || kind === 'not-an-activity' || kind === 'unknown-format';
}
