import type { Advice } from '#lib/domain/soreness/advice.ts';
import { adviseOn } from '#lib/domain/soreness/triage.ts';
import type { App } from './app.ts';

/** Today's advice, from what was logged. Apart from the log: a first visit has nothing to be advised on. */
export function adviceOf({ log, calendar }: Pick<App, 'log' | 'calendar'>): Advice {
	return adviseOn(log.records, calendar.today);
}
