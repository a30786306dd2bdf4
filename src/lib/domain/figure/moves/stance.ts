import type { ArmPose, CalfLoad, Foot, LegPose, Pose } from '../pose.ts';
import type { Depth } from '../body.ts';
import { sideSpread } from '../body.ts';

/** Where the near ball of the foot stands, unless a move says otherwise. */
export const ball = 3;

const hanging = { shoulder: 4, elbow: 14 };

/** Standing straight on both feet, arms at the sides. */
export const upright = standing({});

/** Both legs alike, from the feet upward. */
export function standing(
	{
		x = ball,
		y = 0,
		raise = 0,
		shank = -3,
		knee = 4
	}: { x?: number; y?: number; raise?: number; shank?: number; knee?: number },
	rest: Partial<Pose> = {}
): Pose {
	const foot = { x, y, raise };
	return {
		trunk: 2,
		near: { foot, shank, knee },
		far: { foot: { ...foot, x: x + sideSpread.hip } },
		nearArm: hanging,
		farArm: { shoulder: 8, elbow: 16 },
		...rest
	};
}

export function bothArms(arm: ArmPose): Pick<Pose, 'nearArm' | 'farArm'> {
	if (!('holds' in arm)) return { nearArm: arm, farArm: arm };
	const { holds } = arm;
	return {
		nearArm: arm,
		farArm: { ...arm, holds: { x: holds.x + sideSpread.shoulder, y: holds.y } }
	};
}

/** @param gastrocnemius 0 to 1 @param soleus 0 to 1 */
export function loadOn(
	which: Depth | 'both',
	gastrocnemius: number,
	soleus: number
): NonNullable<Pose['load']> {
	const load: CalfLoad = { gastrocnemius, soleus };
	return which === 'both' ? { near: load, far: load } : { [which]: load };
}

export function placed(foot: Foot): LegPose {
	return { foot };
}

/** In the air, or flying over. */
export function free(hip: number, knee: number, ankle = 0): LegPose {
	return { hip, knee, ankle };
}
