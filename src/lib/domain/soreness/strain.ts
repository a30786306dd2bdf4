import { addDays, type Day } from '../day.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { RuleId } from './advice.ts';
import type { CheckIn, LegName } from './check-in.ts';
import { episodeOf } from './episode.ts';
import { legFactsOn } from './facts.ts';
import { legReasonsOn } from './reasons.ts';

const strainRules: readonly RuleId[] = ['T1', 'T2', 'B8', 'U2'];

/**
 * The latest check-in of the last `days` days, today included, on which a suspected strain fired for the leg (clinical.md 2).
 *
 * @param checkIns up to today, oldest first
 */
export function suspectedStrain(
	checkIns: readonly CheckIn[],
	marks: readonly Acknowledgement[],
	leg: LegName,
	today: Day,
	days: number
): CheckIn | undefined {
	const from = addDays(today, 1 - days);
	return checkIns.findLast(
		(checkIn) =>
			checkIn.day >= from &&
			legReasonsOn(
				checkIn,
				checkIns,
				marks.filter(({ day }) => day <= checkIn.day),
				leg
			).some(({ rule }) => strainRules.includes(rule))
	);
}

/** The day on which what is felt at this check-in started: as told, else the episode's first day. */
export function onsetOf(checkIn: CheckIn, checkIns: readonly CheckIn[], leg: LegName): Day {
	const { startedOn } = legFactsOn(checkIn, checkIns, [], leg).leg;
	return startedOn ?? episodeOf(checkIns, leg, checkIn.day)?.firstDay ?? checkIn.day;
}
