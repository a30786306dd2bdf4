import { createSubscriber } from 'svelte/reactivity';
import type { Day } from '#lib/domain/day.ts';
import type { Clock } from '#lib/platform/clock.ts';

/** How often an open page looks whether midnight has passed; it also looks each time it is shown again. */
const lookEveryMs = 15_000;

/** The local calendar day, for a page that may stay open past midnight. */
export class Calendar {
	readonly #clock: Clock;
	readonly #subscribe: () => void;

	constructor(clock: Clock) {
		this.#clock = clock;
		this.#subscribe = createSubscriber((update) => {
			let shown = clock.today();
			const look = () => {
				const today = clock.today();
				if (today === shown) return;
				shown = today;
				update();
			};
			const timer = setInterval(look, lookEveryMs);
			document.addEventListener('visibilitychange', look);
			return () => {
				clearInterval(timer);
				document.removeEventListener('visibilitychange', look);
			};
		});
	}

	get today(): Day {
		this.#subscribe();
		return this.#clock.today();
	}
}
