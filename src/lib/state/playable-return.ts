import { returnToRun } from '#lib/content/routines/return-to-run.ts';
import { stageWords } from '#lib/content/stage-words.ts';
import type { ReturnStage } from '#lib/domain/load/return-stage.ts';
import type { Playable } from './playable.ts';

/** @param stageNow asked anew at each look: a check-in before the start may change it */
export function playableOfReturn(stageNow: () => ReturnStage): Playable {
	return {
		id: 'return-to-run',
		get stage() {
			return stageNow();
		},
		get summary() {
			return stageWords(stageNow()).toLowerCase();
		},
		holdsRice: false,
		holdsHeelDrops: false,
		gateIn: (gates) => gates.of('return-to-run'),
		gateOfPlan: (_, gates) => gates.of('return-to-run'),
		mustAskIn: (gates) => gates.mustAsk('return-to-run'),
		routineFor: () => returnToRun(stageNow())
	};
}
