import address from './steady-timer-worker.ts?worker&url';
import { workerAddress } from './worker-address.ts';

/**
 * One timeout that comes in time on a hidden page too, where the page's own come each second, and later each minute: a worker's
 * are not slowed down (platform.md 1). Where there is no worker, the page's own has to do.
 */
export class SteadyTimer {
	#worker: Worker | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run: (() => void) | undefined;

	/** In the place of what was set before. A hidden page may be told somewhat early, by the answer to an earlier question. */
	set(run: () => void, ms: number): void {
		clearTimeout(this.#timer);
		this.#run = run;
		this.#timer = setTimeout(() => this.#fire(), ms);
		if (document.visibilityState === 'hidden') this.#ask(ms);
	}

	/** Sets nothing off any more, and lets go of the worker. */
	clear(): void {
		clearTimeout(this.#timer);
		this.#run = undefined;
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#ask(ms: number): void {
		if (!this.#worker) {
			// The library's type knows no trusted address.
			this.#worker = new Worker(workerAddress(address) as string, { type: 'module' });
			this.#worker.addEventListener('message', () => this.#fire());
		}
		this.#worker.postMessage(ms);
	}

	#fire(): void {
		const run = this.#run;
		this.#run = undefined;
		clearTimeout(this.#timer);
		run?.();
	}
}
