import type { Day } from '#lib/domain/day.ts';
import { readDraft, type Draft } from '#lib/domain/soreness/draft.ts';
import type { App } from './app.ts';

/** Keeps a half-way check-in on the device, each answer as it is given, and offers it again on the same day. */
export class DraftKeeper {
	/** One that was closed half-way, until it is taken up or thrown away. */
	offered = $state.raw<Draft>();
	readonly #app: Pick<App, 'clock' | 'store'>;
	/** The day that is corrected, if one is. */
	readonly #date: Day | undefined;
	#next: Draft | undefined;
	#keeping: Promise<void> | undefined;

	constructor(app: Pick<App, 'clock' | 'store'>, date: Day | undefined) {
		this.#app = app;
		this.#date = date;
	}

	/** Looks for one to offer. One of an earlier day is thrown away. */
	async look(): Promise<void> {
		const { clock, store } = this.#app;
		const read = await store.readCheckInDraft();
		if (!read.ok || !read.value) return;
		const { day, date, draft } = read.value;
		if (day !== clock.today()) await store.deleteCheckInDraft();
		else if (date === this.#date) this.offered = readDraft(draft);
	}

	async throwAway(): Promise<void> {
		this.offered = undefined;
		await this.#app.store.deleteCheckInDraft();
	}

	/** Writes go one after another, and only the newest of those that wait. A store that refuses keeps none; the form goes on. */
	keep(draft: Draft): void {
		this.offered = undefined;
		this.#next = draft;
		this.#keeping ??= this.#write().finally(() => (this.#keeping = undefined));
	}

	/** Once the check-in is being saved. */
	async stop(): Promise<void> {
		this.#next = undefined;
		await this.#keeping;
	}

	async #write(): Promise<void> {
		const { clock, store } = this.#app;
		while (this.#next) {
			const draft = this.#next;
			this.#next = undefined;
			const day = clock.today();
			await store.saveCheckInDraft({ day, draft, ...(this.#date && { date: this.#date }) });
		}
	}
}
