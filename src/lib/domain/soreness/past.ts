import type { Day } from '../day.ts';
import type { ProgrammeEntry } from '../programme/programme-entry.ts';
import type { Records } from '../records.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { CheckIn, LegName } from './check-in.ts';
import { legLogsOf, upTo, type LegLog } from './episode.ts';
import { isStrainedOn } from './strain.ts';

/** What was logged up to a day, gone through once. */
export interface Past {
	/** Oldest first. */
	checkIns: readonly CheckIn[];
	logs: Record<LegName, LegLog>;
	marks: readonly Acknowledgement[];
	programme: readonly ProgrammeEntry[];
	/** Whether a strain of the leg was suspected at one of `checkIns` (clinical.md 2). */
	isStrained(leg: LegName, checkIn: CheckIn): boolean;
}

/** Check-ins in any order; what was said after `today` counts for nothing. */
export function pastOf(
	records: Pick<Records, 'checkIns' | 'acknowledgements' | 'programme'>,
	today: Day
): Past {
	const checkIns = upTo(records.checkIns, today);
	const logs = legLogsOf(checkIns);
	const marks = records.acknowledgements.filter(({ day }) => day <= today);
	// Each day of the last weeks is asked for by every check-in since a mark.
	const strained = { left: new Map<CheckIn, boolean>(), right: new Map<CheckIn, boolean>() };
	return {
		checkIns,
		logs,
		marks,
		programme: records.programme,
		isStrained(leg, checkIn) {
			const known = strained[leg].get(checkIn) ?? isStrainedOn(checkIn, logs[leg], marks);
			strained[leg].set(checkIn, known);
			return known;
		}
	};
}
