import type { Beat } from '../choreography.ts';
import { sideSpread } from '../body.ts';
import type { ArmPose, LegPose, Pose } from '../pose.ts';
import { bodyOf } from '../rig.ts';

/** One step, from the near foot's to the far foot's: key poses and how long each lasts until the next. */
export interface StepCycle {
	poses: readonly Pose[];
	seconds: readonly number[];
	/** How far a step goes; 0 on the spot. */
	stepLength: number;
}

/** A step on the one foot and a step on the other, the eye going along. */
export function stepping({ poses, seconds, stepLength }: StepCycle): {
	start: Pose;
	beats: Beat[];
} {
	const other = poses.map((pose) => onOtherFoot(pose, stepLength));
	const first = poses.map((pose) => onOtherFoot(onOtherFoot(pose, stepLength), stepLength));
	const all = [...poses, ...other, ...first.slice(0, 1)].map(
		stepLength ? followed : (pose) => pose
	);
	const [start, ...rest] = all;
	if (!start) throw new Error('A step has poses');
	const beats = rest.map((to, index): Beat => {
		return { part: 'out', seconds: seconds[index % seconds.length] ?? 0, to };
	});
	return { start, beats };
}

/** The eye stays with the hips. */
function followed(pose: Pose): Pose {
	return { ...pose, travel: bodyOf(pose, 'side').pelvis.x };
}

/** Near and far changed, one step on. */
function onOtherFoot(pose: Pose, stepLength: number): Pose {
	const { near, far, nearArm, farArm, load, pelvis } = pose;
	return {
		...pose,
		...(pelvis && { pelvis: { x: pelvis.x + stepLength, y: pelvis.y } }),
		near: movedLeg(far, stepLength - sideSpread.hip),
		far: movedLeg(near, stepLength + sideSpread.hip),
		nearArm: movedArm(farArm, stepLength),
		farArm: movedArm(nearArm, stepLength),
		...(load && {
			load: { ...(load.far && { near: load.far }), ...(load.near && { far: load.near }) }
		})
	};
}

function movedLeg(leg: LegPose, by: number): LegPose {
	return 'foot' in leg ? { ...leg, foot: { ...leg.foot, x: leg.foot.x + by } } : leg;
}

function movedArm(arm: ArmPose, by: number): ArmPose {
	return 'holds' in arm ? { ...arm, holds: { ...arm.holds, x: arm.holds.x + by } } : arm;
}
