import type { RoutineId } from '#lib/domain/routine/routine.ts';
import * as gate from '#lib/domain/soreness/gate.ts';
import type { App } from './app.ts';

type Logged = Pick<App, 'log' | 'calendar'>;

/** Whether the routine may be done today, from what was logged. Apart from the log: a first visit has no use for it. */
export function gateOf({ log, calendar }: Logged, routine: RoutineId): gate.GateResult {
	return gate.gateOf(routine, log.records, calendar.today);
}

/** Whether starting the routine first asks "Sore today?" (contract.md 2). */
export function mustAsk({ log, calendar }: Logged, routine: RoutineId): boolean {
	return gate.mustAsk(routine, log.records, calendar.today);
}
