import { createContext } from 'svelte';
import type { Clock } from '#lib/platform/clock.ts';
import type { Store } from '#lib/storage/store.ts';
import type { Calendar } from './calendar.svelte.ts';
import type { Log } from './log.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

/** What every page works with. Built once, by the layout. */
export interface App {
	store: Store;
	clock: Clock;
	calendar: Calendar;
	log: Log;
	preferences: Preferences;
	notices: Notices;
	/** To be called when a page first shows what is stored (contract.md 6). */
	markReady: () => void;
}

export const [useApp, provideApp] = createContext<App>();
