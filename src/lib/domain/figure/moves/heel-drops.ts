import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { bothArms, free, loadOn, placed, standing } from './stance.ts';

const stepHeight = 12;
const railHeight = 70;
/** Hands on the rail in front. */
const onRail = (y: number) => bothArms({ holds: { x: 17, y }, wrist: 10 });
const onFloor: Prop = { kind: 'floor', from: -32, to: 44 };
const floorRail: Prop = { kind: 'rail', x: 30, height: 57, from: 13, length: 24 };
const step: Prop[] = [
	{ kind: 'floor', from: -32, to: 48 },
	{ kind: 'step', x: -1.2, width: 44, height: stepHeight },
	{ kind: 'rail', x: 30, height: railHeight, from: 13, length: 24 }
];

/** On the step's edge: `raise` is how far the heels are above it. */
function onStep(raise: number, shank: number, rest: Partial<Pose> = {}, knee = 7): Pose {
	return standing(
		{ x: 1.5, y: stepHeight, raise, shank, knee },
		{ ...onRail(railHeight + 2), ...rest }
	);
}

const bothHigh = onStep(44, -5, { trunk: 1, load: loadOn('both', 0.85, 0.6) });
const bothLevel = onStep(-4, -6, { trunk: 4, load: loadOn('both', 0.25, 0.2) });

/** The other leg hangs behind, out of the way. */
const hangingLeg = free(-6, 62, -18);
const tucked = free(10, 66, -18);

const single = onStep(44, -5, { trunk: 1, far: free(8, 52, -20), load: loadOn('near', 1, 0.65) });
const singleLow = onStep(-24, -8, { trunk: 5, far: tucked, load: loadOn('near', 1, 0.55) });

const bentHigh = onStep(40, -24, { trunk: 5, load: loadOn('both', 0.35, 0.8) }, 38);
const bentLevel = onStep(-4, -26, { trunk: 10, load: loadOn('both', 0.15, 0.3) }, 38);
const bentSingle = onStep(
	40,
	-23,
	{ trunk: 4, far: free(20, 74, -20), load: loadOn('near', 0.4, 1) },
	38
);
const bentLow = onStep(
	-12,
	-28,
	{ trunk: 12, far: free(16, 78, -20), load: loadOn('near', 0.35, 1) },
	38
);

const dropped = (high: Pose, one: Pose, low: Pose, level: Pose): Choreography => ({
	start: level,
	beats: [
		{ part: 'up', seconds: 1, to: high },
		{ part: 'shift', seconds: 1, to: one },
		{ part: 'lower', seconds: 3, to: low },
		{ part: 'reset', seconds: 1, to: level }
	],
	decisive: 2,
	props: step
});

const floorHands = onRail(59);
const floorLow = standing({}, { ...floorHands, load: loadOn('both', 0.1, 0.1) });
const floorHigh = standing(
	{ raise: 46, shank: -4 },
	{ ...floorHands, trunk: 1, load: loadOn('both', 0.9, 0.65) }
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
		props: [onFloor, floorRail]
	},
	L2: {
		start: bothLevel,
		beats: [
			{ part: 'up', seconds: 1, to: bothHigh },
			{
				part: 'lower',
				seconds: 3,
				to: onStep(-24, -8, { trunk: 5, load: loadOn('both', 0.8, 0.5) })
			},
			{ part: 'reset', seconds: 1, to: bothLevel }
		],
		decisive: 1,
		props: step
	},
	L3: dropped(bothHigh, single, singleLow, bothLevel),
	L4s: dropped(
		bothHigh,
		{ ...single, far: hangingLeg },
		{ ...singleLow, far: hangingLeg },
		bothLevel
	),
	L4b: dropped(bentHigh, bentSingle, bentLow, bentLevel)
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

/** clinical.md 1.8: to a beat of 60 a minute. */
export const heelRaiseTest: Choreography = {
	start: testing(0, 0.3),
	beats: [
		{ part: 'up', seconds: 0.5, to: testing(46, 1) },
		{ part: 'lower', seconds: 0.5, to: testing(0, 0.3) }
	],
	props: [
		{ kind: 'floor', from: -30, to: 38 },
		{ kind: 'wall', x: 35, height: 104 }
	]
};
