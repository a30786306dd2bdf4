import type { Side } from '../routine/routine.ts';
import { phaseAt, tempoOf, type Phase, type Timeline } from '../routine/timeline.ts';
import { choreographies } from './choreographies.ts';
import type { Beat, Choreography } from './choreography.ts';
import { frameOf, type Frame } from './frame.ts';
import { between } from './in-between.ts';
import { placeIn } from './place.ts';
import { bodyOf, type Body } from './rig.ts';
import { decisiveOf } from './round.ts';
import { halfOf, trackOf, viewOf } from './track.ts';

/** What is to be drawn at a place of a session. */
export interface Posed {
	/** A key of `choreographies`: the move's id, or another drawing of it. */
	figure: string;
	/** Facing left. */
	isMirrored: boolean;
	frame: Frame;
}

/** Pure: the timeline's position alone says what is drawn. `undefined` for a move without a figure, and after the end. */
export function poseAt(timeline: Timeline, positionMs: number): Posed | undefined {
	const phase = phaseAt(timeline, positionMs);
	return phase && poseIn(phase, positionMs - phase.startMs);
}

export function poseIn(phase: Phase, msInPhase: number): Posed | undefined {
	return posed(phase, (choreography) => bodyAt(choreography, phase, msInPhase));
}

/** The same without motion: where this part of the repetition arrives, or the pose that tells the move. */
export function stillIn(phase: Phase, msInPhase: number): Posed | undefined {
	return posed(phase, (choreography) => {
		const { dose, durationMs } = phase;
		if (!dose) return bodyAt(choreography, phase, msInPhase);
		const { isSecondHalf, stretch } = placeIn(choreography, dose, msInPhase, durationMs);
		const { start, beats } = halfOf(choreography, isSecondHalf);
		const beat = beats[tempoOf(dose) ? arrivalOf(beats, stretch) : decisiveOf(choreography)];
		return bodyOf(beat?.to ?? start, viewOf(choreography));
	});
}

/** The body in a phase: at work by its dose, else at the ready. */
export function bodyAt(choreography: Choreography, phase: Phase, msInPhase: number): Body {
	if (!phase.dose) return bodyOf(choreography.ready ?? choreography.start, viewOf(choreography));
	const place = placeIn(choreography, phase.dose, msInPhase, phase.durationMs);
	return between(trackOf(choreography, place), place.stretch, place.share);
}

/** Facing left, the left leg is the near one: the leg at work, but where it is seen from within. */
export function isMirroredFor({ isSeenFromWithin }: Choreography, side: Side): boolean {
	return isSeenFromWithin ? side === 'right' : side === 'left';
}

function posed(
	{ move, figure = move, side }: Phase,
	bodyIn: (choreography: Choreography) => Body
): Posed | undefined {
	const choreography = choreographies[figure];
	if (!choreography) return undefined;
	const isMirrored = isMirroredFor(choreography, side);
	return { figure, isMirrored, frame: frameOf(bodyIn(choreography)) };
}

/** The beat with which a part is done that takes several; where there is but one part, each beat is one. */
function arrivalOf(beats: readonly Beat[], stretch: number): number {
	const isOther = ({ part }: Beat) => part !== beats[stretch]?.part;
	if (!beats.some(isOther)) return stretch;
	const next = beats.findIndex((beat, index) => index > stretch && isOther(beat));
	return (next < 0 ? beats.length : next) - 1;
}
