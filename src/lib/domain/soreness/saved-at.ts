import { compareInstants, secondAfter, type Instant } from '../instant.ts';
import type { SessionRecord } from '../routine/session-record.ts';

const dayMs = 86_400_000;

/**
 * `updatedAt` of a check-in that is saved now. It answers every session that the log holds as stopped, and is dated after it (clinical.md
 * 2.5): instants are to the second, and a clock may have been set back since. One dated a day ahead or more is not believed.
 *
 * @param sessions that the log holds
 */
export function savedAt(now: Instant, sessions: readonly SessionRecord[]): Instant {
	return sessions
		.filter(({ outcome }) => outcome === 'stopped-for-symptoms')
		.map(({ updatedAt }) => updatedAt)
		.filter((stopped) => compareInstants(stopped, now) < dayMs)
		.reduce(
			(saved, stopped) => (compareInstants(stopped, saved) < 0 ? saved : secondAfter(stopped)),
			now
		);
}
