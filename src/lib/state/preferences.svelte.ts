import { defaultCues, type CueSettings, type Settings } from '#lib/domain/settings.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Kept, Store } from '#lib/storage/store.ts';

/** What is chosen; of the cues only what changes. */
export type Choice = Omit<Partial<Settings>, 'updatedAt' | 'cues'> & {
	cues?: Partial<CueSettings>;
};

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
	set(choice: Choice): Promise<Kept> {
		const kept = this.#last.then(() => this.#keep(choice));
		this.#last = kept;
		return kept;
	}

	async #keep(choice: Choice): Promise<Kept> {
		const { cues, ...others } = choice;
		const value = {
			...this.value,
			...others,
			...(cues && { cues: { ...defaultCues, ...this.value?.cues, ...cues } }),
			updatedAt: this.#clock.now()
		};
		const kept = await this.#store.saveSettings(value);
		if (kept.ok) this.value = value;
		return kept;
	}
}
