import { readSession } from '#lib/domain/routine/session-plan.ts';
import type { ActiveSession, Store } from '#lib/storage/store.ts';

/** A session that a kill or a reload cut off, and that is offered again. */
export class Unfinished {
	active = $state.raw<ActiveSession | undefined>();
	readonly #store: Store;

	constructor(store: Store) {
		this.#store = store;
	}

	/** One that this version cannot play is not offered. */
	async read(): Promise<void> {
		const read = await this.#store.readActiveSession();
		this.active = read.ok && read.value && readSession(read.value) ? read.value : undefined;
	}

	/** `undo` brings it back. */
	async discard(): Promise<{ undo: () => Promise<void> } | undefined> {
		const discarded = this.active;
		const kept = await this.#store.deleteActiveSession();
		if (!kept.ok || !discarded) return undefined;
		this.active = undefined;
		return {
			undo: async () => {
				await this.#store.saveActiveSession(discarded);
				this.active = discarded;
			}
		};
	}
}
