import { endOfDay } from '../instant.ts';
import { mostUrgent, type Level, type Reason } from './advice.ts';
import type { Background } from './background.ts';
import type { LegName } from './check-in.ts';
import { mergeCheckIns } from './merge.ts';
import { pastOf } from './past.ts';
import { recordOf, type Said } from './questions.ts';
import { reasonsOn } from './reasons.ts';

/** How urgent these answers are: overall, and of each leg. */
export interface Urgency {
	level: Level;
	legs: Record<LegName, Level>;
}

/** As if the check-in ended here. A score that is still open counts as 0. */
export function urgencySoFar(said: Said, { day, records, sameDay }: Background): Urgency {
	const made = recordOf(said, { day, updatedAt: endOfDay(day) });
	const checkIn = sameDay ? mergeCheckIns(sameDay, made) : made;
	const past = pastOf({ ...records, checkIns: [...records.checkIns, checkIn] }, day);
	const { left, right, body } = reasonsOn(checkIn, past);
	const legs = { left: levelOf(left), right: levelOf(right) };
	return { level: mostUrgent([legs.left, legs.right, levelOf(body)]), legs };
}

function levelOf(reasons: readonly Reason[]): Level {
	return mostUrgent(reasons.map(({ level }) => level));
}
