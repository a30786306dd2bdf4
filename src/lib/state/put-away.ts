import { moment } from '#lib/domain/moment.ts';
import { cutOff } from '#lib/domain/routine/look.ts';
import { resultsOf } from '#lib/domain/raise-test/results.ts';
import { entriesOf } from '#lib/domain/programme/session-entries.ts';
import { morningsOn } from '#lib/domain/programme/settled.ts';
import { readSession, recordOf, timelineOf } from '#lib/domain/routine/session-plan.ts';
import { stateAfter } from '#lib/domain/routine/session.ts';
import type { App } from './app.ts';
import { inTime } from './journal.svelte.ts';

/** A session that was cut off and is not taken up again goes into the log as far as it went, before another takes its place. */
export async function putAway({ store, log, clock }: App): Promise<void> {
	const read = await inTime(store.readActiveSession());
	const active = read.ok ? read.value : undefined;
	const found = active && readSession(active);
	if (!found || !active.seen) return;
	const at = moment(active.seen.wallMs, active.seen.monoMs);
	const timeline = timelineOf(found.plan);
	const over = stateAfter(timeline, [
		...cutOff(timeline, found.events, at),
		{ kind: 'end', outcome: 'ended-early', at }
	]);
	const record = recordOf(active.id, found.plan, over, clock.now());
	const morning = morningsOn(log.records, clock.today());
	const entries = entriesOf(record, found.plan, over, morning);
	const results = resultsOf(active.id, found.plan, over, record.updatedAt);
	await inTime(log.finishSession(record, entries, results));
}
