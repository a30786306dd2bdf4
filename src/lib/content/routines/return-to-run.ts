import { stageDoseOf, type ReturnStage } from '#lib/domain/load/return-stage.ts';
import type { Routine, Step } from '#lib/domain/routine/routine.ts';
import { walkAndRun } from '../stage-words.ts';
import { timed } from './step.ts';

/** One stage of clinical.md 3.3: jogging and walking in turns, without a wait between. */
export function returnToRun(stage: ReturnStage): Routine {
	const { jogS, walkS, rounds } = stageDoseOf(stage);
	const round = (index: number): Step[] => [
		timed('easy-jog', jogS, index > 0 ? { prepareS: 0 } : {}),
		...(walkS > 0 ? [timed('walk', walkS, { prepareS: 0, eases: true })] : [])
	];
	const steps = Array.from({ length: rounds }, (_, index) => round(index)).flat();
	return { id: 'return-to-run', title: walkAndRun(stage), steps };
}
