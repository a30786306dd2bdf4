import type { OwnRoutine } from '#lib/domain/routine/own-routine.ts';
import type { Kept, StorageFault } from '#lib/storage/store.ts';
import type { App } from './app.ts';

type Kit = Pick<App, 'store' | 'clock' | 'log'>;

/** A person's own routines, as the store has them. */
export class OwnRoutines {
	/** By name; `null` until they have been read. */
	all = $state.raw<readonly OwnRoutine[] | null>(null);
	fault = $state.raw<StorageFault>();
	readonly #app: Kit;

	constructor(app: Kit) {
		this.#app = app;
	}

	async read(): Promise<void> {
		const read = await this.#app.store.readOwnRoutines();
		this.fault = read.ok ? undefined : read.fault;
		if (read.ok) this.all = read.value.toSorted((a, b) => a.name.localeCompare(b.name));
	}

	byId(id: string | null): OwnRoutine | undefined {
		return this.all?.find((own) => own.id === id);
	}

	/** Written anew; `id` where it is kept. */
	async add(
		made: Pick<OwnRoutine, 'name' | 'basedOn' | 'steps'>
	): Promise<{ ok: true; id: string } | { ok: false; fault: StorageFault }> {
		const { store, clock } = this.#app;
		const id = crypto.randomUUID();
		const kept = await store.saveOwnRoutine({ id, updatedAt: clock.now(), ...made });
		return kept.ok ? { ok: true, id } : kept;
	}

	async delete(id: string): Promise<Kept> {
		return this.#shown(await this.#app.store.deleteOwnRoutine(id));
	}

	/** After it was deleted: as it was. */
	async putBack(own: OwnRoutine): Promise<Kept> {
		return this.#shown(await this.#app.store.saveOwnRoutine(own));
	}

	/** Whatever page shows them by now reads them again with the log. */
	async #shown(kept: Kept): Promise<Kept> {
		if (kept.ok) await this.#app.log.reload();
		return kept;
	}
}
