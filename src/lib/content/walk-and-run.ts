/** `Walk and run, stage 2`: a session of the way back to running. */
export function walkAndRun(stage: number | undefined): string {
	return stage === undefined ? 'Walk and run' : `Walk and run, stage ${stage}`;
}
