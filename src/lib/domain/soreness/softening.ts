import { daysBetween, type Day } from '../day.ts';
import { compareInstants } from '../instant.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { isAtLeast, type Reason } from './advice.ts';
import type { CheckIn } from './check-in.ts';
import type { LegLog } from './episode.ts';
import { legReasonsOn } from './reasons.ts';

const lastsDays = 14;

/**
 * The leg's latest mark, where it still softens the heading "Book to see..." (clinical.md 2.3 item 9): until two pain-free days in a row,
 * soreness 2 or more above what it was, a red flag that was not there, or 14 days.
 *
 * @param log up to today
 */
export function softeningMark(
	log: LegLog,
	marks: readonly Acknowledgement[],
	today: Day
): Acknowledgement | null {
	const { leg, checkIns } = log;
	const mark = marks
		.filter((each) => each.leg === leg)
		.sort(byMoment)
		.at(-1);
	if (!mark || daysBetween(mark.day, today) >= lastsDays) return null;
	const { lastEnd } = log.courseOn(today);
	if (lastEnd && lastEnd > mark.day) return null;

	const known = flagsAt(mark, log, marks);
	const isAnswered = checkIns
		.filter(({ day }) => day >= mark.day)
		.every(
			(checkIn) =>
				checkIn.legs[leg].soreness < mark.sorenessThen + 2 &&
				flagsOn(checkIn, log, marks).every((flag) =>
					known.some(({ rule, unsure }) => rule === flag.rule && (!unsure || flag.unsure))
				)
		);
	return isAnswered ? mark : null;
}

/** The red flags of book or above that the mark speaks of. */
function flagsAt(mark: Acknowledgement, log: LegLog, marks: readonly Acknowledgement[]): Reason[] {
	const [latest, before] = log.checkIns.filter(({ day }) => day <= mark.day).reverse();
	if (!latest) return [];
	const flags = flagsOn(latest, log, marks);
	// The day was logged again after the mark: what it said before is gone, but the day count was the same.
	const isLater = latest.day === mark.day && compareInstants(latest.updatedAt, mark.updatedAt) > 0;
	if (!isLater) return flags;
	return [
		...flags.filter(({ rule }) => rule === 'B1'),
		...(before ? flagsOn(before, log, marks) : [])
	];
}

function flagsOn(checkIn: CheckIn, log: LegLog, marks: readonly Acknowledgement[]): Reason[] {
	return legReasonsOn(checkIn, log, marks).filter(({ level }) =>
		isAtLeast(level, 'see-professional')
	);
}

function byMoment(a: Acknowledgement, b: Acknowledgement): number {
	return a.day === b.day ? compareInstants(a.updatedAt, b.updatedAt) : a.day < b.day ? -1 : 1;
}
