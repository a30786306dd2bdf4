import {
	along,
	bend,
	bone,
	depths,
	frontSpread,
	shoe,
	sideSpread,
	soleLength,
	turnedNear,
	type Depth,
	type Point
} from './body.ts';
import type { ArmPose, CalfLoad, LegPose, Pose } from './pose.ts';

export type View = 'side' | 'front';

/** A body in its place: every direction is from straight down, in degrees. */
export interface Body {
	pelvis: Point;
	trunk: number;
	neck: number;
	/** The shoulder stays in its place, and the pelvis follows. */
	hangsFromShoulder: boolean;
	legs: Record<Depth, Leg>;
	arms: Record<Depth, Arm>;
	load: Record<Depth, CalfLoad>;
	prop: Point & { turn: number };
	wound: number;
	travel: number;
}

export interface Leg {
	hip: Point;
	thigh: number;
	/** Flexion. */
	knee: number;
	ankle: Point;
	/** Direction of the sole, heel to ball: 90 lies level. */
	sole: number;
	/** How far the toes are bent up against the sole. */
	toes: number;
	foot: { x: number; y: number; raise: number; toesUp: number };
	/** The foot touches what it stands on. */
	bears: boolean;
	/** The body was built from this foot. */
	carries: boolean;
}

export interface Arm {
	shoulder: Point;
	upper: number;
	/** Flexion. */
	elbow: number;
	/** Against the forearm. */
	wrist: number;
	hand: Point;
	holds: boolean;
}

const restingLoad: CalfLoad = { gastrocnemius: 0, soleus: 0 };
const legBones = [bone.thigh, bone.shank] as const;
const armBones = [bone.upperArm, bone.forearm] as const;

/** Puts a written pose in its place. */
export function bodyOf(pose: Pose, view: View): Body {
	const { trunk } = pose;
	const pelvis = pelvisOf(pose, view);
	const legs = byDepth((depth) => legOf(pose[depth], offsetHip(pelvis, trunk, depth, view), trunk));
	const chest = along(pelvis, 180 - trunk, bone.trunk);
	const arms = byDepth((depth) =>
		armOf(
			depth === 'near' ? pose.nearArm : pose.farArm,
			offsetShoulder(chest, trunk, depth, view),
			trunk
		)
	);
	return {
		pelvis,
		trunk,
		neck: pose.neck ?? 0,
		hangsFromShoulder: pose.shoulder !== undefined,
		legs,
		arms,
		load: byDepth((depth) => pose.load?.[depth] ?? restingLoad),
		prop: pose.prop ?? { x: 0, y: 0, turn: 0 },
		wound: pose.wound ?? 0,
		travel: pose.travel ?? 0
	};
}

/** The hip of a leg that stands, from its foot upward. */
export function hipOver(foot: Leg['foot'], shank: number, knee: number): Point {
	const ankle = ankleOver(foot);
	return along(along(ankle, shank, -bone.shank), shank + knee, -bone.thigh);
}

/** A leg whose ankle is put in its place; hip and knee follow. */
export function placedLeg(hip: Point, ankle: Point): Pick<Leg, 'thigh' | 'knee'> {
	const { direction, flexion } = bend(hip, ankle, legBones, 1);
	return { thigh: direction, knee: flexion };
}

/** An arm whose hand is put in its place. Directions count on from the trunk's own. */
export function placedArm(
	shoulder: Point,
	hand: Point,
	trunk: number
): Pick<Arm, 'upper' | 'elbow'> {
	const { direction, flexion } = bend(shoulder, hand, armBones, -1);
	return { upper: turnedNear(direction, 60 - trunk), elbow: flexion };
}

/** Where the ankle is over a foot that is turned about its heel, then about its ball. */
export function ankleOver({ x, y, raise, toesUp }: Leg['foot']): Point {
	const heel = { x: x - soleLength, y };
	const ball = along(heel, 90 + toesUp, soleLength);
	const sole = 90 + toesUp - raise;
	return along(along(ball, sole, -shoe.ball), sole + 90, shoe.height);
}

