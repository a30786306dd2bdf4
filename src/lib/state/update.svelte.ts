/** Puts the new version in place and reloads; `false` while something is under way in any tab. */
export type ApplyUpdate = () => Promise<boolean>;

/** A new version of the app, which waits for a person's word. */
export class Update {
	#apply = $state.raw<ApplyUpdate | null>(null);
	readonly isWaiting = $derived(this.#apply !== null);
	/** A session or a form in this tab or another one held it up. */
	isHeldUp = $state(false);

	offer(apply: ApplyUpdate): void {
		this.#apply = apply;
	}

	async accept(): Promise<void> {
		this.isHeldUp = !(await this.#apply?.());
	}

	/** It comes in by itself once every tab has been closed. */
	putOff(): void {
		this.#apply = null;
		this.isHeldUp = false;
	}
}
