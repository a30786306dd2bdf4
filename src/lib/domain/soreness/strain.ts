import { addDays, type Day } from '../day.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { RuleId } from './advice.ts';
import type { CheckIn } from './check-in.ts';
import type { LegLog } from './episode.ts';
import { legFactsOn } from './facts.ts';
import { legReasonsOn } from './reasons.ts';

const strainRules: readonly RuleId[] = ['T1', 'T2', 'B8', 'U2'];

/**
 * The latest check-in of the last `days` days, today included, on which a suspected strain fired for the leg (clinical.md 2).
 *
 * @param log up to today
 */
export function suspectedStrain(
	log: LegLog,
	marks: readonly Acknowledgement[],
	today: Day,
	days: number
): CheckIn | undefined {
	const from = addDays(today, 1 - days);
	return log.checkIns.findLast((checkIn) => {
		if (checkIn.day < from) return false;
		const marksThen = marks.filter(({ day }) => day <= checkIn.day);
		return legReasonsOn(checkIn, log, marksThen).some(({ rule }) => strainRules.includes(rule));
	});
}

/** The day on which what is felt at this check-in started: as told, else the episode's first day. */
export function onsetOf(checkIn: CheckIn, log: LegLog): Day {
	const { startedOn } = legFactsOn(checkIn, log, []).leg;
	return startedOn ?? log.courseOn(checkIn.day).episode?.firstDay ?? checkIn.day;
}
