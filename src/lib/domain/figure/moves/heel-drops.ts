import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { atRail, floor, heelDrop, step } from './heel-drop.ts';
import { bothArms, free, loadOn, placed, standing } from './stance.ts';

const onFloorRail = bothArms({ holds: { x: 17, y: floor.handsY }, wrist: 10 });
const bothLevel = atRail(step, step.levelRaise, -6, { trunk: 4, load: loadOn('both', 0.25, 0.2) });

const floorLow = standing({}, { ...onFloorRail, load: loadOn('both', 0.1, 0.1) });
const floorHigh = standing(
	{ raise: 46, shank: -4 },
	{ ...onFloorRail, trunk: 1, load: loadOn('both', 0.9, 0.65) }
);

const seat: Prop[] = [
	{ kind: 'floor', from: -30, to: 40 },
	{ kind: 'chair', x: -3, seat: 23.4, faces: 'right' }
];

/** On a chair, feet flat below the knees. */
export function seated(raise: number, rest: Partial<Pose> = {}): Pose {
	return {
		trunk: 4,
		pelvis: { x: 0, y: 29.6 },
		near: placed({ x: 31, y: 0, raise }),
		far: placed({ x: 34, y: 0, raise }),
		...bothArms({ shoulder: 28, elbow: 44 }),
		...rest
	};
}

export const chair = seat;

/** The other leg hangs behind, out of the way. */
const spare = free(-6, 76, 2);

/** clinical.md 1.2 */
export const heelDropMoves: Record<string, Choreography> = {
	L0: {
		start: seated(0, { load: loadOn('both', 0.05, 0.1) }),
		beats: [
			{ part: 'up', seconds: 1, to: seated(42, { load: loadOn('both', 0.3, 0.95) }) },
			{ part: 'lower', seconds: 3, to: seated(0, { load: loadOn('both', 0.05, 0.15) }) },
			{ part: 'reset', seconds: 1, to: seated(0, { load: loadOn('both', 0.05, 0.1) }) }
		],
		props: seat
	},
	L1: {
		start: floorLow,
		beats: [
			{ part: 'up', seconds: 1, to: floorHigh },
			{ part: 'lower', seconds: 3, to: floorLow },
			{ part: 'reset', seconds: 1, to: floorLow }
		],
		props: floor.props
	},
	L2: {
		start: bothLevel,
		beats: [
			{
				part: 'up',
				seconds: 1,
				to: atRail(step, 44, -5, { trunk: 1, load: loadOn('both', 0.85, 0.6) })
			},
			{
				part: 'lower',
				seconds: 3,
				to: atRail(step, -24, -8, { trunk: 5, load: loadOn('both', 0.8, 0.5) })
			},
			{ part: 'reset', seconds: 1, to: bothLevel }
		],
		decisive: 1,
		props: step.props
	},
	L3: heelDrop({ place: step, knee: 'straight' }),
	L4s: heelDrop({ place: step, knee: 'straight', spare }),
	L4b: heelDrop({ place: step, knee: 'bent' })
};

/** The same where the heel bone hurts, and with weight (levels 5 and 6 are the moves of level 4). */
export const heelDropVariants: Record<string, Choreography> = {
	'L3-floor': heelDrop({ place: floor, knee: 'straight' }),
	'L4s-floor': heelDrop({ place: floor, knee: 'straight', spare }),
	'L4b-floor': heelDrop({ place: floor, knee: 'bent' }),
	'L4s-backpack': heelDrop({ place: step, knee: 'straight', spare, hasBackpack: true }),
	'L4b-backpack': heelDrop({ place: step, knee: 'bent', hasBackpack: true }),
	'L4s-floor-backpack': heelDrop({ place: floor, knee: 'straight', spare, hasBackpack: true }),
	'L4b-floor-backpack': heelDrop({ place: floor, knee: 'bent', hasBackpack: true })
};

const testing = (raise: number, gastrocnemius: number): Pose =>
	standing(
		{ x: 9, raise, shank: -4, knee: 4 },
		{
			trunk: 2,
			far: free(4, 64, -18),
			nearArm: { holds: { x: 31, y: 72 + raise * 0.12 }, wrist: -60 },
			farArm: { holds: { x: 32, y: 74 + raise * 0.12 }, wrist: -60 },
			load: loadOn('near', gastrocnemius, gastrocnemius * 0.65)
		}
	);

/** clinical.md 1.8: up on one beat of 60 a minute, down on the next [P]. */
export const heelRaiseTest: Choreography = {
	start: testing(0, 0.3),
	beats: [
		{ part: 'up', seconds: 1, to: testing(46, 1) },
		{ part: 'lower', seconds: 1, to: testing(0, 0.3) }
	],
	props: [
		{ kind: 'floor', from: -30, to: 38 },
		{ kind: 'wall', x: 35, height: 104 }
	]
};
