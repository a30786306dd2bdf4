import { along, bone } from '../body.ts';
import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { CalfZone, Prop } from '../prop.ts';
import { free, loadOn, placed } from './stance.ts';

const rollerRadius = 6.5;
const mat: Prop = { kind: 'mat', from: -58, to: 40 };

/** How far a roller has gone when the leg on it has gone from its heel end. */
function onRoller(share: number, turned = 0): Pose {
	const start = 0.8;
	// A roller goes half as far as what rolls over it.
	const rolled = (start - share) * bone.shank;
	const pelvis = { x: -34 + 2 * rolled, y: 8 };
	const thigh = 111;
	const knee = along(pelvis, thigh, bone.thigh);
	const trunk = -34 - rolled;
	return {
		trunk,
		neck: 20,
		pelvis,
		near: free(thigh + trunk, 20, -6 + turned),
		far: placed({ x: 16, y: 0 }),
		nearArm: { holds: { x: -47, y: 3.4 }, wrist: -60 },
		farArm: { holds: { x: -45, y: 3.4 }, wrist: -60 },
		prop: { x: knee.x + share * bone.shank, y: rollerRadius, turn: (rolled / rollerRadius) * 57.3 }
	};
}

const roller: Prop = { kind: 'roller', radius: rollerRadius };

function scanned(from: number, to: number): Choreography {
	return {
		start: onRoller(from),
		beats: [
			{ part: 'out', seconds: 6, to: onRoller(to) },
			{ part: 'back', seconds: 6, to: onRoller(from) }
		],
		props: [mat, roller, { kind: 'arrow', x: 6, y: 30, length: 16, turn: 0 }]
	};
}

function heldOn(share: number, turned: number): Choreography {
	const pose = onRoller(share, turned);
	return {
		start: pose,
		beats: [
			{ part: 'hold', seconds: 2.4, to: { ...pose, neck: 24 } },
			{ part: 'hold', seconds: 2.6, to: pose }
		],
		props: [mat, roller, { kind: 'rings', x: pose.prop?.x ?? 0, y: 2 * rollerRadius + 2 }]
	};
}

const lowerScan = scanned(0.8, 0.5);
const upperScan = scanned(0.5, 0.22);
const lowerHold = heldOn(0.62, 0);
const upperHold: Choreography = (() => {
	const hold = heldOn(0.36, -16);
	return { ...hold, props: [...hold.props, { kind: 'circle', limb: 'foot', depth: 'near' }] };
})();

/** clinical.md 1.3 */
export const rollingMoves: Record<string, Choreography> = {
	F1: lowerScan,
	F2: lowerHold,
	F3: upperScan,
	F4: upperHold,
	F5: lowerScan,
	F6: lowerHold,
	F7: upperScan,
	F8: upperHold
};

/** On the floor, the knee up, so that a hand comes to the calf. */
function withGun(x: number, y: number, isInner: boolean): Pose {
	const hand = { holds: { x, y }, wrist: 8 };
	return {
		trunk: 16,
		neck: 26,
		pelvis: { x: -16, y: 7 },
		near: placed({ x: 24, y: 0 }),
		far: free(106, 22, -4),
		nearArm: isInner ? { holds: { x: -1, y: 31 }, wrist: 20 } : hand,
		farArm: isInner ? hand : { holds: { x: 3, y: 31 }, wrist: 20 }
	};
}

function zone(calf: CalfZone, [x, y]: readonly [number, number]): Choreography {
	const isInner = calf.endsWith('inner');
	const depth = isInner ? 'far' : 'near';
	return {
		start: withGun(x, y, isInner),
		beats: [
			{ part: 'out', seconds: 3, to: withGun(x - 1.6, y + 4, isInner) },
			{ part: 'back', seconds: 3, to: withGun(x, y, isInner) }
		],
		props: [
			{ kind: 'mat', from: -40, to: 48 },
			{ kind: 'on-limb', limb: 'hand', depth, what: 'gun' },
			{ kind: 'calf-map', x: 40, y: 52, zone: calf }
		]
	};
}

/** clinical.md 1.4 */
export const massageGunMoves: Record<string, Choreography> = {
	Z1: zone('lower-inner', [-1, 12]),
	Z2: zone('lower-outer', [-1, 12]),
	Z3: zone('upper-inner', [-5, 19]),
	Z4: zone('upper-outer', [-5, 19])
};

export const quiet = loadOn('both', 0, 0);
