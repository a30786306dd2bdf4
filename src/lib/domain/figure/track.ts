import type { Choreography } from './choreography.ts';
import type { Track } from './in-between.ts';
import type { Place } from './place.ts';
import { bodyOf, type Body, type View } from './rig.ts';

type Half = Pick<Choreography, 'start' | 'beats'>;

const solved = new WeakMap<Half, Body[]>();

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
	return { view, bodies: bodiesOf(halfOf(choreography, isSecondHalf), view), seconds };
}

/** Each key pose is solved once. */
function bodiesOf(half: Half, view: View): Body[] {
	const before = solved.get(half);
	if (before) return before;
	const bodies = [half.start, ...half.beats.map(({ to }) => to)].map((pose) => bodyOf(pose, view));
	solved.set(half, bodies);
	return bodies;
}
