import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { chair, seated } from './heel-drops.ts';
import { bothArms, free, loadOn, placed, standing } from './stance.ts';

const weighted = (raise: number, soleus: number): Pose =>
	seated(raise, {
		...bothArms({ holds: { x: 17, y: 39 }, wrist: 30 }),
		load: loadOn('both', soleus * 0.3, soleus)
	});

const wall: Prop[] = [
	{ kind: 'floor', from: -30, to: 36 },
	{ kind: 'wall', x: 34, height: 104 }
];

const bentAtWall = (raise: number, soleus: number, rest: Partial<Pose> = {}): Pose =>
	standing(
		{ x: 6, raise, shank: -24, knee: 38 },
		{
			trunk: 10,
			nearArm: { holds: { x: 30, y: 72 + raise * 0.1 }, wrist: -60 },
			farArm: { holds: { x: 31, y: 74 + raise * 0.1 }, wrist: -60 },
			load: loadOn('both', soleus * 0.35, soleus),
			...rest
		}
	);

const onOne = (raise: number, soleus: number): Pose =>
	bentAtWall(raise, soleus, {
		far: free(22, 78, -18),
		load: loadOn('near', soleus * 0.35, soleus)
	});

/** As on a chair, back to the wall. */
const wallSit = (raise: number, neck: number): Pose => ({
	trunk: 0,
	neck,
	pelvis: { x: -1, y: 30.5 },
	near: placed({ x: 30, y: 0, raise }),
	far: placed({ x: 32.5, y: 0, raise }),
	nearArm: { shoulder: 30, elbow: 34 },
	farArm: { shoulder: 34, elbow: 34 },
	load: loadOn('both', 0.35, 0.95)
});

const raising = (start: Pose, high: Pose): Pick<Choreography, 'start' | 'beats'> => ({
	start,
	beats: [
		{ part: 'up', seconds: 2, to: high },
		{ part: 'hold', seconds: 1, to: high },
		{ part: 'lower', seconds: 3, to: start }
	]
});

/** clinical.md 1.8 */
export const soleusStrengthMoves: Record<string, Choreography> = {
	S1: {
		...raising(weighted(0, 0.15), weighted(40, 1)),
		props: [
			...chair,
			{ kind: 'on-limb', limb: 'thigh', depth: 'near', what: 'weight', along: 19, across: 7 }
		]
	},
	S2: { ...raising(bentAtWall(0, 0.2), bentAtWall(40, 0.9)), props: wall },
	S3: { ...raising(onOne(0, 0.3), onOne(38, 1)), props: wall },
	S4: {
		start: wallSit(36, 0),
		beats: [
			{ part: 'hold', seconds: 2.4, to: wallSit(36, 3) },
			{ part: 'hold', seconds: 2.6, to: wallSit(36, 0) }
		],
		ready: wallSit(0, 0),
		props: [
			{ kind: 'floor', from: -10, to: 46 },
			{ kind: 'wall', x: -13.2, height: 96 }
		]
	}
};
