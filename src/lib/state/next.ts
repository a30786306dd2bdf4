import type { Advice } from '#lib/domain/soreness/advice.ts';
import { nextActionOf, type NextAction } from '#lib/domain/soreness/next-action.ts';
import type { App } from './app.ts';
import { gatesOf } from './gates.ts';

/** The one thing that Today offers, from what was logged. */
export function nextOf(app: Pick<App, 'log' | 'calendar'>, advice: Advice): NextAction {
	return nextActionOf(advice, gatesOf(app).of, app.log.sessions, app.calendar.today);
}
