import type { Settings } from '#lib/domain/settings.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Kept, Store } from '#lib/storage/store.ts';

/** Everything a person has chosen; on disk before it takes effect. */
export class Preferences {
	/** `undefined` until the store has been read, and where nothing was ever chosen. */
	value = $state.raw<Settings | undefined>();
	readonly #store: Store;
	readonly #clock: Clock;
	#last: Promise<unknown> = Promise.resolve();

	constructor(store: Store, clock: Clock) {
		this.#store = store;
		this.#clock = clock;
	}

	/** One after the other, so that two choices made at once both stay. */
	set(choice: Omit<Partial<Settings>, 'updatedAt'>): Promise<Kept> {
		const kept = this.#last.then(() => this.#keep(choice));
		this.#last = kept;
		return kept;
	}

	async #keep(choice: Omit<Partial<Settings>, 'updatedAt'>): Promise<Kept> {
		const value = { ...this.value, ...choice, updatedAt: this.#clock.now() };
		const kept = await this.#store.saveSettings(value);
		if (kept.ok) this.value = value;
		return kept;
	}
}
