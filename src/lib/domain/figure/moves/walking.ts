import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { stepping } from './gait.ts';
import { free, loadOn, placed, upright } from './stance.ts';

export const ground: Prop = { kind: 'floor', from: -42, to: 42, moves: true };

interface Walk {
	stepLength: number;
	lean: number;
	elbow: number;
	/** How far the arms go forward and back. */
	swing: number;
	/** Of one step. */
	seconds: number;
	push: number;
}

/** Heel down, over it, off the toes: the near foot's ball stands at 0. */
export function walk({ stepLength, lean, elbow, swing, seconds, push }: Walk): Choreography {
	const reach = stepLength / 42;
	const arms = (ahead: number): Pick<Pose, 'nearArm' | 'farArm'> => ({
		nearArm: { shoulder: -swing * ahead, elbow: elbow + (ahead < 0 ? 12 : 0) },
		farArm: { shoulder: swing * ahead, elbow: elbow + (ahead > 0 ? 12 : 0) }
	});
	const poses: Pose[] = [
		{
			trunk: lean,
			near: { foot: { x: 0, y: 0, toesUp: 20 * reach }, shank: 18 * reach, knee: 6 },
			far: placed({ x: 2 - stepLength, y: 0, raise: 40 * reach }),
			...arms(1),
			load: {
				far: { gastrocnemius: 0.8 * push, soleus: 0.8 * push },
				near: { gastrocnemius: 0.1, soleus: 0.1 }
			}
		},
		{
			trunk: lean,
			near: { foot: { x: 0, y: 0 }, shank: 4 * reach, knee: 16 },
			far: free(lean - 16 * reach, 68 - 26 * reach, -20),
			...arms(0.8),
			load: {
				far: { gastrocnemius: 0.15, soleus: 0.1 },
				near: { gastrocnemius: 0.15, soleus: 0.3 }
			}
		},
		{
			trunk: lean,
			near: { foot: { x: 0, y: 0 }, shank: -5, knee: 9 },
			far: free(lean + 19 * reach, 44 + 24 * reach, 4),
			...arms(0),
			load: loadOn('near', 0.3 * push, 0.6 * push)
		},
		{
			trunk: lean,
			near: { foot: { x: 0, y: 0, raise: 14 * reach }, shank: -18 * reach, knee: 6 },
			far: free(lean + 27 * reach, 20, 4),
			...arms(-0.8),
			load: loadOn('near', 0.8 * push, 0.9 * push)
		}
	];
	const shares = [0.19, 0.29, 0.32, 0.2];
	return {
		...stepping({ poses, seconds: shares.map((share) => share * seconds), stepLength }),
		decisive: 3,
		ready: upright,
		props: [ground]
	};
}

export const briskWalk = walk({
	stepLength: 43,
	lean: 5,
	elbow: 62,
	swing: 34,
	seconds: 0.52,
	push: 1
});

export const easyWalk: Choreography = {
	...walk({ stepLength: 31, lean: 1, elbow: 14, swing: 17, seconds: 0.72, push: 0.55 }),
	props: [ground, { kind: 'chat', x: 19, y: 96 }]
};

/** Off one foot and onto the other, both in the air between. */
export const easyRun: Choreography = {
	...stepping({
		stepLength: 56,
		seconds: [0.1, 0.12, 0.1, 0.1],
		poses: [
			{
				trunk: 8,
				near: { foot: { x: 0, y: 0 }, shank: -8, knee: 36 },
				far: free(8, 92, -10),
				nearArm: { shoulder: -8, elbow: 88 },
				farArm: { shoulder: 4, elbow: 88 },
				load: loadOn('near', 0.35, 0.7)
			},
			{
				trunk: 8,
				near: { foot: { x: 0, y: 0, raise: 10 }, shank: -26, knee: 36 },
				far: free(36, 92, -5),
				nearArm: { shoulder: 6, elbow: 90 },
				farArm: { shoulder: -16, elbow: 86 },
				load: loadOn('near', 0.6, 0.9)
			},
			{
				trunk: 9,
				near: { foot: { x: 0, y: 0, raise: 46 }, shank: -38, knee: 14 },
				far: free(56, 76, 0),
				nearArm: { shoulder: 26, elbow: 98 },
				farArm: { shoulder: -42, elbow: 84 },
				load: loadOn('near', 0.9, 0.8)
			},
			{
				trunk: 8,
				pelvis: { x: 33, y: 53 },
				near: free(-14, 42, -30),
				far: free(42, 40, 4),
				nearArm: { shoulder: 20, elbow: 94 },
				farArm: { shoulder: -34, elbow: 84 },
				load: { near: { gastrocnemius: 0.1, soleus: 0.1 } }
			}
		]
	}),
	decisive: 1,
	ready: upright,
	props: [ground]
};

const balancing = { nearArm: { shoulder: -8, elbow: 24 }, farArm: { shoulder: 22, elbow: 24 } };

const onToes = stepping({
	stepLength: 24,
	seconds: [0.35, 0.35],
	poses: [
		{
			trunk: 1,
			near: { foot: { x: 0, y: 0, raise: 36 }, shank: 8, knee: 8 },
			far: placed({ x: -22, y: 0, raise: 50 }),
			...balancing,
			load: loadOn('both', 0.8, 0.6)
		},
		{
			trunk: 1,
			near: { foot: { x: 0, y: 0, raise: 42 }, shank: -5, knee: 8 },
			far: free(30, 70, -24),
			...balancing,
			load: loadOn('near', 0.95, 0.7)
		}
	]
});

