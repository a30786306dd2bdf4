import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { free, loadOn, placed } from './stance.ts';

const mat: Prop = { kind: 'mat', from: -54, to: 40 };

/** On the back, shoulders down; hips up as the trunk goes past level. */
const bridge = (trunk: number, rest: Partial<Pose> = {}): Pose => ({
	trunk,
	neck: Math.max(0, -90 - trunk),
	shoulder: { x: -32, y: 7 },
	near: placed({ x: 24, y: 0 }),
	far: placed({ x: 26, y: 0 }),
	nearArm: { holds: { x: -3, y: 2.6 } },
	farArm: { holds: { x: -1, y: 2.6 } },
	...rest
});

const walkedOut = (near: number, far: number, trunk: number): Pose =>
	bridge(trunk, {
		near: placed({ x: near, y: 0, toesUp: 24 }),
		far: placed({ x: far, y: 0, toesUp: 24 }),
		load: loadOn('both', 0.25, 0.1)
	});

const oneLegged = (trunk: number, hip: number, knee: number): Pose =>
	bridge(trunk, { far: free(hip, knee, 0), load: loadOn('near', 0.2, 0.15) });

/** On the side, seen from the front. */
const onSide = (lift: number): Pose => ({
	trunk: 87,
	neck: -4,
	pelvis: { x: -2, y: 10 },
	near: free(-lift, 0),
	far: free(-0.7, 0),
	nearArm: { holds: { x: 17, y: 4.5 }, wrist: 20 },
	farArm: { shoulder: 178, elbow: 0 }
});

const plank = (sag: number): Pose => ({
	trunk: -75 + sag,
	neck: -6,
	pelvis: { x: 4, y: 18.5 - sag * 0.3 },
	near: free(3.2 + sag, 0),
	far: free(-5 + sag, 0),
	nearArm: { shoulder: -75 + sag, elbow: 90 },
	farArm: { shoulder: 104, elbow: 0 },
	load: {}
});

const hinged = (trunk: number, knee: number, back: number, arm: number): Pose => ({
	trunk,
	neck: -trunk * 0.25,
	near: { foot: { x: 3, y: 0 }, shank: -4, knee },
	far: free(trunk - back, back < 40 ? 34 : 8, -4),
	nearArm: { shoulder: arm, elbow: 6 },
	farArm: { shoulder: arm + 3, elbow: 6 },
	load: loadOn('near', 0.4, 0.35)
});

const stepHeight = 15;
const below: Pose = {
	trunk: 12,
	near: placed({ x: 25, y: stepHeight }),
	far: { foot: { x: 2, y: 0, raise: 6 }, shank: -12, knee: 10 },
	nearArm: { shoulder: -6, elbow: 30 },
	farArm: { shoulder: 24, elbow: 40 },
	load: loadOn('near', 0.15, 0.3)
};
/** The other foot is lifted past the edge of the step. */
const between: Pose = {
	trunk: 12,
	near: { foot: { x: 25, y: stepHeight }, shank: -20, knee: 56 },
	far: free(26, 88, -8),
	nearArm: { shoulder: 6, elbow: 40 },
	farArm: { shoulder: 6, elbow: 40 },
	load: loadOn('near', 0.4, 0.5)
};
const above: Pose = {
	trunk: 2,
	near: { foot: { x: 25, y: stepHeight }, shank: -3, knee: 5 },
	far: free(40, 58, 0),
	nearArm: { shoulder: 22, elbow: 50 },
	farArm: { shoulder: -16, elbow: 36 },
	load: loadOn('near', 0.45, 0.5)
};

/** clinical.md 1.7 */
export const hipStrengthMoves: Record<string, Choreography> = {
	G1: {
		start: bridge(-90),
		beats: [
			{ part: 'up', seconds: 2, to: bridge(-113, { load: loadOn('both', 0.15, 0.1) }) },
			{ part: 'hold', seconds: 2, to: bridge(-113, { load: loadOn('both', 0.15, 0.1) }) },
			{ part: 'lower', seconds: 2, to: bridge(-90) }
		],
		props: [mat]
	},
	G2: {
		view: 'front',
		start: onSide(1),
		beats: [
			{ part: 'up', seconds: 2, to: onSide(36) },
			{ part: 'hold', seconds: 1, to: onSide(36) },
			{ part: 'lower', seconds: 2, to: onSide(1) }
		],
		props: [{ kind: 'mat', from: -60, to: 62 }]
	},
	G3: {
		start: oneLegged(-90, 34, 8),
		beats: [
			{ part: 'up', seconds: 2, to: oneLegged(-113, 4, 6) },
			{ part: 'hold', seconds: 1, to: oneLegged(-113, 4, 6) },
			{ part: 'lower', seconds: 3, to: oneLegged(-90, 34, 8) }
		],
		props: [mat]
	},
	G4: {
		start: walkedOut(26, 28, -112),
		beats: [
			{ part: 'out', seconds: 1, to: walkedOut(34, 28, -110) },
			{ part: 'out', seconds: 1, to: walkedOut(34, 42, -107) },
			{ part: 'out', seconds: 1, to: walkedOut(46, 42, -104) },
			{ part: 'back', seconds: 1, to: walkedOut(34, 42, -107) },
			{ part: 'back', seconds: 1, to: walkedOut(34, 28, -110) },
			{ part: 'back', seconds: 1, to: walkedOut(26, 28, -112) }
		],
		decisive: 2,
		props: [{ kind: 'mat', from: -54, to: 56 }]
	},
	G5: {
		start: hinged(6, 10, 12, 6),
		beats: [
			{ part: 'lower', seconds: 3, to: hinged(78, 22, 76, 78) },
			{ part: 'hold', seconds: 1, to: hinged(78, 22, 76, 78) },
			{ part: 'up', seconds: 2, to: hinged(6, 10, 12, 6) }
		],
		props: [
			{ kind: 'wall-behind', from: -46, to: 54, height: 104 },
			{ kind: 'floor', from: -52, to: 56 }
		]
	},
	G6: {
		start: below,
		beats: [
			{ part: 'up', seconds: 0.5, to: between },
			{ part: 'up', seconds: 0.5, to: above },
			{ part: 'hold', seconds: 1, to: above },
			{ part: 'lower', seconds: 1.5, to: between },
			{ part: 'lower', seconds: 1.5, to: below }
		],
		decisive: 1,
		props: [
			{ kind: 'floor', from: -30, to: 56 },
			{ kind: 'step', x: 12, width: 36, height: stepHeight }
		]
	},
	G7: {
		view: 'front',
		start: plank(0),
		beats: [
			{ part: 'hold', seconds: 2.4, to: { ...plank(0), neck: -8 } },
			{ part: 'hold', seconds: 2.4, to: plank(0) }
		],
		props: [{ kind: 'mat', from: -46, to: 64 }]
	}
};
