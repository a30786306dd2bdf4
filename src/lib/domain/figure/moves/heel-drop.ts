import { sideSpread } from '../body.ts';
import type { Choreography } from '../choreography.ts';
import type { LegPose, Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { bothArms, free, loadOn, placed, standing } from './stance.ts';

/** Where the balls of the feet stand, how high the hands hold on, and how far the heels are from the balls. */
export interface Place {
	x: number;
	y: number;
	handsY: number;
	levelRaise: number;
	/** At the end of the lowering. */
	lowRaise: Record<Knee, number>;
	props: readonly Prop[];
}

type Knee = 'straight' | 'bent';

const stepHeight = 12;

/** On the edge of a step, the heels over it. */
export const step: Place = {
	x: 1.5,
	y: stepHeight,
	handsY: 72,
	levelRaise: -4,
	lowRaise: { straight: -24, bent: -12 },
	props: [
		{ kind: 'floor', from: -32, to: 48 },
		{ kind: 'step', x: 1.3, width: 41.5, height: stepHeight },
		{ kind: 'rail', x: 30, height: 70, from: 13, length: 24 }
	]
};

/** Where no heel can sink below the ball of its foot. */
export const floor: Place = {
	x: 3,
	y: 0,
	handsY: 59,
	levelRaise: 0,
	lowRaise: { straight: 0, bent: 0 },
	props: [
		{ kind: 'floor', from: -32, to: 44 },
		{ kind: 'rail', x: 30, height: 57, from: 13, length: 24 }
	]
};

/** Facing the rail, both hands on it. */
export function atRail(
	{ x, y, handsY }: Place,
	raise: number,
	shank: number,
	rest: Partial<Pose> = {},
	knee = 7
): Pose {
	const hands = bothArms({ holds: { x: 17, y: handsY }, wrist: 10 });
	return standing({ x, y, raise, shank, knee }, { ...hands, ...rest });
}

const backpack: Prop = { kind: 'on-limb', limb: 'trunk', depth: 'near', what: 'backpack' };

interface Way {
	place: Place;
	knee: Knee;
	/** The other leg, while one lowers. */
	spare?: LegPose;
	hasBackpack?: boolean;
}

/** Up on both feet, over to one, down on that one. */
export function heelDrop({ place, knee, spare, hasBackpack = false }: Way): Choreography {
	const { levelRaise, lowRaise } = place;
	/** Under a load the body leans a little further over the feet. */
	const lean = hasBackpack ? 3 : 0;
	const straight = (raise: number, shank: number, trunk: number, rest: Partial<Pose>) =>
		atRail(place, raise, shank, { trunk: trunk + lean, ...rest });
	const bent = (raise: number, shank: number, trunk: number, rest: Partial<Pose>) =>
		atRail(place, raise, shank, { trunk: trunk + lean, ...rest }, 38);

	const [level, high, one, low] =
		knee === 'straight'
			? [
					straight(levelRaise, -6, 4, { load: loadOn('both', 0.25, 0.2) }),
					straight(44, -5, 1, { load: loadOn('both', 0.85, 0.6) }),
					straight(44, -5, 1, { far: free(12, 60, 0), load: loadOn('near', 1, 0.65) }),
					straight(lowRaise.straight, -8, 5, {
						far: spare ?? free(10, 74, 2),
						load: loadOn('near', 1, 0.55)
					})
				]
			: [
					bent(levelRaise, -26, 10, { load: loadOn('both', 0.15, 0.3) }),
					bent(40, -24, 5, { load: loadOn('both', 0.35, 0.8) }),
					bent(40, -23, 4, { far: free(20, 74, -8), load: loadOn('near', 0.4, 1) }),
					bent(lowRaise.bent, -28, 12, {
						far: free(16, 78, 0),
						load: loadOn('near', 0.35, 1)
					})
				];
	/** The other foot is put down before both legs rise. */
	const both = { ...low, far: placed({ x: place.x + sideSpread.hip, y: place.y, raise: 18 }) };
	return {
		start: level,
		beats: [
			{ part: 'up', seconds: 1, to: high },
			{ part: 'shift', seconds: 1, to: one },
			{ part: 'lower', seconds: 3, to: low },
			{ part: 'reset', seconds: 0.6, to: both },
			{ part: 'reset', seconds: 0.4, to: level }
		],
		decisive: 2,
		props: hasBackpack ? [...place.props, backpack] : place.props
	};
}
