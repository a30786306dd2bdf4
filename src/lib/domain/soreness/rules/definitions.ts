import { majorClotRisks, minorClotRisks, type Leg } from '../check-in.ts';
import type { DayFacts, LegAnswers, LegView } from '../rule.ts';

/* The terms in which the decision table speaks, each as clinical.md 2 and 2.2 define it. */

/** Age above which it counts as a clot risk, whether or not it was ticked as one. */
const clotRiskAge = 60;
const recentLoadHours = 72;

export function isSore({ leg }: LegAnswers): boolean {
	return leg.soreness >= 1;
}

/** Exactly one leg is sore, and it is this one. */
export function isSoreAlone(view: LegView): boolean {
	return isSore(view) && !isSore(view.other);
}

function isCalfPain(facts: LegAnswers): boolean {
	const { location } = facts.leg;
	return (
		isSore(facts) &&
		(location === 'calf' || location === 'whole-calf' || location === 'behind-knee')
	);
}

export function isCalfPainAlone(view: LegView): boolean {
	return isCalfPain(view) && !isSore(view.other);
}

/** At the Achilles tendon or the heel bone. */
export function isAtHeelCord({ leg }: LegAnswers): boolean {
	return leg.location === 'achilles' || leg.location === 'heel';
}

function isSudden({ leg }: LegAnswers): boolean {
	return leg.onset === 'sudden';
}

/** Not asked and "not sure" count as gradual here, even where the episode began suddenly: a clot comes without a blow. */
export function isGradual(facts: LegAnswers): boolean {
	return !isSudden(facts) || !!facts.leg.unsure?.includes('onset');
}

/** No run or hard calf work explains it. */
export function isWithoutLoad({ leg: { hoursAfterLoad } }: LegAnswers): boolean {
	return (
		hoursAfterLoad === undefined || hoursAfterLoad === null || hoursAfterLoad > recentLoadHours
	);
}

export function isGettingWorse({ leg }: LegAnswers): boolean {
	return leg.trend === 'worse';
}

export function isSwollen({ leg: { swelling } }: LegAnswers): boolean {
	return swelling !== undefined && swelling !== 'none';
}

/** Both legs, as either says or each by itself. */
export function areBothSwollen(view: LegView): boolean {
	const { other } = view;
	return (
		view.leg.swelling === 'both-legs' ||
		other.leg.swelling === 'both-legs' ||
		(isSwollen(view) && isSwollen(other))
	);
}

export function isBruised({ signs }: LegAnswers): boolean {
	return signs.has('bruising');
}

export function isNumbNow({ leg }: LegAnswers): boolean {
	return leg.numbness === 'now';
}

/** Both ends included. */
export function isIn(leg: Leg, least: number, most: number): boolean {
	return leg.soreness >= least && leg.soreness <= most;
}

export function hasMajorClotRisk({ said }: DayFacts): boolean {
	return majorClotRisks.some((risk) => said.has(risk));
}

/** Age alone is one above 60. */
export function hasMinorClotRisk({ said, age = 0 }: DayFacts): boolean {
	return age > clotRiskAge || minorClotRisks.some((risk) => said.has(risk));
}

/** T1 */
export function isSuddenAndSharp(facts: LegAnswers): boolean {
	return isSudden(facts) && facts.leg.quality === 'sharp';
}

/** T2 */
export function isSharpAndFocal({ leg }: LegAnswers): boolean {
	return leg.quality === 'sharp' && leg.spread === 'focal';
}

/** U2 */
export function mayBeTorn(facts: LegAnswers): boolean {
	const { leg, signs } = facts;
	if (signs.has('achilles-gap')) return true;
	if (!isSudden(facts)) return false;
	const popped = signs.has('pop');
	return (
		leg.heelRaise === 'cannot' ||
		(popped && isAtHeelCord(facts)) ||
		((isSwollen(facts) || isBruised(facts)) && (popped || leg.heelRaise === 'painful'))
	);
}

/** T1, T2, B8 or U2 fires: a pop is always one of the latter two. */
export function isSuspectedStrain(facts: LegAnswers): boolean {
	return isSuddenAndSharp(facts) || isSharpAndFocal(facts) || isTornOrPopped(facts);
}

/** B8 or U2 fires. */
export function isTornOrPopped(facts: LegAnswers): boolean {
	return facts.signs.has('pop') || mayBeTorn(facts);
}
