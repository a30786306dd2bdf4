import { compareInstants, secondAfter, type Instant } from '../instant.ts';
import type { SessionRecord } from '../routine/session-record.ts';

/**
 * `updatedAt` of a check-in that is saved now. Instants are to the second: one that answers a session stopped in this very second is
 * dated into the next, or it would not count as saved after it (clinical.md 2.5).
 *
 * @param sessions that the log holds
 */
export function savedAt(now: Instant, sessions: readonly SessionRecord[]): Instant {
	const isAnswer = sessions.some(
		({ outcome, updatedAt }) =>
			outcome === 'stopped-for-symptoms' && compareInstants(updatedAt, now) === 0
	);
	return isAnswer ? secondAfter(now) : now;
}
