import { returnDueOn } from '#lib/domain/load/return-start.ts';
import { heelDropsDueOn } from '#lib/domain/programme/due.ts';
import type { Advice } from '#lib/domain/soreness/advice.ts';
import { nextActionOf, type NextAction } from '#lib/domain/soreness/next-action.ts';
import type { App } from './app.ts';
import { gatesOf } from './gates.ts';
import { programmeOf } from './programme.ts';

/** The one thing that Today offers, from what was logged. */
export function nextOf(
	app: Pick<App, 'log' | 'calendar' | 'preferences'>,
	advice: Advice
): NextAction {
	const { log, calendar } = app;
	const heelDrops = heelDropsDueOn(programmeOf(app), log.sessions, calendar.today);
	const returning = returnDueOn(log.records, calendar.today);
	return nextActionOf(advice, gatesOf(app).of, heelDrops, returning);
}
