import type { Run } from './load/run.ts';
import type { Shoe } from './load/shoe.ts';
import type { ProgrammeEntry, RaiseTest } from './programme/programme-entry.ts';
import type { OwnRoutine } from './routine/own-routine.ts';
import type { SessionRecord } from './routine/session-record.ts';
import type { Settings } from './settings.ts';
import type { Acknowledgement } from './soreness/acknowledgement.ts';
import type { CheckIn } from './soreness/check-in.ts';

/** Everything that a person can have logged: the kinds of contract.md 4. */
export interface Records {
	checkIns: CheckIn[];
	sessions: SessionRecord[];
	programme: ProgrammeEntry[];
	raiseTests: RaiseTest[];
	runs: Run[];
	shoes: Shoe[];
	acknowledgements: Acknowledgement[];
	ownRoutines: OwnRoutine[];
	settings?: Settings;
}

export const noRecords: Records = {
	checkIns: [],
	sessions: [],
	programme: [],
	raiseTests: [],
	runs: [],
	shoes: [],
	acknowledgements: [],
	ownRoutines: []
};
