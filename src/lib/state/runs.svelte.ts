import type { Run } from '#lib/domain/load/run.ts';
import type { Shoe } from '#lib/domain/load/shoe.ts';
import type { Kept, StorageFault } from '#lib/storage/store.ts';
import type { App } from './app.ts';

type Kit = Pick<App, 'store' | 'log'>;

/** Every run and shoe; a change is on disk before it shows, and reads the log again: the gates go by the runs. */
export class Runs {
	/** Oldest first; `null` until they have been read. */
	all = $state.raw<readonly Run[] | null>(null);
	shoes = $state.raw<readonly Shoe[]>([]);
	fault = $state.raw<StorageFault>();
	readonly #app: Kit;
	#reading = 0;

	constructor(app: Kit) {
		this.#app = app;
	}

	/** A later call overtakes one still under way. */
	async read(): Promise<void> {
		const reading = ++this.#reading;
		const { store } = this.#app;
		const [runs, shoes] = await Promise.all([store.readRuns(), store.readShoes()]);
		if (reading !== this.#reading) return;
		this.fault = runs.ok ? (shoes.ok ? undefined : shoes.fault) : runs.fault;
		if (runs.ok) this.all = runs.value;
		if (shoes.ok) this.shoes = shoes.value;
	}

	save(run: Run): Promise<Kept> {
		return this.#shown(this.#app.store.saveRun(run));
	}

	delete(ids: readonly string[]): Promise<Kept> {
		return this.#shown(this.#app.store.deleteRuns(ids));
	}

	saveShoe(shoe: Shoe): Promise<Kept> {
		return this.#shown(this.#app.store.saveShoe(shoe));
	}

	/** Its runs stay, without saying what was worn. */
	deleteShoe(id: string): Promise<Kept> {
		return this.#shown(this.#app.store.deleteShoe(id));
	}

	/** The page that shows them reads them again with the log. */
	async #shown(saving: Promise<Kept>): Promise<Kept> {
		const kept = await saving;
		if (kept.ok) await this.#app.log.reload();
		return kept;
	}
}
