import type { SessionRecord } from '../routine/session-record.ts';

/** 0 to 6 of clinical.md 3.3. */
export const returnStages = [0, 1, 2, 3, 4, 5, 6] as const;
export type ReturnStage = (typeof returnStages)[number];

/** What a stage asks for: so many rounds of jogging and then walking. */
export interface StageDose {
	jogS: number;
	/** 0: none, one run all through. */
	walkS: number;
	rounds: number;
}

/** After a suspected strain it begins at the gentler one (clinical.md 3.3). */
export const gentlestStage: ReturnStage = 0;
export const ordinaryStage: ReturnStage = 1;
export const lastStage: ReturnStage = 6;

/** Weeks 1 to 6 of OxSport, and before them the gentler stage of PhysioAdvisor (clinical.md 3.3). */
const doseByStage: Record<ReturnStage, StageDose> = {
	0: { jogS: 30, walkS: 270, rounds: 4 },
	1: { jogS: 60, walkS: 60, rounds: 15 },
	2: { jogS: 120, walkS: 60, rounds: 10 },
	3: { jogS: 240, walkS: 60, rounds: 6 },
	4: { jogS: 540, walkS: 60, rounds: 3 },
	5: { jogS: 900, walkS: 60, rounds: 2 },
	6: { jogS: 1800, walkS: 0, rounds: 1 }
};

export function stageDoseOf(stage: ReturnStage): StageDose {
	return doseByStage[stage];
}

/** The stage that a session was of. A record that does not say counts as the gentlest: it can earn nothing above that. */
export function stageOf({ stage = gentlestStage }: Pick<SessionRecord, 'stage'>): ReturnStage {
	return returnStages.find((each) => each === Math.trunc(stage)) ?? gentlestStage;
}

/** The next harder one; after the last, the last. */
export function stageAbove(stage: ReturnStage): ReturnStage {
	return returnStages.find((each) => each === stage + 1) ?? lastStage;
}

/** The next gentler one; before the gentlest, the gentlest. */
export function stageBelow(stage: ReturnStage): ReturnStage {
	return returnStages.find((each) => each === stage - 1) ?? gentlestStage;
}
