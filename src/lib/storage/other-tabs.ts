import type { StoreName } from './database.ts';

/** What is under way belongs to the tab that it is under way in. */
const ofOneTab: readonly StoreName[] = ['activeSession', 'activeSeen', 'checkInDrafts'];

/** Tells other tabs what was kept, and hears it of them: a session in one tab must know of a check-in in another (clinical.md 2.5). A second one in the same page hears the first. */
export class OtherTabs {
	readonly #name: string;
	readonly #onKept: () => void;
	#channel: BroadcastChannel | undefined;

	constructor(name: string, onKept: () => void) {
		this.#name = name;
		this.#onKept = onKept;
	}

	/** Not before the database is wanted: a page that is being prerendered has no tab beside it. */
	listen(): void {
		if (this.#channel) return;
		this.#channel = new BroadcastChannel(this.#name);
		this.#channel.onmessage = this.#onKept;
	}

	tell(stores: readonly StoreName[]): void {
		if (stores.some((store) => !ofOneTab.includes(store))) this.#channel?.postMessage('kept');
	}
}
