import type { Step } from '#lib/domain/routine/routine.ts';

/** About what healthy people do (clinical.md 1.8), at one raise in two seconds. */
const estimateS = 60;
/** For the breath and the wall: the other leg is fresh [P]. */
const restS = 60;

/** clinical.md 1.8: a beat of 60 a minute, up on one and down on the next [P], until tired, each leg once. */
export function raiseTest(): Step[] {
	const tempo = [
		{ part: 'up' as const, seconds: 1 },
		{ part: 'lower' as const, seconds: 1 }
	];
	return [
		{
			move: 'heel-raise-test',
			dose: { kind: 'open', estimateS, tempo },
			sets: 1,
			restS: 0,
			switchS: restS
		}
	];
}
