import { along, bone, depths, shoe, type Depth, type Point } from './body.ts';
import type { CalfLoad } from './pose.ts';
import type { Body } from './rig.ts';

type DepthPart = 'UpperArm' | 'Forearm' | 'Hand' | 'Thigh' | 'Shank' | 'Foot' | 'Toes';
export type Segment = 'trunk' | 'head' | `${Depth}${DepthPart}`;

/** Where a part of the drawing stands: its upper joint, and the degrees clockwise that it is turned from standing straight. */
export interface Placement extends Point {
	turn: number;
}

/** All that changes from picture to picture. */
export interface Frame {
	segments: Record<Segment, Placement>;
	load: Record<Depth, CalfLoad>;
	prop: Placement;
	wound: number;
	/** How far the ground has gone by. */
	travel: number;
}

/** From the hip along the trunk to where the neck begins. */
const neckFrom = bone.trunk + 1.6;

export function frameOf(body: Body): Frame {
	const { pelvis, trunk, neck, travel } = body;
	const at = (point: Point, turn: number): Placement => ({ x: point.x - travel, y: point.y, turn });
	const segments: Partial<Record<Segment, Placement>> = {
		trunk: at(pelvis, trunk),
		head: at(along(pelvis, 180 - trunk, neckFrom), trunk + neck)
	};
	for (const depth of depths) {
		const { hip, thigh, knee, ankle, sole, toes } = body.legs[depth];
		const level = 90 - sole;
		const ball = along(along(ankle, sole - 90, shoe.height), sole, shoe.ball);
		segments[`${depth}Thigh`] = at(hip, -thigh);
		segments[`${depth}Shank`] = at(along(hip, thigh, bone.thigh), knee - thigh);
		segments[`${depth}Foot`] = at(ankle, level);
		segments[`${depth}Toes`] = at(ball, level - toes);

		const { shoulder, upper, elbow, wrist, hand } = body.arms[depth];
		segments[`${depth}UpperArm`] = at(shoulder, -upper);
		segments[`${depth}Forearm`] = at(along(shoulder, upper, bone.upperArm), -upper - elbow);
		segments[`${depth}Hand`] = at(hand, -upper - elbow - wrist);
	}
	return {
		segments: segments as Record<Segment, Placement>,
		load: body.load,
		prop: { ...body.prop, x: body.prop.x - travel },
		wound: body.wound,
		travel
	};
}
