import type { Depth, Point } from './body.ts';

/** A pose as it is written down. Degrees; lengths in per cent of body height. */
export interface Pose {
	/** Forward lean; -90 lies on the back with the head to the left. */
	trunk: number;
	/** Chin down counts upward. */
	neck?: number;
	/** What the body hangs from; absent where a leg carries it. */
	pelvis?: Point;
	/** The near shoulder, where that stays in its place (a bridge). */
	shoulder?: Point;
	near: LegPose;
	far: LegPose;
	nearArm: ArmPose;
	farArm: ArmPose;
	/** How hard each calf muscle works, 0 to 1. */
	load?: Partial<Record<Depth, CalfLoad>>;
	/** The place of the one prop that moves, and how far it has turned. */
	prop?: Point & { turn: number };
	/** How much of the wrap is wound, 0 to 1. */
	wound?: number;
	/** How far the eye has gone along with a body that walks. */
	travel?: number;
}

export type LegPose = CarryingLeg | PlacedLeg | FreeLeg;

/** The leg that stands: the body is built from its foot upward. */
export interface CarryingLeg {
	foot: Foot;
	/** Direction of the shank, from straight down: minus is knee ahead of ankle. */
	shank: number;
	knee: number;
}

/** A foot with its place; hip and knee follow. */
export interface PlacedLeg {
	foot: Foot;
}

export interface FreeLeg {
	hip: number;
	knee: number;
	ankle: number;
}

export interface Foot {
	/** Where the ball of the foot stands when the sole is flat. */
	x: number;
	y: number;
	/** Degrees of the heel above the ball; below it where negative (over an edge). */
	raise?: number;
	/** Degrees of the toes above the heel, turned about the heel. */
	toesUp?: number;
}

export type ArmPose = FreeArm | HoldingArm;

export interface FreeArm {
	shoulder: number;
	elbow: number;
	wrist?: number;
}

/** The wrist with its place; shoulder and elbow follow. */
export interface HoldingArm {
	holds: Point;
	wrist?: number;
}

/** 0 to 1. */
export interface CalfLoad {
	gastrocnemius: number;
	soleus: number;
}
