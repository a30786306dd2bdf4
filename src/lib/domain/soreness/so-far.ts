import type { Instant } from '../instant.ts';
import type { Advice } from './advice.ts';
import type { Background } from './background.ts';
import type { CheckIn } from './check-in.ts';
import { mergeCheckIns } from './merge.ts';
import { recordOf, type Said } from './questions.ts';
import { adviseOn } from './triage.ts';

/** The advice on these answers alone, as if the check-in ended here. A score that is still open counts as 0. */
export function adviceSoFar(said: Said, { day, records, sameDay }: Background): Advice {
	const made = recordOf(said, { day, updatedAt: endOf(day) });
	const checkIn = sameDay ? mergeCheckIns(sameDay, made) : made;
	return adviseOn({ ...records, checkIns: [...records.checkIns, checkIn] }, day);
}

/** After everything else of that day, wherever on earth. */
function endOf(day: CheckIn['day']): Instant {
	return `${day}T23:59:59-12:00` as Instant;
}
