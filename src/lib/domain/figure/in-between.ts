import { along, bone, depths, type Depth, type Point } from './body.ts';
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
	type Leg,
	type View
} from './rig.ts';

/** Key poses in a ring: the last leads on into the first, or into the first one stride further. */
export interface Track {
	view: View;
	/** One more than there are stretches between them. */
	bodies: readonly Body[];
	/** How long each stretch lasts. */
	seconds: readonly number[];
}

/**
 * The body at a share (0 to 1) of a stretch. Every joint moves on a curve that neither overshoots nor stops between
 * turning points. A foot that bears at both ends stays where it is, and so does a hand that holds on; the joints between follow.
 */
export function between(track: Track, stretch: number, share: number): Body {
	const from = track.bodies[stretch];
	const to = track.bodies[stretch + 1];
	if (!from || !to) throw new Error(`There is no stretch ${stretch}`);
	const { view } = track;
	const at = curve(track, stretch, share);

	const trunk = at(({ trunk }) => trunk);
	const feet = byDepth((depth) => ({
		x: at(({ legs }) => legs[depth].foot.x),
		y: at(({ legs }) => legs[depth].foot.y),
		raise: at(({ legs }) => legs[depth].foot.raise),
		toesUp: at(({ legs }) => legs[depth].foot.toesUp)
	}));
	const bears = byDepth((depth) => from.legs[depth].bears && to.legs[depth].bears);
	const carrier = carrierOf(
		from,
		to,
		byDepth((depth) => bears[depth] && isSame(from.legs[depth].foot, to.legs[depth].foot))
	);

	let pelvis: Point;
	if (carrier) {
		const knee = at(({ legs }) => legs[carrier].knee);
		const shank = at(({ legs }) => legs[carrier].thigh) - knee;
		const hip = hipOver(feet[carrier], shank, knee);
		const off = offsetHip({ x: 0, y: 0 }, trunk, carrier, view);
		pelvis = { x: hip.x - off.x, y: hip.y - off.y };
	} else if (from.hangsFromShoulder && to.hangsFromShoulder) {
		const chest = { x: at((body) => chestOf(body).x), y: at((body) => chestOf(body).y) };
		pelvis = along(chest, 180 - trunk, -bone.trunk);
	} else {
		pelvis = { x: at(({ pelvis }) => pelvis.x), y: at(({ pelvis }) => pelvis.y) };
	}

	const legs = byDepth((depth): Leg => {
		const hip = offsetHip(pelvis, trunk, depth, view);
		const foot = feet[depth];
		const isCarrier = depth === carrier;
		if (bears[depth] && !isSame(from.legs[depth].foot, to.legs[depth].foot)) {
			const stepping = { ...foot, y: foot.y + stepLift * 4 * share * (1 - share) };
			return {
				hip,
				...placedLeg(hip, stepping),
				ankle: ankleOver(stepping),
				sole: 90 + foot.toesUp - foot.raise,
				toes: 0,
				foot: stepping,
				bears: false,
				carries: false
			};
		}
		if (bears[depth]) {
			const knee = at(({ legs }) => legs[depth].knee);
			const thigh = at(({ legs }) => legs[depth].thigh);
			const joints = isCarrier ? { thigh, knee } : placedLeg(hip, foot);
			return {
				hip,
				...joints,
				ankle: ankleOver(foot),
				sole: 90 + foot.toesUp - foot.raise,
				toes: toesOver(foot.raise, true),
				foot,
				bears: true,
				carries: isCarrier
			};
		}
		const thigh = at(({ legs }) => legs[depth].thigh);
		const knee = at(({ legs }) => legs[depth].knee);
		const ankle = along(along(hip, thigh, bone.thigh), thigh - knee, bone.shank);
		const sole = at(({ legs }) => legs[depth].sole);
		const toes = at(({ legs }) => legs[depth].toes);
		return { hip, thigh, knee, ankle, sole, toes, foot, bears: false, carries: false };
	});

	const chest = along(pelvis, 180 - trunk, bone.trunk);
	const arms = byDepth((depth): Arm => {
		const shoulder = offsetShoulder(chest, trunk, depth, view);
		const wrist = at(({ arms }) => arms[depth].wrist);
		if (from.arms[depth].holds && to.arms[depth].holds) {
			const hand = {
				x: at(({ arms }) => arms[depth].hand.x),
				y: at(({ arms }) => arms[depth].hand.y)
			};
			return { shoulder, ...placedArm(shoulder, hand, trunk), wrist, hand, holds: true };
		}
		const upper = at(({ arms, trunk }) => arms[depth].upper + trunk) - trunk;
		const elbow = at(({ arms }) => arms[depth].elbow);
		const hand = along(along(shoulder, upper, bone.upperArm), upper + elbow, bone.forearm);
		return { shoulder, upper, elbow, wrist, hand, holds: false };
	});

	return {
		pelvis,
		trunk,
		neck: at(({ neck }) => neck),
		hangsFromShoulder: from.hangsFromShoulder,
		legs,
		arms,
		load: byDepth((depth) => ({
			gastrocnemius: at(({ load }) => load[depth].gastrocnemius),
			soleus: at(({ load }) => load[depth].soleus)
		})),
		prop: {
			x: at(({ prop }) => prop.x),
			y: at(({ prop }) => prop.y),
			turn: at(({ prop }) => prop.turn)
		},
		wound: at(({ wound }) => wound),
		travel: at(({ travel }) => travel)
	};
}

