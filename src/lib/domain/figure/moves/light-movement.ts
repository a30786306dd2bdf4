import type { Choreography } from '../choreography.ts';
import type { Pose } from '../pose.ts';
import { chair, heelDropMoves, seated } from './heel-drops.ts';
import { free, loadOn } from './stance.ts';
import { easyWalk } from './walking.ts';

const pumping = (ankle: number, load: number): Pose => ({
	trunk: -26,
	neck: 12,
	pelvis: { x: -22, y: 7.5 },
	near: free(97 - 26, 8, ankle),
	far: free(98 - 26, 8, ankle),
	nearArm: { holds: { x: -40, y: 3.4 }, wrist: -60 },
	farArm: { holds: { x: -38, y: 3.4 }, wrist: -60 },
	load: loadOn('both', load, load)
});

const circling = (ankle: number, hip: number): Pose =>
	seated(0, {
		trunk: -6,
		near: free(hip - 6, 26, ankle),
		nearArm: { shoulder: 8, elbow: 30 },
		farArm: { shoulder: 24, elbow: 40 }
	});

const seatedRaise = heelDropMoves['L0'];
if (!seatedRaise) throw new Error('Heel drops begin seated');

/** clinical.md 1.6 */
export const lightMovementMoves: Record<string, Choreography> = {
	M1: {
		start: pumping(12, 0.05),
		beats: [
			{ part: 'out', seconds: 1, to: pumping(-38, 0.45) },
			{ part: 'back', seconds: 1, to: pumping(12, 0.05) }
		],
		props: [
			{ kind: 'mat', from: -54, to: 42 },
			{ kind: 'pillow', x: 14, y: 3.5, width: 20, height: 7 }
		]
	},
	M2: {
		start: circling(14, 92),
		beats: [
			{ part: 'out', seconds: 1, to: circling(-12, 94) },
			{ part: 'out', seconds: 1, to: circling(-38, 92) },
			{ part: 'back', seconds: 1, to: circling(-12, 90) },
			{ part: 'back', seconds: 1, to: circling(14, 92) }
		],
		turnsRound: true,
		// As far as the ring goes that is drawn about the toes.
		props: [{ kind: 'floor', from: -30, to: 64 }, ...chair.slice(1), { kind: 'circle' }]
	},
	M3: seatedRaise,
	M4: easyWalk,
	M5: {
		start: seated(0, {
			trunk: 34,
			neck: 16,
			nearArm: { holds: { x: 21, y: 26 }, wrist: 10 },
			farArm: { holds: { x: 27, y: 34 }, wrist: 10 }
		}),
		beats: [
			{
				part: 'hold',
				seconds: 2,
				to: seated(0, {
					trunk: 35,
					neck: 18,
					nearArm: { holds: { x: 21, y: 23 }, wrist: 10 },
					farArm: { holds: { x: 27, y: 34 }, wrist: 10 }
				})
			},
			{
				part: 'hold',
				seconds: 2,
				to: seated(0, {
					trunk: 34,
					neck: 16,
					nearArm: { holds: { x: 21, y: 26 }, wrist: 10 },
					farArm: { holds: { x: 27, y: 34 }, wrist: 10 }
				})
			}
		],
		props: [...chair, { kind: 'scale', x: 8, y: 84 }]
	}
};
