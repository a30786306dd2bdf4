import type { Day } from '../day.ts';
import { compareInstants } from '../instant.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { type CheckIn, type Leg, type LegField, type LegName, type LegSign } from './check-in.ts';
import { episodeOf, upTo, type Episode, type LegLog } from './episode.ts';
import type { LegAnswers } from './rule.ts';

/** What "not sure" of a field is tried as, on its own (clinical.md 2); a sign is tried as present. No start is worse than another. */
export const mostWorrying: Partial<Leg> = {
	location: 'calf',
	onset: 'sudden',
	startedOn: undefined,
	hoursAfterLoad: null,
	quality: 'sharp',
	spread: 'focal',
	movement: 'worse',
	weightBearing: 'no',
	heelRaise: 'cannot',
	swelling: 'calf-bigger',
	numbness: 'now',
	trend: 'worse'
};

/** Told at the episode's first check-in and not asked again. */
const toldOnce = ['onset', 'startedOn', 'hoursAfterLoad'] as const;

/**
 * A leg's answers as of `checkIn`, with what was told once for the episode, and a pop that still holds.
 *
 * @param marks those made up to its day or, for the present, up to now
 */
export function legAnswersOn(
	checkIn: CheckIn,
	{ leg, courseOn }: LegLog,
	marks: readonly Acknowledgement[]
): LegAnswers {
	const { episode } = courseOn(checkIn.day);
	const own = checkIn.legs[leg];
	const signs = new Set(own.signs);
	if (episode && isPopHeld(episode, marks, leg)) signs.add('pop');
	return { leg: withToldOnce(own, episode, leg), signs };
}

/** A leg's answers as of the latest check-in up to `asOf`, with what was told once for the episode. */
export function answersOf(checkIns: readonly CheckIn[], leg: LegName, asOf: Day): Leg | undefined {
	const known = upTo(checkIns, asOf);
	const own = known.at(-1)?.legs[leg];
	return own && withToldOnce(own, episodeOf(known, leg, asOf), leg);
}

/** The same answers, once for each that is "not sure", with the most worrying answer in its place. */
export function trialsOf<Answers extends LegAnswers>(answers: Answers): Answers[] {
	return (answers.leg.unsure ?? []).map((unsure) =>
		isSign(unsure)
			? { ...answers, signs: new Set([...answers.signs, unsure]) }
			: { ...answers, leg: { ...answers.leg, [unsure]: mostWorrying[unsure] } }
	);
}

/** Whether a professional has seen the leg since that check-in was saved. */
export function isSeenSince(
	checkIn: CheckIn,
	marks: readonly Acknowledgement[],
	leg: LegName
): boolean {
	return marks.some(
		(mark) =>
			mark.leg === leg &&
			mark.kind !== 'booked' &&
			(mark.day > checkIn.day ||
				(mark.day === checkIn.day && compareInstants(mark.updatedAt, checkIn.updatedAt) >= 0))
	);
}

/** A pop said in the episode holds until the leg is seen; who saw it after the last pop saw it after all. */
function isPopHeld({ lastPop }: Episode, marks: readonly Acknowledgement[], leg: LegName): boolean {
	return lastPop !== null && !isSeenSince(lastPop, marks, leg);
}

/** "Not sure" today takes back an earlier answer, but never the most worrying one: it must not lower the result. */
function withToldOnce(own: Leg, episode: Episode | null, leg: LegName): Leg {
	const first = episode?.firstCheckIn.legs[leg];
	if (!first || first === own) return own;
	const told: Partial<Leg> = {};
	const unsure = [...(own.unsure ?? [])];
	for (const field of toldOnce) {
		if (own[field] !== undefined) continue;
		const isUnsure = unsure.includes(field);
		if (first[field] !== undefined) {
			if (!isUnsure || first[field] === mostWorrying[field])
				Object.assign(told, { [field]: first[field] });
		} else if (!isUnsure && first.unsure?.includes(field)) unsure.push(field);
	}
	return { ...own, ...told, ...(unsure.length ? { unsure } : {}) };
}

function isSign(name: LegField | LegSign): name is LegSign {
	return !(name in mostWorrying);
}
