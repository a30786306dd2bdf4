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

/** How much pain during it still counts as good, and how much is still no more than on the edge. */
export interface PainBounds {
	green: number;
	amber: number;
}

/** clinical.md 3.2 */
export const ordinaryBounds: PainBounds = { green: 3, amber: 5 };
/** After a suspected muscle strain no more than 2 is acceptable, so that nothing lies between (clinical.md 3.1). */
export const afterStrainBounds: PainBounds = { green: 2, amber: 2 };

/**
 * How a leg took a session (clinical.md 3.2). Red is known as soon as one thing is bad enough. Anything else waits for all that is asked: an
 * answer that is missing is never taken for a good one.
 */
export function responseOf(reaction: Reaction, bounds = ordinaryBounds): Response {
	const { painDuring, painThatMorning: before, painNextMorning: after } = reaction;
	const rise =
		before !== undefined && after !== undefined ? after - before : riseFromUnknown(after);
	const share = reaction.reps / Math.max(1, reaction.repsPlanned);
	if ((painDuring ?? 0) > bounds.amber || (rise ?? 0) >= 2 || share < 0.8) return 'red';
	if (painDuring === undefined || rise === undefined) return 'pending';
	return painDuring <= bounds.green && rise <= 0 && share >= 1 ? 'green' : 'amber';
}

/** No pain cannot be more than there was, whatever that was. */
function riseFromUnknown(after: number | undefined): number | undefined {
	return after === 0 ? 0 : undefined;
}
