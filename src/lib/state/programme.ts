import { programmeOn, type Programme } from '#lib/domain/programme/programme.ts';
import type { App } from './app.ts';

type Logged = Pick<App, 'log' | 'calendar' | 'preferences'>;

/** The heel-drop programme as it stands today, from what was logged. */
export function programmeOf({ log, calendar, preferences }: Logged): Programme {
	return programmeOn(log.records, preferences.value ?? {}, calendar.today);
}