/** How high a foot is lifted that goes from one place to another. */
const stepLift = 3;

function isSame(one: Point, other: Point): boolean {
	return Math.abs(one.x - other.x) < 0.01 && Math.abs(one.y - other.y) < 0.01;
}

/** The leg that bears throughout and carries at the end, else at the beginning. */
function carrierOf(from: Body, to: Body, bears: Record<Depth, boolean>): Depth | undefined {
	const carries = (body: Body) => depths.find((depth) => bears[depth] && body.legs[depth].carries);
	return carries(to) ?? carries(from);
}

function chestOf({ pelvis, trunk }: Body): Point {
	return along(pelvis, 180 - trunk, bone.trunk);
}

/**
 * The value at this place on a curve through all key poses: cubic pieces with the slopes of Fritsch and Carlson (1980), flat
 * at turning points, so that it never leaves the span between two neighbours.
 */
function curve(
	{ bodies, seconds }: Track,
	stretch: number,
	share: number
): (valueOf: (body: Body) => number) => number {
	const count = seconds.length;
	const before = (stretch + count - 1) % count;
	const after = (stretch + 1) % count;
	const [b, n, a] = [before, stretch, after].map((index) => ({
		from: bodies[index],
		to: bodies[index + 1],
		seconds: seconds[index]
	}));
	if (!b?.from || !b.to || !n?.from || !n.to || !a?.from || !a.to) {
		throw new Error('A track needs one body more than it has stretches');
	}
	const [bFrom, bTo, nFrom, nTo, aFrom, aTo] = [b.from, b.to, n.from, n.to, a.from, a.to];
	const [bS, nS, aS] = [b.seconds ?? 1, n.seconds ?? 1, a.seconds ?? 1];
	const isFirm = [before, stretch, after].map((index) => isOnBothFeet(bodies, index));
	const [stopsFirst, stopsLast] = [isFirm[1] && !isFirm[0], isFirm[1] && !isFirm[2]];
	const s2 = share * share;
	const s3 = s2 * share;
	const h01 = 3 * s2 - 2 * s3;
	const h10 = (s3 - 2 * s2 + share) * nS;
	const h11 = (s3 - s2) * nS;
	return (valueOf) => {
		const start = valueOf(nFrom);
		const end = valueOf(nTo);
		const slope = (end - start) / nS;
		const slopeBefore = (valueOf(bTo) - valueOf(bFrom)) / bS;
		const slopeAfter = (valueOf(aTo) - valueOf(aFrom)) / aS;
		const atStart = stopsFirst ? 0 : shared(slopeBefore, bS, slope, nS);
		const atEnd = stopsLast ? 0 : shared(slope, nS, slopeAfter, aS);
		return start + (end - start) * h01 + h10 * atStart + h11 * atEnd;
	};
}

/** Then both legs move alike, whatever they do before and after. */
function isOnBothFeet(bodies: readonly Body[], stretch: number): boolean {
	return [bodies[stretch], bodies[stretch + 1]].every(
		(body) => body?.legs.near.bears && body.legs.far.bears
	);
}

/** The slope where two stretches meet: their weighted harmonic mean; flat where the way turns. */
function shared(left: number, leftS: number, right: number, rightS: number): number {
	if (left * right <= 0) return 0;
	const leftWeight = 2 * rightS + leftS;
	const rightWeight = 2 * leftS + rightS;
	return (leftWeight + rightWeight) / (leftWeight / left + rightWeight / right);
}
