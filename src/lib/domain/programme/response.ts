import type { Response } from './programme-entry.ts';

/** What the response of one session is read from. */
export interface Reaction {
	/** Worst pain during it, 0 to 10; absent: not asked, or not answered. */
	painDuring?: number;
	/** Soreness of that leg on that morning and on the next, 0 to 10. */
	painThatMorning?: number;
	painNextMorning?: number;
	/** Of all sets together. */
	reps: number;
	repsPlanned: number;
}

/**
 * How a leg took a session (clinical.md 3.2). Red is known as soon as one thing is bad enough. Anything else waits for all that is asked: an
 * answer that is missing is never taken for a good one.
 */
export function responseOf(reaction: Reaction): Response {
	const { painDuring, painThatMorning: before, painNextMorning: after } = reaction;
	const rise =
		before !== undefined && after !== undefined ? after - before : riseFromUnknown(after);
	const share = reaction.reps / Math.max(1, reaction.repsPlanned);
	if ((painDuring ?? 0) >= 6 || (rise ?? 0) >= 2 || share < 0.8) return 'red';
	if (painDuring === undefined || rise === undefined) return 'pending';
	return painDuring <= 3 && rise <= 0 && share >= 1 ? 'green' : 'amber';
}

/** No pain cannot be more than there was, whatever that was. */
function riseFromUnknown(after: number | undefined): number | undefined {
	return after === 0 ? 0 : undefined;
}