const onHeels = stepping({
	stepLength: 17,
	seconds: [0.35, 0.35],
	poses: [
		{
			trunk: 4,
			near: { foot: { x: 0, y: 0, toesUp: 24 }, shank: 8, knee: 10 },
			far: placed({ x: -15, y: 0, toesUp: 18 }),
			...balancing
		},
		{
			trunk: 4,
			near: { foot: { x: 0, y: 0, toesUp: 22 }, shank: -2, knee: 10 },
			far: free(20, 34, 22),
			...balancing
		}
	]
});

export const toeThenHeelWalk: Choreography = {
	...onToes,
	secondHalf: onHeels,
	decisive: 0,
	ready: upright,
	props: [ground]
};

/** A long step, down until both knees are bent, and up into the next. */
export const walkingLunges: Choreography = {
	...stepping({
		stepLength: 50,
		seconds: [0.7, 0.4, 0.9, 0.9, 0.6],
		poses: [
			{
				trunk: 2,
				near: { foot: { x: 0, y: 0 }, shank: -4, knee: 7 },
				far: free(28, 62, 0),
				nearArm: { shoulder: 14, elbow: 50 },
				farArm: { shoulder: -10, elbow: 40 },
				load: loadOn('near', 0.2, 0.25)
			},
			{
				trunk: 3,
				near: { foot: { x: 0, y: 0, raise: 22 }, shank: -24, knee: 16 },
				far: free(48, 30, 4),
				nearArm: { shoulder: 26, elbow: 70 },
				farArm: { shoulder: -20, elbow: 50 },
				load: loadOn('near', 0.5, 0.5)
			},
			{
				trunk: 3,
				pelvis: { x: 19, y: 43 },
				near: placed({ x: 0, y: 0, raise: 38 }),
				far: placed({ x: 52, y: 0 }),
				nearArm: { shoulder: 30, elbow: 80 },
				farArm: { shoulder: -24, elbow: 56 },
				load: {
					near: { gastrocnemius: 0.4, soleus: 0.4 },
					far: { gastrocnemius: 0.1, soleus: 0.3 }
				}
			},
			{
				trunk: 3,
				near: placed({ x: 0, y: 0, raise: 58 }),
				far: { foot: { x: 52, y: 0 }, shank: -8, knee: 88 },
				nearArm: { shoulder: 32, elbow: 86 },
				farArm: { shoulder: -26, elbow: 60 },
				load: {
					near: { gastrocnemius: 0.25, soleus: 0.35 },
					far: { gastrocnemius: 0.2, soleus: 0.6 }
				}
			},
			{
				trunk: 6,
				near: free(-12, 72, -18),
				far: { foot: { x: 52, y: 0 }, shank: -12, knee: 40 },
				nearArm: { shoulder: 16, elbow: 60 },
				farArm: { shoulder: -6, elbow: 46 },
				load: loadOn('far', 0.4, 0.7)
			}
		]
	}),
	decisive: 2,
	ready: upright,
	props: [ground]
};

/** On the spot: knee to the hip, off the toes. */
export const march: Choreography = {
	...stepping({
		stepLength: 0,
		seconds: [0.5, 0.5],
		poses: [
			{
				trunk: 0,
				near: { foot: { x: 0, y: 0, raise: 30 }, shank: -4, knee: 4 },
				far: free(94, 94, 6),
				nearArm: { shoulder: 42, elbow: 88 },
				farArm: { shoulder: -38, elbow: 84 },
				load: loadOn('near', 0.85, 0.6)
			},
			{
				trunk: 1,
				near: { foot: { x: 0, y: 0 }, shank: -3, knee: 6 },
				far: placed({ x: 2, y: 0 }),
				nearArm: { shoulder: 4, elbow: 80 },
				farArm: { shoulder: 4, elbow: 80 },
				load: loadOn('both', 0.15, 0.15)
			}
		]
	}),
	decisive: 1,
	ready: upright,
	props: [{ kind: 'floor', from: -30, to: 30 }]
};

/** A light jog on the spot, thighs down, heels up behind. */
export const heelFlicks: Choreography = {
	...stepping({
		stepLength: 0,
		seconds: [0.24, 0.2],
		poses: [
			{
				trunk: 6,
				near: { foot: { x: 0, y: 0, raise: 14 }, shank: -12, knee: 18 },
				far: free(4, 122, -16),
				nearArm: { shoulder: 14, elbow: 88 },
				farArm: { shoulder: -18, elbow: 84 },
				load: loadOn('near', 0.5, 0.7)
			},
			{
				trunk: 5,
				pelvis: { x: 0.5, y: 57.5 },
				near: free(4, 44, -28),
				far: free(6, 66, -26),
				nearArm: { shoulder: -2, elbow: 86 },
				farArm: { shoulder: -2, elbow: 86 },
				load: loadOn('near', 0.4, 0.3)
			}
		]
	}),
	decisive: 1,
	ready: upright,
	props: [{ kind: 'floor', from: -32, to: 30 }]
};
