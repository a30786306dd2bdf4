import { daysBetween, type Day } from '../day.ts';
import { compareInstants } from '../instant.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { isAtLeast, type Reason } from './advice.ts';
import type { CheckIn, LegName } from './check-in.ts';
import { markDays } from './episode.ts';
import type { Past } from './past.ts';
import { reasonsOn } from './reasons.ts';

/**
 * The leg's latest mark, where it still softens the heading "Book to see..." (clinical.md 2.3 item 9): until two pain-free days in a row,
 * soreness 2 or more above what it was, a red flag that was not there, or 14 days.
 *
 * @param past up to today
 */
export function softeningMark(leg: LegName, past: Past, today: Day): Acknowledgement | null {
	const log = past.logs[leg];
	const mark = past.marks
		.filter((each) => each.leg === leg)
		.sort(byMoment)
		.at(-1);
	if (!mark || daysBetween(mark.day, today) >= markDays) return null;
	const { lastEnd } = log.courseOn(today);
	if (lastEnd && lastEnd > mark.day) return null;

	const known = flagsAt(mark, past);
	const isAnswered = past.checkIns
		.slice(past.checkIns.findLastIndex(({ day }) => day < mark.day) + 1)
		.every(
			(checkIn) =>
				checkIn.legs[leg].soreness < mark.sorenessThen + 2 &&
				flagsOn(checkIn, leg, past).every((flag) =>
					known.some(({ rule, unsure }) => rule === flag.rule && (!unsure || flag.unsure))
				)
		);
	return isAnswered ? mark : null;
}

/** The red flags of book or above that the mark speaks of. */
function flagsAt({ leg, day, updatedAt }: Acknowledgement, past: Past): Reason[] {
	const at = past.checkIns.findLastIndex((each) => each.day <= day);
	const latest = past.checkIns[at];
	const before = past.checkIns[at - 1];
	if (!latest) return [];
	const flags = flagsOn(latest, leg, past);
	// The day was logged again after the mark: what it said before is gone, but the day count was the same.
	const isLater = latest.day === day && compareInstants(latest.updatedAt, updatedAt) > 0;
	if (!isLater) return flags;
	return [
		...flags.filter(({ rule }) => rule === 'B1'),
		...(before ? flagsOn(before, leg, past) : [])
	];
}

/** Those of the leg, and those of the body: a fever ends it too. */
function flagsOn(checkIn: CheckIn, leg: LegName, past: Past): Reason[] {
	const reasons = reasonsOn(checkIn, past);
	return [...reasons[leg], ...reasons.body].filter(({ level }) =>
		isAtLeast(level, 'see-professional')
	);
}

function byMoment(a: Acknowledgement, b: Acknowledgement): number {
	return a.day === b.day ? compareInstants(a.updatedAt, b.updatedAt) : a.day < b.day ? -1 : 1;
}
