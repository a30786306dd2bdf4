import { TestClock } from '#lib/platform/test-clock.ts';
import type { App } from '#lib/state/app.ts';
import { Calendar } from '#lib/state/calendar.svelte.ts';
import { Log } from '#lib/state/log.svelte.ts';
import { Notices } from '#lib/state/notices.svelte.ts';
import { Preferences } from '#lib/state/preferences.svelte.ts';
import { openStore } from '#lib/storage/open-store.ts';

/** An app over an empty store of its own, at a quarter past eight on 2026-03-07. */
export function freshApp(): App & { clock: TestClock } {
	const clock = new TestClock();
	const store = openStore({ name: crypto.randomUUID() });
	const calendar = new Calendar(clock);
	const preferences = new Preferences(store, clock);
	const log = new Log(store, calendar, preferences, () => {});
	return {
		...{ store, clock, calendar, preferences, log },
		notices: new Notices(),
		markReady: () => {}
	};
}
