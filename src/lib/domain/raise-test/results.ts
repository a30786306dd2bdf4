import type { Instant } from '../instant.ts';
import { entryId } from '../programme/entry-id.ts';
import type { RaiseTest } from '../programme/programme-entry.ts';
import { timelineOf, type SessionPlan } from '../routine/session-plan.ts';
import type { SessionState } from '../routine/session.ts';
import type { Timeline } from '../routine/timeline.ts';
import type { LegName } from '../soreness/check-in.ts';

export interface LegCount {
	leg: LegName;
	count: number;
}

/** Of each leg that was ended by Next, the first one first; none of a leg that was skipped or left half-way. */
export function legCountsOf(
	{ phases }: Timeline,
	{ counts }: Pick<SessionState, 'counts'>
): LegCount[] {
	return [...counts].flatMap(([index, count]) => {
		const leg = phases[index]?.side;
		return leg === 'left' || leg === 'right' ? [{ leg, count }] : [];
	});
}

/** The same as the log keeps it (contract.md 4: RaiseTest). */
export function resultsOf(
	session: string,
	plan: SessionPlan,
	state: Pick<SessionState, 'counts'>,
	updatedAt: Instant
): RaiseTest[] {
	return legCountsOf(timelineOf(plan), state).map(({ leg, count }) => ({
		id: entryId(session, leg),
		updatedAt,
		day: plan.day,
		leg,
		count
	}));
}

/** What an event added to them: that of the leg that it ended. */
export function newResults(
	session: string,
	plan: SessionPlan,
	before: Pick<SessionState, 'counts'>,
	after: Pick<SessionState, 'counts'>,
	updatedAt: Instant
): RaiseTest[] {
	if (after.counts === before.counts) return [];
	const counts = [...after.counts].filter(([index, count]) => before.counts.get(index) !== count);
	return resultsOf(session, plan, { counts: new Map(counts) }, updatedAt);
}

/** What one leg did less than the other. */
export interface LegDifference {
	fewer: LegName;
	raises: number;
	/** Of the other leg's count, a whole number from 0 to 100. */
	percent: number;
}

/** `undefined` where both legs did the same. */
export function differenceOf({ left, right }: Record<LegName, number>): LegDifference | undefined {
	if (left === right) return undefined;
	const most = Math.max(left, right);
	const raises = most - Math.min(left, right);
	return {
		fewer: left < right ? 'left' : 'right',
		raises,
		percent: Math.round((raises / most) * 100)
	};
}
