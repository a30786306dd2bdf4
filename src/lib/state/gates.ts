import { settledOn } from '#lib/domain/programme/settled.ts';
import { gatesOn, type Gates } from '#lib/domain/soreness/gate.ts';
import type { App } from './app.ts';

/** Today's gates, from what was logged. Apart from the log: a first visit has nothing to start yet. */
export function gatesOf({ log, calendar: { today } }: Pick<App, 'log' | 'calendar'>): Gates {
	return gatesOn({ ...log.records, programme: settledOn(log.records, today) }, today);
}
