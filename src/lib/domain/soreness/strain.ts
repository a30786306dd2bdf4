import { addDays, daysBetween, type Day } from '../day.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { CheckIn, LegName } from './check-in.ts';
import { lookBackDays, type LegLog } from './episode.ts';
import { legAnswersOn, trialsOf } from './facts.ts';
import type { Past } from './past.ts';
import type { LegFacts } from './rule.ts';
import { isSuspectedStrain, isTornOrPopped } from './rules/definitions.ts';

/** Today and the two days before it (clinical.md 2.5). */
export const afterStrainDays = 3;

/**
 * The latest check-in of the last `days` days, today included, on which a suspected strain fired for the leg (clinical.md 2).
 *
 * @param past up to today
 */
export function suspectedStrain(
	past: Past,
	leg: LegName,
	today: Day,
	days: number
): CheckIn | undefined {
	const from = addDays(today, 1 - days);
	return past.checkIns.findLast((checkIn) => checkIn.day >= from && past.isStrained(leg, checkIn));
}

/**
 * The strains before `checkIn`, of the last six weeks. An episode that ended parts the earlier ones from those of the open one; where none
 * is open, none goes on.
 */
export function strainsBefore(checkIn: CheckIn, leg: LegName, past: Past): LegFacts['strains'] {
	const from = addDays(checkIn.day, -lookBackDays);
	const { episode, lastEnd } = past.logs[leg].courseOn(checkIn.day);
	const strained: CheckIn[] = [];
	const last = past.checkIns.findLastIndex(({ day }) => day < checkIn.day);
	for (let at = last; at >= 0; at -= 1) {
		const earlier = past.checkIns[at];
		if (!earlier || earlier.day < from) break;
		if (past.isStrained(leg, earlier)) strained.push(earlier);
	}
	const isBeforeEnd = ({ day }: CheckIn) => lastEnd !== null && day < lastEnd;
	return {
		inThisEpisode: episode !== null && strained.some((earlier) => !isBeforeEnd(earlier)),
		inEarlierEpisode: strained.some(isBeforeEnd)
	};
}

/** The day on which what is felt at this check-in started: as told, else the episode's first day. */
export function onsetOf(checkIn: CheckIn, leg: LegName, past: Past): Day {
	const log = past.logs[leg];
	const { startedOn } = legAnswersOn(checkIn, log, []).leg;
	return startedOn ?? log.courseOn(checkIn.day).episode?.firstDay ?? checkIn.day;
}

/**
 * The day on which that strain began, where that is later than what is felt: an old ache hides no new one. It goes on over unlogged days, and
 * over at most so many others as the leg is protected for.
 *
 * @param strained the latest check-in on which it was suspected
 */
export function strainStartOf(strained: CheckIn, leg: LegName, past: Past): Day {
	const onset = onsetOf(strained, leg, past);
	let first = strained;
	let isFree = false;
	for (const earlier of past.checkIns.slice(0, past.checkIns.indexOf(strained)).toReversed()) {
		if (earlier.day < onset) break;
		if (!past.isStrained(leg, earlier)) isFree = true;
		else if (isFree && daysBetween(earlier.day, first.day) > afterStrainDays) break;
		else {
			first = earlier;
			isFree = false;
		}
	}
	const { episode } = past.logs[leg].courseOn(first.day);
	return first.legs[leg].startedOn ?? (episode?.firstCheckIn === first ? onset : first.day);
}

/** T1, T2, B8 or U2 fired, as it was seen on that day; what was "not sure" of a tear or a pop counts too. */
export function isStrainedOn(
	checkIn: CheckIn,
	log: LegLog,
	marks: readonly Acknowledgement[]
): boolean {
	const marksThen = marks.filter(({ day }) => day <= checkIn.day);
	const answers = legAnswersOn(checkIn, log, marksThen);
	return isSuspectedStrain(answers) || trialsOf(answers).some(isTornOrPopped);
}
