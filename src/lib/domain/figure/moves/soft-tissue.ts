import { along, bone } from '../body.ts';
import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { CalfHalf, Prop } from '../prop.ts';
import { free, placed } from './stance.ts';

const rollerRadius = 6.5;
const mat: Prop = { kind: 'mat', from: -58, to: 40 };

/** On a roller that lies at a share of the shank, counted from the knee; the body came from where it lay at `from`. */
function onRoller(share: number, from: number, turned = 0): Pose {
	// A roller goes half as far as what rolls over it.
	const rolled = (from - share) * bone.shank;
	const pelvis = { x: -31 + 2 * rolled, y: 8 };
	const thigh = 111;
	const knee = along(pelvis, thigh, bone.thigh);
	const trunk = -28 - 0.76 * rolled;
	return {
		trunk,
		neck: 20,
		pelvis,
		near: free(thigh + trunk, 20, -6 + turned),
		far: placed({ x: 16, y: 0 }),
		nearArm: { holds: { x: -45, y: 3.4 }, wrist: -60 },
		farArm: { holds: { x: -43, y: 3.4 }, wrist: -60 },
		prop: { x: knee.x + share * bone.shank, y: rollerRadius, turn: (rolled / rollerRadius) * 57.3 }
	};
}

const roller: Prop = { kind: 'roller', radius: rollerRadius };

function scanned(from: number, to: number): Choreography {
	return {
		start: onRoller(from, from),
		beats: [
			{ part: 'out', seconds: 6, to: onRoller(to, from) },
			{ part: 'back', seconds: 6, to: onRoller(from, from) }
		],
		props: [
			mat,
			roller,
			{ kind: 'arrow', x: share(from, to), y: 34, length: 15, turn: 0, isInFront: true }
		]
	};
}

function heldOn(share: number, turned: number): Choreography {
	const pose = onRoller(share, share + 0.12, turned);
	return {
		start: pose,
		beats: [
			{ part: 'hold', seconds: 2.4, to: { ...pose, neck: 24 } },
			{ part: 'hold', seconds: 2.6, to: pose }
		],
		props: [
			mat,
			roller,
			{ kind: 'rings', x: pose.prop?.x ?? 0, y: 2 * rollerRadius + 3, isInFront: true }
		]
	};
}

function share(from: number, to: number): number {
	return ((from + to) / 2) * bone.shank;
}

const lowerScan = scanned(0.78, 0.6);
const upperScan = scanned(0.5, 0.31);
const lowerHold = heldOn(0.62, 0);
const upperHold: Choreography = (() => {
	const hold = heldOn(0.36, -16);
	return { ...hold, props: [...hold.props, { kind: 'circle', isToAndFro: true }] };
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

/** On the floor, a knee up, so that a hand comes to the calf: to its outer side, or, seen from within, to its inner one. */
function withGun(x: number, y: number, isInner: boolean): Pose {
	const bent = placed({ x: 24, y: 0 });
	const straight = free(108, 6, -4);
	return {
		trunk: 14,
		neck: 26,
		pelvis: { x: -16, y: 7 },
		near: isInner ? straight : bent,
		far: isInner ? bent : straight,
		nearArm: { holds: { x, y }, wrist: -34 },
		farArm: { holds: { x: 3, y: 31 }, wrist: 20 }
	};
}

function zone(half: CalfHalf, isInner: boolean): Choreography {
	const [x, y] = half === 'lower' ? [-2, 18] : [-8, 23.5];
	return {
		start: withGun(x, y, isInner),
		beats: [
			{ part: 'out', seconds: 3, to: withGun(x - 2, y + 3, isInner) },
			{ part: 'back', seconds: 3, to: withGun(x, y, isInner) }
		],
		...(isInner && { isSeenFromWithin: true }),
		props: [
			{ kind: 'mat', from: -40, to: 48 },
			{ kind: 'on-limb', limb: 'hand', depth: 'near', what: 'gun' },
			{ kind: 'calf-map', x: 40, y: 52, half }
		]
	};
}

/** clinical.md 1.4 */
export const massageGunMoves: Record<string, Choreography> = {
	Z1: zone('lower', true),
	Z2: zone('lower', false),
	Z3: zone('upper', true),
	Z4: zone('upper', false)
};
