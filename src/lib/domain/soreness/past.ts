import type { Day } from '../day.ts';
import type { ProgrammeEntry } from '../programme/programme-entry.ts';
import type { Records } from '../records.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { CheckIn, LegName } from './check-in.ts';
import { legLogOf, upTo, type LegLog } from './episode.ts';

/** What was logged up to a day, gone through once. */
export interface Past {
	/** Oldest first. */
	checkIns: readonly CheckIn[];
	logs: Record<LegName, LegLog>;
	marks: readonly Acknowledgement[];
	programme: readonly ProgrammeEntry[];
}

export function pastOf(
	records: Pick<Records, 'checkIns' | 'acknowledgements' | 'programme'>,
	today: Day
): Past {
	const checkIns = upTo(records.checkIns, today);
	return {
		checkIns,
		logs: { left: legLogOf(checkIns, 'left'), right: legLogOf(checkIns, 'right') },
		marks: records.acknowledgements.filter(({ day }) => day <= today),
		programme: records.programme
	};
}
