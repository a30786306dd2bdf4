import type { Acknowledgement } from './acknowledgement.ts';
import { isAtLeast, type Reason, type RuleId } from './advice.ts';
import type { CheckIn, LegName } from './check-in.ts';
import type { LegLog } from './episode.ts';
import { isSeenSince } from './facts.ts';
import type { Form, GatedRoutine } from './gate-table.ts';

/** What a leg's exception is judged by. */
export interface EasingFacts {
	/** Of the leg, up to today. */
	log: LegLog;
	/** Of the leg and of the body, as of the latest check-in. */
	reasons: readonly Reason[];
	/** Made up to today. */
	marks: readonly Acknowledgement[];
	loggedToday: boolean;
	/** The strain column locks the leg. */
	isStrained: boolean;
	/** A suspected strain of the last three days keeps the leg in the strain column. */
	isAfterStrain: boolean;
	daysSinceOnset: number;
}

/** What the leg's locks on calf strength are eased to, where clinical.md 2.5 allows it. */
export function easingOf(routine: GatedRoutine, facts: EasingFacts): Form | null {
	const isStrength = routine === 'heel-drops' || routine === 'soleus-strength';
	if (isStrength && isToldAndFits(facts)) return 'as-told';
	return routine === 'heel-drops' && fitsStepDown(facts) ? 'step-down' : null;
}

/** Whether a professional's word to do heel drops stands: until two pain-free days in a row. */
export function isToldHeelDrops(
	{ leg, checkIns, courseOn }: LegLog,
	marks: readonly Acknowledgement[]
): boolean {
	const latest = checkIns.at(-1);
	const lastEnd = latest && courseOn(latest.day).lastEnd;
	return marks.some(
		(mark) =>
			mark.leg === leg && mark.kind === 'told-heel-drops' && (!lastEnd || mark.day >= lastEnd)
	);
}

const easedByWord: readonly RuleId[] = ['B1', 'T3', 'T4', 'T5'];

function isToldAndFits({ log, reasons, marks, isAfterStrain }: EasingFacts): boolean {
	return (
		!isAfterStrain &&
		isToldHeelDrops(log, marks) &&
		reasons.every(
			({ rule, level }) => !isAtLeast(level, 'possible-strain') || easedByWord.includes(rule)
		)
	);
}

/** Every answer must be there: an absent one is never taken for the better one. */
function fitsStepDown({
	log,
	reasons,
	marks,
	loggedToday,
	isStrained,
	daysSinceOnset
}: EasingFacts): boolean {
	const { leg, checkIns, courseOn } = log;
	const today = checkIns.at(-1);
	const episode = today && courseOn(today.day).episode;
	if (!episode || !loggedToday || !isStrained || daysSinceOnset < 3) return false;
	const { soreness, quality, weightBearing } = today.legs[leg];
	return (
		soreness <= 2 &&
		(soreness === 0 || (quality !== undefined && quality !== 'sharp')) &&
		weightBearing === 'yes' &&
		reasons.every(({ rule, level }) => rule === 'B1' || !isAtLeast(level, 'see-professional')) &&
		episode.checkIns.every(
			(checkIn) => !showsDamage(checkIn, leg) || isSeenSince(checkIn, marks, leg)
		) &&
		(hasNoDamage(today, leg) || isSeenSince(episode.firstCheckIn, marks, leg))
	);
}

function showsDamage(checkIn: CheckIn, leg: LegName): boolean {
	const { swelling = 'none', signs = [] } = checkIn.legs[leg];
	return swelling !== 'none' || signs.includes('bruising') || signs.includes('pop');
}

/** Asked, and said no. */
function hasNoDamage(checkIn: CheckIn, leg: LegName): boolean {
	const { swelling, signs, unsure = [] } = checkIn.legs[leg];
	return (
		swelling === 'none' &&
		signs !== undefined &&
		!unsure.includes('bruising') &&
		!unsure.includes('pop') &&
		!showsDamage(checkIn, leg)
	);
}
