import { returnToRun } from '#lib/content/routines/return-to-run.ts';
import { stageWords } from '#lib/content/stage-words.ts';
import type { ReturnStage } from '#lib/domain/load/return-stage.ts';
import type { Playable } from './playable.ts';

/** Both are asked anew at each look: a check-in before the start may change them. */
export function playableOfReturn(stageNow: () => ReturnStage, isHeld: () => boolean): Playable {
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
		isHeld,
		gateIn: (gates) => gates.of('return-to-run'),
		gateOfPlan: (_, gates) => gates.of('return-to-run'),
		mustAskIn: (gates) => gates.mustAsk('return-to-run'),
		routineFor: () => returnToRun(stageNow())
	};
}
