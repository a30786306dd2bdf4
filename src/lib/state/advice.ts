import { settledOn } from '#lib/domain/programme/settled.ts';
import type { Advice } from '#lib/domain/soreness/advice.ts';
import { adviseOn } from '#lib/domain/soreness/triage.ts';
import type { App } from './app.ts';

/** Today's advice, from what was logged. Apart from the log: a first visit has nothing to be advised on. */
export function adviceOf({ log, calendar: { today } }: Pick<App, 'log' | 'calendar'>): Advice {
	return adviseOn({ ...log.records, programme: settledOn(log.records, today) }, today);
}
