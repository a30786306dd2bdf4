import { daysBetween, type Day } from '../day.ts';
import type { ProgrammeEntry } from '../programme/programme-entry.ts';
import { bodySigns, legs, type BodySign, type CheckIn, type LegName } from './check-in.ts';
import { legAnswersOn, trialsOf } from './facts.ts';
import type { Past } from './past.ts';
import type { DayFacts, LegFacts } from './rule.ts';
import { strainsBefore } from './strain.ts';

/** Two red heel-drop sessions within it are one too many (clinical.md 2.2, B11). */
const redDays = 7;

/** All that the rules may know as of one of the check-ins of `past`. */
export function dayFactsOn(checkIn: CheckIn, past: Past): DayFacts {
	const { body, clotRisks = [], medicines = [], unsure = [], age } = checkIn;
	return {
		legs: { left: legFactsOn(checkIn, 'left', past), right: legFactsOn(checkIn, 'right', past) },
		said: new Set([...(body ?? []), ...clotRisks, ...medicines]),
		isBodyFine: body?.length === 0 && !unsure.some(isBodySign),
		...(age !== undefined && { age })
	};
}

/** The same day, once for each answer that is "not sure", with the most worrying answer in its place. */
export function trialsOn(facts: DayFacts, { unsure = [] }: CheckIn): DayFacts[] {
	return [
		...legs.flatMap((leg) =>
			trialsOf(facts.legs[leg]).map((tried) => ({
				...facts,
				legs: { ...facts.legs, [leg]: tried }
			}))
		),
		...unsure.map((each) => ({ ...facts, said: new Set([...facts.said, each]) }))
	];
}

function legFactsOn(checkIn: CheckIn, leg: LegName, past: Past): LegFacts {
	const log = past.logs[leg];
	const answers = legAnswersOn(checkIn, log, past.marks);
	const isSore = answers.leg.soreness > 0;
	return {
		...answers,
		painDays: isSore ? (log.courseOn(checkIn.day).episode?.painDays ?? 0) : 0,
		redSessions: past.programme.filter((entry) => isRecentRed(entry, leg, checkIn.day)).length,
		strains: strainsBefore(checkIn, leg, past)
	};
}

function isRecentRed({ day, leg, response }: ProgrammeEntry, of: LegName, asOf: Day): boolean {
	return leg === of && response === 'red' && day <= asOf && daysBetween(day, asOf) < redDays;
}

function isBodySign(name: string): name is BodySign {
	return bodySigns.some((sign) => sign === name);
}
