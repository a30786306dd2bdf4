import { readSession } from '#lib/domain/routine/session-plan.ts';
import type { ActiveSession } from '#lib/storage/store.ts';
import type { App } from './app.ts';
import { countsAsRun, putAway } from './put-away.ts';

type Kit = Pick<App, 'store' | 'log' | 'clock'>;

/** A session that was discarded. */
export interface Discarded {
	/** It was a run, which stays in the log as far as it went. */
	isLogged: boolean;
	/** Offers it again. */
	undo: () => Promise<void>;
}

/** A session that a kill or a reload cut off, and that is offered again. */
export class Unfinished {
	active = $state.raw<ActiveSession | undefined>();
	readonly #app: Kit;

	constructor(app: Kit) {
		this.#app = app;
	}

	/** One that this version cannot play is not offered. */
	async read(): Promise<void> {
		const read = await this.#app.store.readActiveSession();
		this.active = read.ok && read.value && readSession(read.value) ? read.value : undefined;
	}

	/** What was run was run: one of the return to running counts as far as it went (clinical.md 3.3). */
	async discard(): Promise<Discarded | undefined> {
		const { store, log } = this.#app;
		const discarded = this.active;
		if (!discarded) return undefined;
		const isLogged = countsAsRun(discarded, this.#app);
		const kept = await (isLogged ? putAway(this.#app) : store.deleteActiveSession());
		if (!kept.ok) return undefined;
		this.active = undefined;
		return {
			isLogged,
			undo: async () => {
				if (isLogged) await log.deleteSession(discarded.id);
				await store.saveActiveSession(discarded);
				this.active = discarded;
			}
		};
	}
}