/** The sole of the shoe, from the ankle. */
export function soleOf({
	ankle,
	sole,
	toes
}: Pick<Leg, 'ankle' | 'sole' | 'toes'>): Record<'heel' | 'ball' | 'tip', Point> {
	const under = along(ankle, sole - 90, shoe.height);
	const ball = along(under, sole, shoe.ball);
	return { heel: along(under, sole, -shoe.heel), ball, tip: along(ball, sole + toes, shoe.toes) };
}

/** How far the toes bend up that stay on the ground. */
export function toesOver(raise: number): number {
	return Math.min(60, Math.max(0, raise));
}

export function offsetHip(pelvis: Point, trunk: number, depth: Depth, view: View): Point {
	if (view === 'side') {
		return depth === 'near' ? pelvis : { x: pelvis.x + sideSpread.hip, y: pelvis.y };
	}
	return along(pelvis, 90 - trunk, depth === 'near' ? -frontSpread.hip : frontSpread.hip);
}

export function offsetShoulder(chest: Point, trunk: number, depth: Depth, view: View): Point {
	if (view === 'side') {
		return depth === 'near' ? chest : { x: chest.x + sideSpread.shoulder, y: chest.y };
	}
	return along(chest, 90 - trunk, depth === 'near' ? -frontSpread.shoulder : frontSpread.shoulder);
}

function pelvisOf({ pelvis, shoulder, trunk, near, far }: Pose, view: View): Point {
	if (pelvis) return pelvis;
	if (shoulder) return along(shoulder, 180 - trunk, -bone.trunk);
	for (const depth of depths) {
		const leg = depth === 'near' ? near : far;
		if (!('shank' in leg)) continue;
		const hip = hipOver(footOf(leg), leg.shank, leg.knee);
		const off = offsetHip({ x: 0, y: 0 }, trunk, depth, view);
		return { x: hip.x - off.x, y: hip.y - off.y };
	}
	throw new Error('A body hangs from its pelvis, a shoulder or a leg that stands');
}

function footOf({ foot }: { foot: { x: number; y: number; raise?: number; toesUp?: number } }) {
	const { x, y, raise = 0, toesUp = 0 } = foot;
	return { x, y, raise, toesUp };
}

function legOf(leg: LegPose, hip: Point, trunk: number): Leg {
	if ('foot' in leg) {
		const foot = footOf(leg);
		const ankle = ankleOver(foot);
		const { thigh, knee } =
			'shank' in leg ? { thigh: leg.shank + leg.knee, knee: leg.knee } : placedLeg(hip, ankle);
		return {
			hip,
			thigh,
			knee,
			ankle,
			sole: 90 + foot.toesUp - foot.raise,
			toes: toesOver(foot.raise),
			foot,
			bears: true,
			carries: 'shank' in leg
		};
	}
	const thigh = leg.hip - trunk;
	const shank = thigh - leg.knee;
	const ankle = along(along(hip, thigh, bone.thigh), shank, bone.shank);
	const sole = 90 + shank + leg.ankle;
	const { ball } = soleOf({ ankle, sole, toes: 0 });
	return {
		hip,
		thigh,
		knee: leg.knee,
		ankle,
		sole,
		toes: 0,
		foot: { ...ball, raise: 90 - sole, toesUp: 0 },
		bears: false,
		carries: false
	};
}

function armOf(arm: ArmPose, shoulder: Point, trunk: number): Arm {
	const wrist = arm.wrist ?? 0;
	if ('holds' in arm) {
		return {
			shoulder,
			...placedArm(shoulder, arm.holds, trunk),
			wrist,
			hand: arm.holds,
			holds: true
		};
	}
	const upper = arm.shoulder - trunk;
	const elbow = along(shoulder, upper, bone.upperArm);
	const hand = along(elbow, upper + arm.elbow, bone.forearm);
	return { shoulder, upper, elbow: arm.elbow, wrist, hand, holds: false };
}

export function byDepth<Value>(valueOf: (depth: Depth) => Value): Record<Depth, Value> {
	return { near: valueOf('near'), far: valueOf('far') };
}
