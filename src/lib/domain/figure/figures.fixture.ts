import type { Dose, Side } from '../routine/routine.ts';
import type { Phase } from '../routine/timeline.ts';
import { along, bone, shoe, sideSpread, soleLength, type Depth, type Point } from './body.ts';
import type { Choreography } from './choreography.ts';
import type { Frame } from './frame.ts';
import type { Body, Leg } from './rig.ts';

/** A phase of work on one move. */
export function workOn(move: string, dose: Dose, side: Side = 'right'): Phase {
	const seconds =
		dose.kind === 'reps'
			? dose.reps * dose.tempo.reduce((sum, part) => sum + part.seconds, 0)
			: dose.kind === 'timed'
				? dose.seconds
				: dose.estimateS;
	return {
		index: 1,
		kind: 'work',
		step: 0,
		move,
		side,
		set: 1,
		sets: 1,
		dose,
		startMs: 10_000,
		durationMs: seconds * 1000,
		open: dose.kind === 'open'
	};
}

/** Where the ankle comes to, going down the leg from the hip. */
export function ankleFromHip({ hip, thigh, knee }: Leg): Point {
	return along(along(hip, thigh, bone.thigh), thigh - knee, bone.shank);
}

export function handFromShoulder(body: Body, depth: Depth): Point {
	const { shoulder, upper, elbow } = body.arms[depth];
	return along(along(shoulder, upper, bone.upperArm), upper + elbow, bone.forearm);
}

/** What a shoe is drawn by, from the upper joint of each of its parts forward and down: its sole; of one seen from the front its end. */
const sole = {
	side: {
		Foot: [0, 0.25, 0.5, 0.75, 0.9, 1].map((share) => [
			share * soleLength - shoe.heel,
			shoe.height
		]),
		Toes: [[shoe.toes, 0]]
	},
	front: {
		Foot: [
			[-3.4, 4.4],
			[3.4, 4.4]
		],
		Toes: []
	}
} as const;

/** How high the lowest part of a drawn foot is above the floor or the step below it. */
export function clearanceOf({ segments }: Frame, { props, view }: Choreography): number {
	let least = Infinity;
	for (const depth of ['near', 'far'] as const) {
		for (const part of ['Foot', 'Toes'] as const) {
			const { x, y, turn } = segments[`${depth}${part}`];
			const angle = (turn * Math.PI) / 180;
			for (const [forward = 0, down = 0] of sole[view ?? 'side'][part]) {
				const atX = x + forward * Math.cos(angle) - down * Math.sin(angle);
				const atY = y - forward * Math.sin(angle) - down * Math.cos(angle);
				const edge = depth === 'far' ? sideSpread.hip : 0;
				const step = props.find(
					(prop) => prop.kind === 'step' && atX > prop.x + edge && atX < prop.x + edge + prop.width
				);
				least = Math.min(least, atY - (step?.kind === 'step' ? step.height : 0));
			}
		}
	}
	return least;
}

/** Shares of body mass (Winter, Biomechanics and Motor Control of Human Movement). */
const mass = {
	head: 0.081,
	trunk: 0.497,
	upperArm: 0.028,
	forearm: 0.022,
	thigh: 0.1,
	shank: 0.061
};

/** How far ahead the body's weight lies. */
export function weightX({ pelvis, trunk, neck, legs, arms }: Body): number {
	const chest = along(pelvis, 180 - trunk, bone.trunk);
	const head = along(chest, 180 - trunk - neck, 10);
	let sum = mass.head * head.x + mass.trunk * (0.4 * pelvis.x + 0.6 * chest.x);
	for (const depth of ['near', 'far'] as const) {
		const { hip, thigh, ankle } = legs[depth];
		const knee = along(hip, thigh, bone.thigh);
		const { shoulder, upper, hand } = arms[depth];
		const elbow = along(shoulder, upper, bone.upperArm);
		sum += mass.thigh * (0.57 * hip.x + 0.43 * knee.x) + mass.shank * (knee.x + ankle.x) * 0.5;
		sum += mass.upperArm * (shoulder.x + elbow.x) * 0.5 + mass.forearm * (elbow.x + hand.x) * 0.5;
	}
	return sum;
}
