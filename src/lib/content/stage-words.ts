import { stageDoseOf, type ReturnStage } from '#lib/domain/load/return-stage.ts';

/** `Walk and run, stage 2`: a session of the return to running. */
export function walkAndRun(stage: number | undefined): string {
	return stage === undefined ? 'Walk and run' : `Walk and run, stage ${stage}`;
}

/** `Jog 2 min, walk 1 min: 10 times` */
export function stageWords(stage: ReturnStage): string {
	const { jogS, walkS, rounds } = stageDoseOf(stage);
	if (walkS === 0) return `Run ${lengthWords(jogS)} without a walk`;
	return `Jog ${lengthWords(jogS)}, walk ${lengthWords(walkS)}: ${rounds === 2 ? 'twice' : `${rounds} times`}`;
}

export function stageMinutes(stage: ReturnStage): number {
	const { jogS, walkS, rounds } = stageDoseOf(stage);
	return Math.round((rounds * (jogS + walkS)) / 60);
}

function lengthWords(seconds: number): string {
	if (seconds < 60) return `${seconds} s`;
	return `${Math.floor(seconds / 60)}${seconds % 60 === 30 ? '½' : ''} min`;
}
