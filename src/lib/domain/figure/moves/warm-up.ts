import type { Choreography } from '../choreography.ts';
import type { ArmPose, Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { free, loadOn, placed, standing } from './stance.ts';
import {
	briskWalk,
	easyRun,
	heelFlicks,
	march,
	toeThenHeelWalk,
	walkingLunges
} from './walking.ts';

const floor: Prop = { kind: 'floor', from: -34, to: 34 };

/** On the far leg, the near one free. */
function onFarLeg(near: Pose['near'], rest: Partial<Pose>): Pose {
	return {
		trunk: 2,
		near,
		far: { foot: { x: 4, y: 0 }, shank: -4, knee: 5 },
		nearArm: { shoulder: 2, elbow: 16 },
		farArm: { shoulder: 8, elbow: 16 },
		...rest
	};
}

const onRail: ArmPose = { holds: { x: 20, y: 59 }, wrist: 10 };

const circling = (ankle: number, hip: number): Pose =>
	onFarLeg(free(hip, 34, ankle), { nearArm: { shoulder: -4, elbow: 30 }, farArm: onRail });

/** The outside leg, beside a wall. */
const swinging = (hip: number, knee: number, arm: number, trunk: number): Pose =>
	onFarLeg(free(hip, knee, knee > 30 ? 6 : -8), {
		trunk,
		nearArm: { shoulder: arm, elbow: 20 },
		farArm: { holds: { x: 17, y: 74 }, wrist: -20 }
	});

const onWall = (y: number): Pick<Pose, 'nearArm' | 'farArm'> => ({
	nearArm: { holds: { x: 30.5, y }, wrist: -60 },
	farArm: { holds: { x: 31, y: y + 2 }, wrist: -60 }
});

const rocked = (
	shank: number,
	knee: number,
	raise: number,
	trunk: number,
	soleus: number
): Pose => ({
	trunk,
	near: { foot: { x: 20, y: 0 }, shank, knee },
	far: placed({ x: -1, y: 0, raise }),
	...onWall(77),
	load: { near: { gastrocnemius: soleus * 0.4, soleus } }
});

const ease = { nearArm: { shoulder: 10, elbow: 22 }, farArm: { shoulder: 14, elbow: 22 } };
const balance = { nearArm: { shoulder: 26, elbow: 26 }, farArm: { shoulder: 30, elbow: 26 } };

const hopping = (raise: number, shank: number, knee: number, load: number): Pose =>
	standing(
		{ raise, shank, knee },
		{
			trunk: 3,
			nearArm: { shoulder: -6, elbow: 72 },
			farArm: { shoulder: -2, elbow: 72 },
			load: loadOn('both', load, load * 0.8)
		}
	);

const inAir: Pose = {
	...hopping(0, 0, 0, 0.25),
	pelvis: { x: 2, y: 60.5 },
	near: free(3, 3, -38),
	far: free(3, 3, -38),
	nearArm: { shoulder: 12, elbow: 74 },
	farArm: { shoulder: 16, elbow: 74 }
};

/** clinical.md 1.1 */
export const warmUpMoves: Record<string, Choreography> = {
	W1: briskWalk,
	W2: {
		start: circling(16, 43),
		beats: [
			{ part: 'out', seconds: 1, to: circling(-12, 45) },
			{ part: 'out', seconds: 1, to: circling(-40, 43) },
			{ part: 'back', seconds: 1, to: circling(-12, 41) },
			{ part: 'back', seconds: 1, to: circling(16, 43) }
		],
		turnsRound: true,
		props: [floor, { kind: 'rail', x: 32, height: 57, from: 15, length: 22 }, { kind: 'circle' }]
	},
	W3: {
		start: swinging(-24, 26, 26, 6),
		decisive: 1,
		beats: [
			{ part: 'out', seconds: 0.6, to: swinging(18, 48, 0, 2) },
			{ part: 'out', seconds: 0.7, to: swinging(62, 6, -26, -2) },
			{ part: 'back', seconds: 0.7, to: swinging(18, 48, 0, 2) },
			{ part: 'back', seconds: 0.6, to: swinging(-24, 26, 26, 6) }
		],
		props: [
			{ kind: 'wall-behind', from: -26, to: 40, height: 102 },
			{ kind: 'floor', from: -40, to: 48 }
		]
	},
	W4: {
		start: rocked(-8, 24, 24, 6, 0.2),
		beats: [
			{ part: 'out', seconds: 2, to: rocked(-30, 50, 42, 8, 0.75) },
			{ part: 'back', seconds: 1, to: rocked(-8, 24, 24, 6, 0.2) }
		],
		props: [
			floor,
			{ kind: 'wall', x: 35, height: 104 },
			// Rocking, where the pose alone would be a stretch that is held.
			{ kind: 'arrow', x: -12, y: 52, length: 15, turn: 0 }
		]
	},
	W5: {
		start: standing({}, { ...ease, load: loadOn('both', 0.1, 0.1) }),
		beats: [
			{
				part: 'up',
				seconds: 1,
				to: standing(
					{ raise: 46, shank: -4 },
					{ ...balance, trunk: 1, load: loadOn('both', 0.9, 0.65) }
				)
			},
			{ part: 'lower', seconds: 1, to: standing({}, { ...ease, load: loadOn('both', 0.1, 0.1) }) }
		],
		props: [floor]
	},
	W6: toeThenHeelWalk,
	W7: walkingLunges,
	W8: march,
	W9: heelFlicks,
	W10: {
		start: hopping(6, -8, 12, 0.4),
		beats: [
			{ part: 'up', seconds: 0.2, to: hopping(44, -5, 5, 0.95) },
			{ part: 'up', seconds: 0.22, to: inAir },
			{ part: 'up', seconds: 0.22, to: hopping(40, -5, 6, 0.7) },
			{ part: 'up', seconds: 0.36, to: hopping(6, -8, 12, 0.4) }
		],
		decisive: 1,
		ready: standing({}, ease),
		// Off the ground, where one would see a heel raise.
		props: [floor, { kind: 'arrow', x: 22, y: 13, length: 15, turn: 90 }]
	},
	W11: easyRun
};
