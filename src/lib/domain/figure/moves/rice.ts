import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { bothArms, free, loadOn, placed } from './stance.ts';
import { chair, seated } from './heel-drops.ts';

const mat: Prop = { kind: 'mat', from: -58, to: 46 };
const cushion: Prop = { kind: 'pillow', x: -45, y: 15, width: 13, height: 34, turn: -34 };
const legPillow: Prop = { kind: 'pillow', x: 14, y: 5, width: 26, height: 10 };

/** Leaning back, the leg on something soft. */
function resting(rest: Partial<Pose> = {}): Pose {
	return {
		trunk: -34,
		neck: 14,
		pelvis: { x: -22, y: 7.5 },
		near: free(106 - 34, 14, -8),
		far: placed({ x: 16, y: 0 }),
		nearArm: { shoulder: 14, elbow: 34 },
		farArm: { shoulder: 20, elbow: 34 },
		...rest
	};
}

/** Breath is all that moves. */
function still(pose: Pose, props: readonly Prop[]): Choreography {
	return {
		start: pose,
		beats: [
			{ part: 'hold', seconds: 2.4, to: { ...pose, neck: (pose.neck ?? 0) + 3 } },
			{ part: 'hold', seconds: 2.8, to: pose }
		],
		props
	};
}

const leaning = (trunk: number, neck: number, rest: Partial<Pose>): Pose =>
	resting({ trunk, neck, near: free(106 + trunk, 14, -8), ...rest });

/** Bent over the outstretched leg, a hand at its wrap. */
const wrapping = (trunk: number, x: number, y: number, wound: number): Pose => ({
	trunk,
	neck: 24,
	pelvis: { x: -22, y: 7.5 },
	near: free(100 + trunk, 22, 2),
	far: free(91 + trunk, 4, -4),
	nearArm: { holds: { x, y }, wrist: 10 },
	farArm: { holds: { x: x + 2, y: y - 1.5 }, wrist: 10 },
	wound
});

/** On the back, the calf higher than the heart. */
const raised: Pose = {
	trunk: -89,
	pelvis: { x: -2, y: 7 },
	near: free(32, 10, -6),
	far: placed({ x: 26, y: 0 }),
	nearArm: { shoulder: 6, elbow: 8 },
	farArm: { shoulder: 8, elbow: 8 }
};

const onBareLeg: Record<string, Choreography> = {
	R1: still(resting(), [mat, cushion, legPillow]),
	R2: {
		start: leaning(-6, 22, bothArms({ shoulder: 30, elbow: 62 })),
		beats: [
			{ part: 'out', seconds: 2, to: leaning(-6, 24, bothArms({ shoulder: 36, elbow: 74 })) },
			{ part: 'back', seconds: 2, to: leaning(-6, 22, bothArms({ shoulder: 30, elbow: 62 })) }
		],
		props: [mat, legPillow, { kind: 'on-limb', limb: 'hand', depth: 'near', what: 'cloth-pack' }]
	},
	R3: still(resting(), [
		mat,
		cushion,
		legPillow,
		{
			kind: 'on-limb',
			limb: 'shank',
			depth: 'near',
			what: 'cloth-pack',
			along: 9,
			across: -2.5,
			turn: 90
		}
	]),
	R4: still(
		leaning(10, 34, {
			nearArm: { holds: { x: 1, y: 27 }, wrist: 34 },
			farArm: { holds: { x: 2, y: 22 }, wrist: 0 }
		}),
		[
			mat,
			legPillow,
			{ kind: 'on-limb', limb: 'hand', depth: 'near', what: 'cloth-pack' },
			{ kind: 'rings', x: 11, y: 13, isInFront: true }
		]
	),
	R5: still(resting(), [
		mat,
		cushion,
		legPillow,
		{ kind: 'pack', x: 36, y: 2.5 },
		{ kind: 'clock', x: 26, y: 46, words: '2 h' }
	]),
	R6: {
		start: wrapping(48, 24.5, 11, 0),
		beats: [
			{ part: 'out', seconds: 1, to: wrapping(46, 22, 12, 0.35) },
			{ part: 'out', seconds: 1, to: wrapping(38, 12, 15, 0.75) },
			{ part: 'out', seconds: 1, to: wrapping(32, 5, 17, 1) }
		],
		decisive: 1,
		isOnce: true,
		props: [
			mat,
			{ kind: 'wrap' },
			{ kind: 'on-limb', limb: 'hand', depth: 'near', what: 'bandage-roll' }
		]
	},
	R7: still(wrapping(48, 25, 15, 1), [
		mat,
		{ kind: 'wrap' },
		{ kind: 'rings', x: 31, y: 17, isInFront: true }
	]),
	R8: still(raised, [
		{ kind: 'mat', from: -52, to: 52 },
		{ kind: 'pillow', x: 32, y: 4.5, width: 30, height: 9 },
		{ kind: 'pillow', x: 33, y: 13, width: 27, height: 9 },
		{ kind: 'pillow', x: -46, y: 2, width: 18, height: 5 }
	]),
	R10: {
		start: resting({ near: free(72, 14, 10), load: loadOn('near', 0.05, 0.05) }),
		beats: [
			{
				part: 'out',
				seconds: 1,
				to: resting({ near: free(72, 14, -36), load: loadOn('near', 0.35, 0.3) })
			},
			{
				part: 'back',
				seconds: 1,
				to: resting({ near: free(72, 14, 10), load: loadOn('near', 0.05, 0.05) })
			}
		],
		props: [mat, cushion, legPillow]
	}
};

/** clinical.md 1.5 */
export const riceMoves: Record<string, Choreography> = {
	...Object.fromEntries(
		Object.entries(onBareLeg).map(([id, choreography]) => [
			id,
			{ ...choreography, isBarefoot: true }
		])
	),
	R9: still(seated(0), [
		...chair,
		{ kind: 'avoid', x: 33, y: 82, what: 'heat' },
		{ kind: 'avoid', x: 55, y: 82, what: 'alcohol' },
		{ kind: 'avoid', x: 33, y: 60, what: 'running' },
		{ kind: 'avoid', x: 55, y: 60, what: 'massage' }
	])
};
