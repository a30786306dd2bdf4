import type { Day } from '../day.ts';
import { legs, type CheckIn, type LegName } from '../soreness/check-in.ts';
import { episodeOf } from '../soreness/episode.ts';
import type { GateResult } from '../soreness/gate.ts';
import {
	firstDoseOf,
	isTwoFooted,
	lastDoseOf,
	levelOf,
	type HeelDropLevel,
	type LevelDose
} from './level.ts';
import type { Programme } from './programme.ts';
import type { Standing } from './standing.ts';

/** What each leg does in one session; a leg that is left out rests. */
export type SessionDoses = Partial<Record<LegName, LevelDose>>;

/** What today's gate leaves, and whose trouble it is. */
export interface LevelLimit {
	highest: HeelDropLevel;
	legs: readonly LegName[];
}

/** The strain step-down: L0 and L1 (clinical.md 2.5). */
export function limitFrom({ moves, reasons }: GateResult): LevelLimit | null {
	if (!moves) return null;
	const troubled = legs.filter((leg) =>
		reasons.some((reason) => reason.leg === leg && reason.form === 'step-down')
	);
	return { highest: moves.includes('L1') ? 1 : 0, legs: troubled.length ? troubled : legs };
}

/** The legs that have their 48 hours off after a red session (clinical.md 3.2). */
export function legsOffOn({ legs: standings }: Pick<Programme, 'legs'>, today: Day): LegName[] {
	return legs.filter(
		(leg) => standings[leg].nextDay > today && standings[leg].last?.response === 'red'
	);
}

/** The legs whose session is due. */
export function legsDueOn(programme: Programme, today: Day): LegName[] {
	return legsFreeOn(programme, today).filter((leg) => programme.legs[leg].nextDay <= today);
}

/** The legs that have no days off. Two feet cannot spare one of them. */
function legsFreeOn(programme: Programme, today: Day): LegName[] {
	const off = legsOffOn(programme, today);
	const isSpared = (leg: LegName) => off.length > 0 && isTwoFooted(programme.legs[leg].level);
	return legs.filter((leg) => !off.includes(leg) && !isSpared(leg));
}

/**
 * What the next session is. Where nothing is due it is played early: by the legs that have no days off, or else by both.
 *
 * @param byHand a level at or below the programme's: no leg goes above it
 */
export function dosesOn(
	programme: Programme,
	limit: LevelLimit | null,
	today: Day,
	byHand?: HeelDropLevel
): SessionDoses {
	const dosesOf = (those: readonly LegName[]): SessionDoses =>
		Object.fromEntries(
			those
				.filter((leg) => mayTrain(leg, programme.legs[leg], limit))
				.map((leg) => [leg, lowered(programme.legs[leg], limit, byHand)])
		);
	const found = [legsDueOn(programme, today), legsFreeOn(programme, today)].map(dosesOf);
	return found.find((doses) => Object.keys(doses).length > 0) ?? dosesOf(legs);
}

/** A leg above the limit of the other one's trouble keeps its level, and rests. */
function mayTrain(leg: LegName, { level }: Standing, limit: LevelLimit | null): boolean {
	return !limit || limit.legs.includes(leg) || level <= limit.highest;
}

function lowered(
	{ level, reps }: Standing,
	limit: LevelLimit | null,
	byHand: HeelDropLevel = level
): LevelDose {
	if (limit && limit.highest < Math.min(level, byHand)) return firstDoseOf(limit.highest);
	return byHand < level ? lastDoseOf(byHand) : { level, reps };
}

/** The level of each leg that trains. */
export function levelsIn({ left, right }: SessionDoses): Partial<Record<LegName, HeelDropLevel>> {
	return { ...(left && { left: left.level }), ...(right && { right: right.level }) };
}

/** The highest level that can be chosen by hand. */
export function highestOf({ legs: standings }: Programme, limit: LevelLimit | null): HeelDropLevel {
	const highest = Math.max(...legs.map((leg) => standings[leg].level));
	return levelOf(Math.min(highest, limit?.highest ?? highest));
}

/** Pain at the heel bone in the open episode: those legs go no lower than the floor (clinical.md 1.2). */
export function legsToFloor(checkIns: readonly CheckIn[], today: Day): LegName[] {
	return legs.filter((leg) => {
		const placed = episodeOf(checkIns, leg, today)?.checkIns.findLast(
			(checkIn) => checkIn.legs[leg].location !== undefined
		);
		return placed?.legs[leg].location === 'heel';
	});
}
