import { addDays, daysBetween, type Day } from '../day.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { isWorrying, legListQuestions } from './checklist.ts';
import { legs, medicines, type CheckIn, type LegName } from './check-in.ts';
import { episodeOf, longGapDays, upTo } from './episode.ts';
import { isSeenSince } from './facts.ts';
import {
	answersIn,
	clotRisks,
	feelQuestions,
	saidIn,
	startQuestions,
	type Answers,
	type LegQuestion,
	type YouAnswers,
	type YouQuestion
} from './questions.ts';
import type { AdviceRecords } from './triage.ts';

/** Answers of an earlier day of the same episode, which hold until they are changed. */
export interface Carried<Of> {
	day: Day;
	answers: Of;
}

/** What earlier check-ins say of one leg, for the check-in of a day. */
export interface LegBackground {
	/** Told at the episode's first check-in, and not asked again. */
	told: readonly LegQuestion[];
	/** What was last said of the leg while it was sore, in the same episode. */
	carried?: Carried<Answers>;
	/** The soreness of the day before this one. */
	yesterday?: number;
}

export interface Background {
	day: Day;
	/** What advice on this day is computed from, but for the check-in that is being made. */
	records: AdviceRecords;
	legs: Record<LegName, LegBackground>;
	/** Clot risks and medicines, from an episode that goes on. */
	you?: Carried<YouAnswers>;
	/** As last said, at any time. */
	age?: number;
	/** Long unlogged days lie between an open episode and this day (clinical.md 2.3 item 5). */
	asksGap: boolean;
	/** This day's own check-in, where one more is made of it. */
	sameDay?: CheckIn;
}

/**
 * What is known before the check-in of `day` is made. `records` hold at least the open episodes, and `olderAnswers` what was last said of
 * the age before them; later days are not looked at.
 * A check-in of `day` itself counts as one before it, unless it is being corrected: then leave it out.
 */
export function backgroundOf(
	records: AdviceRecords & { olderAnswers?: readonly CheckIn[] },
	day: Day,
	painFreeGap?: boolean
): Background {
	const known = upTo(records.checkIns, day);
	const latest = known.at(-1);
	const sameDay = latest?.day === day ? latest : undefined;
	const asksGap =
		latest !== undefined &&
		daysBetween(latest.day, day) > longGapDays &&
		legs.some((leg) => episodeOf(known, leg, latest.day) !== null);
	const episodes = {
		left: episodeIfSore(known, 'left', day, painFreeGap),
		right: episodeIfSore(known, 'right', day, painFreeGap)
	};
	const legOf = (leg: LegName) =>
		legBackgroundOf(leg, episodes[leg], known, day, asksGap, records.acknowledgements);
	const you = youCarried([...episodes.left, ...episodes.right]);
	const everKnown = [...upTo(records.olderAnswers ?? [], day), ...known];
	const age = everKnown.findLast((checkIn) => checkIn.age !== undefined)?.age;
	return {
		day,
		records: { ...records, checkIns: known.filter((checkIn) => checkIn !== sameDay) },
		legs: { left: legOf('left'), right: legOf('right') },
		asksGap,
		...(you && { you }),
		...(age !== undefined && { age }),
		...(sameDay && { sameDay })
	};
}

/** For a day that was logged: it holds what was said on it, and no other day's answers. */
export function withoutCarried(background: Background): Background {
	const { left, right } = background.legs;
	return {
		...background,
		you: undefined,
		legs: { left: { ...left, carried: undefined }, right: { ...right, carried: undefined } }
	};
}

function legBackgroundOf(
	leg: LegName,
	episode: readonly CheckIn[],
	known: readonly CheckIn[],
	day: Day,
	asksGap: boolean,
	marks: readonly Acknowledgement[]
): LegBackground {
	const first = episode.find((checkIn) => checkIn.legs[leg].soreness > 0);
	const last = episode.findLast((checkIn) => checkIn.legs[leg].soreness > 0);
	const yesterday = known.find((checkIn) => checkIn.day === addDays(day, -1));
	const told = first ? toldIn(first, leg) : [];
	// A sign of long ago, or from before a day without soreness, is asked anew.
	const isFresh = last !== undefined && last === known.at(-1) && !asksGap;
	return {
		told,
		...(last && {
			carried: { day: last.day, answers: carriedFrom(last, leg, told, isFresh, marks) }
		}),
		...(yesterday && { yesterday: yesterday.legs[leg].soreness })
	};
}

/** The start itself counts from the episode's first check-in alone (clinical.md 2.3 item 4). */
function toldIn(first: CheckIn, leg: LegName): LegQuestion[] {
	const answers = answersIn(first.legs[leg]);
	return startQuestions.filter((id) => id === 'startedOn' || answers[id] !== undefined);
}

/** Signs that were not there are asked anew each day; a pop holds until the leg is seen (clinical.md 2). */
function carriedFrom(
	last: CheckIn,
	leg: LegName,
	told: readonly LegQuestion[],
	isFresh: boolean,
	marks: readonly Acknowledgement[]
): Answers {
	const said = answersIn(last.legs[leg]);
	const isSeen = isSeenSince(last, marks, leg);
	const signs = legListQuestions.filter(
		(id) => isFresh && isWorrying(id, said[id]) && !(id === 'pop' && isSeen)
	);
	const start = startQuestions.filter((id) => !told.includes(id));
	return chosen([...start, ...feelQuestions, ...signs], said);
}

function youCarried(checkIns: readonly CheckIn[]): Carried<YouAnswers> | undefined {
	const byDay = [...checkIns].sort((a, b) => (a.day < b.day ? -1 : 1));
	const asked: YouQuestion[] = [...clotRisks, ...medicines];
	const answers = Object.assign({}, ...byDay.map((each) => chosen(asked, saidIn(each).you)));
	const last = byDay.findLast(({ medicines, clotRisks }) => medicines ?? clotRisks);
	return last && { day: last.day, answers };
}

function chosen<Of extends object>(ids: readonly (keyof Of)[], from: Of): Of {
	return Object.fromEntries(
		ids.filter((id) => from[id] !== undefined).map((id) => [id, from[id]])
	) as Of;
}

/** The check-ins so far of the episode that soreness on `day` would belong to. */
function episodeIfSore(
	known: readonly CheckIn[],
	leg: LegName,
	day: Day,
	painFreeGap: boolean | undefined
): CheckIn[] {
	const latest = known.at(-1);
	if (!latest) return [];
	const sore: CheckIn = {
		day,
		updatedAt: latest.updatedAt,
		legs: { left: { soreness: 1 }, right: { soreness: 1 } },
		...(painFreeGap !== undefined && { painFreeGap })
	};
	const others = known.filter((checkIn) => checkIn.day !== day);
	const before = episodeOf([...others, sore], leg, day)?.checkIns.filter((c) => c !== sore) ?? [];
	return latest.day === day ? [...before, latest] : before;
}
