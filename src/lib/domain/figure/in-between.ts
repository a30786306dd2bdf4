import { along, bone, depths, type Depth, type Point } from './body.ts';
import { bodyColumn, sideColumn } from './channels.ts';
import { clearOfGround } from './clearance.ts';
import { curveAt, type Curve } from './curve.ts';
import {
	ankleOver,
	byDepth,
	hipOver,
	offsetHip,
	offsetShoulder,
	placedArm,
	placedLeg,
	toesOver,
	type Arm,
	type Body,
	type Leg
} from './rig.ts';
import type { Track } from './track.ts';

/** How high a foot is lifted that goes from one place to another. */
const stepLift = 3;

/**
 * The body at a share (0 to 1) of a stretch between two key poses. A foot that bears at both ends stays where it is, and so
 * does a hand that holds on; the joints between follow. All other joints move on curves of their own.
 */
export function between(track: Track, stretch: number, share: number): Body {
	const from = track.bodies[stretch];
	const to = track.bodies[stretch + 1];
	if (!from || !to) throw new Error(`There is no stretch ${stretch}`);
	const { view } = track;
	const at = curveAt(track, stretch, share);
	const trunk = at(bodyColumn.trunk);
	const carrier = carrierOf(from, to);
	const pelvis = pelvisAt(at, carrier, from.hangsFromShoulder && to.hangsFromShoulder, track);
	const chest = along(pelvis, 180 - trunk, bone.trunk);
	return {
		pelvis,
		trunk,
		neck: at(bodyColumn.neck),
		hangsFromShoulder: from.hangsFromShoulder,
		legs: byDepth((depth) => {
			const hip = offsetHip(pelvis, trunk, depth, view);
			const [one, other] = [from.legs[depth], to.legs[depth]];
			if (!one.bears || !other.bears) return flyingLeg(at, depth, hip, track);
			if (!isSamePlace(one.foot, other.foot)) {
				return steppingLeg(at, depth, hip, stepLift * 4 * share * (1 - share));
			}
			return bearingLeg(at, depth, hip, depth === carrier);
		}),
		arms: byDepth((depth) => {
			const shoulder = offsetShoulder(chest, trunk, depth, view);
			const holds = from.arms[depth].holds && to.arms[depth].holds;
			return holds ? holdingArm(at, depth, shoulder, trunk) : freeArm(at, depth, shoulder, trunk);
		}),
		load: byDepth((depth) => ({
			gastrocnemius: at(sideColumn[depth].gastrocnemius),
			soleus: at(sideColumn[depth].soleus)
		})),
		prop: { x: at(bodyColumn.propX), y: at(bodyColumn.propY), turn: at(bodyColumn.propTurn) },
		wound: at(bodyColumn.wound),
		travel: at(bodyColumn.travel)
	};
}

/** The leg that bears throughout and carries at the end, else at the beginning. */
function carrierOf(from: Body, to: Body): Depth | undefined {
	const bears = (depth: Depth) =>
		from.legs[depth].bears &&
		to.legs[depth].bears &&
		isSamePlace(from.legs[depth].foot, to.legs[depth].foot);
	const carries = (body: Body) => depths.find((depth) => body.legs[depth].carries && bears(depth));
	return carries(to) ?? carries(from);
}

function isSamePlace(one: Point, other: Point): boolean {
	return Math.abs(one.x - other.x) < 0.01 && Math.abs(one.y - other.y) < 0.01;
}

function pelvisAt(
	at: Curve,
	carrier: Depth | undefined,
	hangsFromShoulder: boolean,
	{ view }: Track
): Point {
	const trunk = at(bodyColumn.trunk);
	if (carrier) {
		const knee = at(sideColumn[carrier].knee);
		const hip = hipOver(footAt(at, carrier), at(sideColumn[carrier].thigh) - knee, knee);
		const off = offsetHip({ x: 0, y: 0 }, trunk, carrier, view);
		return { x: hip.x - off.x, y: hip.y - off.y };
	}
	if (hangsFromShoulder) {
		const chest = { x: at(bodyColumn.chestX), y: at(bodyColumn.chestY) };
		return along(chest, 180 - trunk, -bone.trunk);
	}
	return { x: at(bodyColumn.pelvisX), y: at(bodyColumn.pelvisY) };
}

function footAt(at: Curve, depth: Depth): Leg['foot'] {
	const { footX, footY, raise, toesUp } = sideColumn[depth];
	return { x: at(footX), y: at(footY), raise: at(raise), toesUp: at(toesUp) };
}

function bearingLeg(at: Curve, depth: Depth, hip: Point, carries: boolean): Leg {
	const foot = footAt(at, depth);
	const ankle = ankleOver(foot);
	const { thigh, knee } = sideColumn[depth];
	return {
		hip,
		...(carries ? { thigh: at(thigh), knee: at(knee) } : placedLeg(hip, ankle)),
		ankle,
		sole: 90 + foot.toesUp - foot.raise,
		toes: toesOver(foot.raise),
		foot,
		bears: true,
		carries
	};
}

/** From one place to another, a little above the ground. */
function steppingLeg(at: Curve, depth: Depth, hip: Point, lift: number): Leg {
	const foot = footAt(at, depth);
	foot.y += lift;
	const ankle = ankleOver(foot);
	return {
		hip,
		...placedLeg(hip, ankle),
		ankle,
		sole: 90 + foot.toesUp - foot.raise,
		toes: toesOver(foot.raise),
		foot,
		bears: false,
		carries: false
	};
}

function flyingLeg(at: Curve, depth: Depth, hip: Point, { view, props }: Track): Leg {
	const column = sideColumn[depth];
	const thigh = at(column.thigh);
	const knee = at(column.knee);
	const leg: Leg = {
		hip,
		thigh,
		knee,
		ankle: along(along(hip, thigh, bone.thigh), thigh - knee, bone.shank),
		sole: at(column.sole),
		toes: at(column.toes),
		foot: footAt(at, depth),
		bears: false,
		carries: false
	};
	return view === 'side' ? clearOfGround(leg, depth, props) : leg;
}

function holdingArm(at: Curve, depth: Depth, shoulder: Point, trunk: number): Arm {
	const { handX, handY, wrist } = sideColumn[depth];
	const hand = { x: at(handX), y: at(handY) };
	return { shoulder, ...placedArm(shoulder, hand, trunk), wrist: at(wrist), hand, holds: true };
}

function freeArm(at: Curve, depth: Depth, shoulder: Point, trunk: number): Arm {
	const column = sideColumn[depth];
	const upper = at(column.shoulder) - trunk;
	const elbow = at(column.elbow);
	const hand = along(along(shoulder, upper, bone.upperArm), upper + elbow, bone.forearm);
	return { shoulder, upper, elbow, wrist: at(column.wrist), hand, holds: false };
}
