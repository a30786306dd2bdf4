import type { Choreography } from './choreography.ts';
import { frameOf, type Frame } from './frame.ts';
import { between } from './in-between.ts';
import { placeInRound, sum } from './place.ts';
import { bodyOf } from './rig.ts';
import { trackOf, viewOf } from './track.ts';

/** The pose that tells a move from all others. */
export function stillOf(choreography: Choreography): Frame {
	const { start, beats } = choreography;
	const pose = beats[decisiveOf(choreography)]?.to ?? start;
	return frameOf(bodyOf(pose, viewOf(choreography)));
}

/** How long a move takes once round, by its own tempo. */
export function roundSeconds({ beats }: Choreography): number {
	return sum(beats.map(({ seconds }) => seconds));
}

/** So far into a round that sets out from the telling pose and comes back to it. */
export function frameInRound(choreography: Choreography, passedS: number): Frame {
	const seconds = choreography.beats.map((beat) => beat.seconds);
	const ahead = sum(seconds.slice(0, decisiveOf(choreography) + 1));
	const { stretch, share } = placeInRound(seconds, passedS + ahead);
	return frameOf(between(trackOf(choreography, { isSecondHalf: false, seconds }), stretch, share));
}

/** Which beat's end tells the move. */
export function decisiveOf({ decisive }: Choreography): number {
	return decisive ?? 0;
}
