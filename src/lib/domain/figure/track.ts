import { rowOf, type Row } from './channels.ts';
import type { Choreography } from './choreography.ts';
import type { Place } from './place.ts';
import type { Prop } from './prop.ts';
import { bodyOf, type Body, type View } from './rig.ts';

/** Key poses in a ring: the last leads on into the first, or into the first one stride further. */
export interface Track {
	view: View;
	/** What the figure is on. */
	props: readonly Prop[];
	/** One more than there are stretches between them. */
	bodies: readonly Body[];
	/** The same as rows of numbers. */
	rows: readonly Row[];
	/** How long each stretch lasts. */
	seconds: readonly number[];
}

type Half = Pick<Choreography, 'start' | 'beats'>;
type Solved = Pick<Track, 'bodies' | 'rows'>;

const solved = new WeakMap<Half, Solved>();

export function viewOf({ view }: Choreography): View {
	return view ?? 'side';
}

export function halfOf(choreography: Choreography, isSecond: boolean): Half {
	return (isSecond && choreography.secondHalf) || choreography;
}

/** The key poses in their places, at a tempo. */
export function trackOf(
	choreography: Choreography,
	{ isSecondHalf, seconds }: Pick<Place, 'isSecondHalf' | 'seconds'>
): Track {
	const view = viewOf(choreography);
	const { props } = choreography;
	return { view, props, seconds, ...solvedOnce(halfOf(choreography, isSecondHalf), view) };
}

/** Every key pose in its place: of both halves, and at the ready. */
export function keyBodiesOf(choreography: Choreography): Body[] {
	const { start, beats, ready, secondHalf } = choreography;
	const later = secondHalf ? [secondHalf.start, ...secondHalf.beats.map(({ to }) => to)] : [];
	const poses = [...(ready ? [ready] : []), start, ...beats.map(({ to }) => to), ...later];
	return poses.map((pose) => bodyOf(pose, viewOf(choreography)));
}

function solvedOnce(half: Half, view: View): Solved {
	const before = solved.get(half);
	if (before) return before;
	const bodies = [half.start, ...half.beats.map(({ to }) => to)].map((pose) => bodyOf(pose, view));
	const rows = bodies.map(rowOf);
	solved.set(half, { bodies, rows });
	return { bodies, rows };
}
