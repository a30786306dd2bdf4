import type { Choreography } from '../choreography.ts';
import { stepping } from './gait.ts';
import { free, loadOn, upright } from './stance.ts';
import { ground, walk } from './walking.ts';

/** Shorter steps than a run's, the heels low behind. */
const jog: Choreography = {
	...stepping({
		stepLength: 42,
		seconds: [0.1, 0.12, 0.11, 0.09],
		poses: [
			{
				trunk: 5,
				near: { foot: { x: 0, y: 0 }, shank: -7, knee: 32 },
				far: free(4, 78, -12),
				nearArm: { shoulder: -6, elbow: 82 },
				farArm: { shoulder: 4, elbow: 82 },
				load: loadOn('near', 0.3, 0.6)
			},
			{
				trunk: 5,
				near: { foot: { x: 0, y: 0, raise: 8 }, shank: -21, knee: 32 },
				far: free(26, 76, -8),
				nearArm: { shoulder: 4, elbow: 84 },
				farArm: { shoulder: -11, elbow: 80 },
				load: loadOn('near', 0.5, 0.75)
			},
			{
				trunk: 5,
				near: { foot: { x: 0, y: 0, raise: 38 }, shank: -32, knee: 15 },
				far: free(40, 58, -4),
				nearArm: { shoulder: 16, elbow: 88 },
				farArm: { shoulder: -26, elbow: 78 },
				load: loadOn('near', 0.7, 0.7)
			},
			{
				trunk: 5,
				pelvis: { x: 25, y: 54 },
				near: free(-8, 40, -30),
				far: free(31, 36, 2),
				nearArm: { shoulder: 13, elbow: 86 },
				farArm: { shoulder: -21, elbow: 78 },
				load: { near: { gastrocnemius: 0.1, soleus: 0.1 } }
			}
		]
	}),
	decisive: 1,
	ready: upright,
	props: [ground]
};

/** clinical.md 3.3 */
export const returnMoves: Record<string, Choreography> = {
	'easy-jog': jog,
	walk: walk({ stepLength: 36, lean: 3, elbow: 24, swing: 24, seconds: 0.62, push: 0.75 })
};
