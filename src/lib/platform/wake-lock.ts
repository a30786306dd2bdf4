/** `refused`: the browser has none, or will not give it (battery saver); the screen may turn off. */
export type ScreenState = 'free' | 'held' | 'refused';

/** Keeps the screen on. The browser lets go whenever the page is hidden, so it is taken again when shown. */
export class ScreenLock {
	/** Told of each change of `state`. */
	onchange: (state: ScreenState) => void = () => {};
	#state: ScreenState = 'free';
	#sentinel: WakeLockSentinel | undefined;
	#isWanted = false;

	get state(): ScreenState {
		return this.#state;
	}

	/** Also to be called each time the page is shown again. */
	async take(): Promise<void> {
		this.#isWanted = true;
		if (this.#sentinel && !this.#sentinel.released) return;
		if (document.visibilityState !== 'visible') return;
		try {
			this.#sentinel = await navigator.wakeLock.request('screen');
			if (this.#isWanted) this.#become('held');
			else await this.#sentinel.release();
		} catch {
			this.#become('refused');
		}
	}

	release(): void {
		this.#isWanted = false;
		void this.#sentinel?.release();
		this.#sentinel = undefined;
		this.#become('free');
	}

	#become(state: ScreenState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.onchange(state);
	}
}
