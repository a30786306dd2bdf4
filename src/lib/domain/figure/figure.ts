import type { Side } from '../routine/routine.ts';
import { phaseAt, type Phase, type Timeline } from '../routine/timeline.ts';
import { choreographies } from './choreographies.ts';
import { placeIn, type Choreography, type Place } from './choreography.ts';
import { frameOf, type Frame } from './frame.ts';
import { between, type Track } from './in-between.ts';
import type { Pose } from './pose.ts';
import { bodyOf, type Body } from './rig.ts';

/** What is to be drawn at a place of a session. */
export interface Posed {
	move: string;
	/** Facing left: the left leg is the near one. */
	isMirrored: boolean;
	frame: Frame;
}

/** Pure: the timeline's position alone says what is drawn. `undefined` for a move without a figure, and after the end. */
export function poseAt(timeline: Timeline, positionMs: number): Posed | undefined {
	const phase = phaseAt(timeline, positionMs);
	return phase && poseIn(phase, positionMs - phase.startMs);
}

export function poseIn(phase: Phase, msInPhase: number): Posed | undefined {
	const choreography = choreographies[phase.move];
	if (!choreography) return undefined;
	const { move } = phase;
	const isMirrored = isMirroredFor(phase.move, phase.side);
	return { move, isMirrored, frame: frameOf(bodyAt(choreography, phase, msInPhase)) };
}

/** The same, without moving: the pose at which this part of the repetition arrives, or the one that tells the move. */
export function stillIn(phase: Phase, msInPhase: number): Posed | undefined {
	const choreography = choreographies[phase.move];
	if (!choreography) return undefined;
	const { move } = phase;
	const isMirrored = isMirroredFor(phase.move, phase.side);
	if (!phase.dose) return { move, isMirrored, frame: readyFrame(choreography) };
	const place = placeIn(choreography, phase.dose, msInPhase, phase.durationMs);
	const half = halfOf(choreography, place.isSecondHalf);
	const stretch = phase.dose.kind === 'reps' ? place.stretch : decisiveOf(choreography);
	return {
		move,
		isMirrored,
		frame: frameOf(bodyOf(half.beats[stretch]?.to ?? half.start, viewOf(choreography)))
	};
}

/** The pose that tells a move from all others. */
export function stillOf(move: string): Frame | undefined {
	const choreography = choreographies[move];
	if (!choreography) return undefined;
	const pose = choreography.beats[decisiveOf(choreography)]?.to ?? choreography.start;
	return frameOf(bodyOf(pose, viewOf(choreography)));
}

/** Facing left: the leg at work is the near one, but where it is seen from within. */
export function isMirroredFor(move: string, side: Side): boolean {
	return choreographies[move]?.isSeenFromWithin ? side === 'right' : side === 'left';
}

/** The body in a phase: at work by its dose, else at the ready. */
export function bodyAt(choreography: Choreography, phase: Phase, msInPhase: number): Body {
	if (!phase.dose) return bodyOf(choreography.ready ?? choreography.start, viewOf(choreography));
	const place = placeIn(choreography, phase.dose, msInPhase, phase.durationMs);
	return between(trackOf(choreography, place), place.stretch, place.share);
}

function readyFrame(choreography: Choreography): Frame {
	return frameOf(bodyOf(choreography.ready ?? choreography.start, viewOf(choreography)));
}

function trackOf(choreography: Choreography, place: Place): Track {
	const half = halfOf(choreography, place.isSecondHalf);
	return {
		view: viewOf(choreography),
		bodies: bodiesOf(half, viewOf(choreography)),
		seconds: place.seconds
	};
}

type Half = Pick<Choreography, 'start' | 'beats'>;

function halfOf(choreography: Choreography, isSecond: boolean): Half {
	return (isSecond && choreography.secondHalf) || choreography;
}

const known = new WeakMap<Half, Body[]>();

/** Key poses are solved once. */
function bodiesOf(half: Half, view: 'side' | 'front'): Body[] {
	const before = known.get(half);
	if (before) return before;
	const poses: Pose[] = [half.start, ...half.beats.map(({ to }) => to)];
	const bodies = poses.map((pose) => bodyOf(pose, view));
	known.set(half, bodies);
	return bodies;
}

function viewOf({ view }: Choreography): 'side' | 'front' {
	return view ?? 'side';
}

function decisiveOf({ decisive }: Choreography): number {
	return decisive ?? 0;
}
