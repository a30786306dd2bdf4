import { isReturnRun } from '#lib/domain/load/return-day.ts';
import { moment } from '#lib/domain/moment.ts';
import { cutOff } from '#lib/domain/routine/look.ts';
import { resultsOf } from '#lib/domain/raise-test/results.ts';
import { entriesOf } from '#lib/domain/programme/session-entries.ts';
import { morningsOn } from '#lib/domain/programme/settled.ts';
import { readSession, recordOf, timelineOf } from '#lib/domain/routine/session-plan.ts';
import { stateAfter } from '#lib/domain/routine/session.ts';
import type { ActiveSession, Kept } from '#lib/storage/store.ts';
import type { App } from './app.ts';
import { inTime } from './journal.svelte.ts';

type Kit = Pick<App, 'store' | 'log' | 'clock'>;

/** A session that was cut off and is not taken up again goes into the log as far as it went, before another takes its place. */
export async function putAway({ store, log, clock }: Kit): Promise<Kept> {
	const read = await inTime(store.readActiveSession());
	if (!read.ok) return read;
	const ended = read.value && endedWhereCutOff(read.value, { clock });
	if (!ended) return { ok: true };
	const { record, plan, over } = ended;
	const morning = morningsOn(log.records, clock.today());
	const entries = entriesOf(record, plan, over, morning);
	const results = resultsOf(record.id, plan, over, record.updatedAt);
	return await inTime(log.finishSession(record, entries, results));
}

/** Whether one of the return to running got far enough to count, so that the next one keeps its distance from it (clinical.md 3.3). */
export function countsAsRun(active: ActiveSession, kit: Pick<Kit, 'clock'>): boolean {
	const record = endedWhereCutOff(active, kit)?.record;
	return record !== undefined && isReturnRun(record);
}

function endedWhereCutOff(active: ActiveSession, { clock }: Pick<Kit, 'clock'>) {
	const found = readSession(active);
	if (!found || !active.seen) return undefined;
	const { plan, events } = found;
	const at = moment(active.seen.wallMs, active.seen.monoMs);
	const timeline = timelineOf(plan);
	const over = stateAfter(timeline, [
		...cutOff(timeline, events, at),
		{ kind: 'end', outcome: 'ended-early', at }
	]);
	return { plan, over, record: recordOf(active.id, plan, over, clock.now()) };
}
