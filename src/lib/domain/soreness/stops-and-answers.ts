import { compareInstants, secondAfter, type Instant } from '../instant.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import type { CheckIn } from './check-in.ts';

/*
 * A session that was stopped for symptoms locks until a check-in is saved after it (clinical.md 2.5). Which of the two came first is told
 * by what the log held: instants are to the second, and a clock may have been set back in between.
 */

/** `updatedAt` of a check-in that is saved now. It answers every stop that the log holds, and is dated after it. */
export function savedAt(now: Instant, sessions: readonly SessionRecord[]): Instant {
	return after(now, sessions.filter(isStop));
}

/** `updatedAt` of a session that ended now. No check-in that the log holds answers its stop: it is dated after them. */
export function endedAt(session: SessionRecord, checkIns: readonly CheckIn[]): Instant {
	return isStop(session) ? after(session.updatedAt, checkIns) : session.updatedAt;
}

function isStop({ outcome }: SessionRecord): boolean {
	return outcome === 'stopped-for-symptoms';
}

const dayMs = 86_400_000;

/** Now, or a second after what is dated later than now. What is dated a day ahead or more is not believed. */
function after(now: Instant, records: readonly { updatedAt: Instant }[]): Instant {
	return records
		.map(({ updatedAt }) => updatedAt)
		.filter((updatedAt) => compareInstants(updatedAt, now) < dayMs)
		.reduce(
			(latest, updatedAt) =>
				compareInstants(updatedAt, latest) < 0 ? latest : secondAfter(updatedAt),
			now
		);
}
