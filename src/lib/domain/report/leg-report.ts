import type { Day } from '../day.ts';
import type { ProgrammeEntry, RaiseTest } from '../programme/programme-entry.ts';
import type { Programme } from '../programme/programme.ts';
import type { Standing } from '../programme/standing.ts';
import type { Records } from '../records.ts';
import type { Acknowledgement } from '../soreness/acknowledgement.ts';
import type { LegName } from '../soreness/check-in.ts';
import { episodesIn } from '../soreness/episodes.ts';
import { legAnswersOn } from '../soreness/facts.ts';
import type { Past } from '../soreness/past.ts';
import { answersIn, type Answers } from '../soreness/questions.ts';
import type { Span } from './span.ts';

export interface Score {
	day: Day;
	soreness: number;
}

/** A stretch of soreness, as its last sore check-in of the span told it. */
export interface EpisodeReport {
	firstDay: Day;
	asOf: Day;
	/** Sore days up to then (clinical.md 2.3). */
	painDays: number;
	/** What is absent was not asked. */
	answers: Answers;
}

/** One leg in a span. What is a list has the latest first. */
export interface LegReport {
	soreDays: number;
	worst?: Score;
	last?: Score;
	/** The latest with a sore day in the span. */
	episode?: EpisodeReport;
	entries: ProgrammeEntry[];
	/** Where the heel drops stand at the end of the span; absent where none were ever done. */
	standing?: Standing;
	raiseTests: RaiseTest[];
	marks: Acknowledgement[];
}

/** `past` and `programme`: up to the last day of the span. */
export function legReportOf(
	leg: LegName,
	past: Past,
	programme: Programme,
	raiseTests: Records['raiseTests'],
	span: Span
): LegReport {
	const isOfSpan = ({ day, leg: of }: { day: Day; leg: LegName }) =>
		of === leg && isWithin(day, span);
	const scores = past.checkIns
		.filter(({ day }) => isWithin(day, span))
		.map(({ day, legs }): Score => ({ day, soreness: legs[leg].soreness }));
	const last = scores.at(-1);
	const most = Math.max(...scores.map(({ soreness }) => soreness));
	const worst = scores.findLast(({ soreness }) => soreness === most && soreness > 0);
	const episode = episodeReportOf(leg, past, span);
	const standing = programme.legs[leg];
	return {
		soreDays: scores.filter(({ soreness }) => soreness > 0).length,
		...(worst && { worst }),
		...(last && { last }),
		...(episode && { episode }),
		entries: programme.entries.filter(isOfSpan).toReversed(),
		...(standing.last && { standing }),
		raiseTests: latestFirst(raiseTests.filter(isOfSpan)),
		marks: latestFirst(past.marks.filter(isOfSpan))
	};
}

/** Both ends included. */
export function isWithin(day: Day, { from, to }: Span): boolean {
	return day >= from && day <= to;
}

/** The order within a day stays turned round: what came later there stands earlier. */
function latestFirst<Dated extends { day: Day }>(list: readonly Dated[]): Dated[] {
	return list.toReversed().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function episodeReportOf(
	leg: LegName,
	{ logs, marks }: Past,
	{ from, to }: Span
): EpisodeReport | undefined {
	const episode = episodesIn(logs[leg], from, to).at(-1);
	const checkIn = episode?.checkIns.at(-1);
	if (!episode || !checkIn) return undefined;
	const marksThen = marks.filter(({ day }) => day <= checkIn.day);
	const { leg: told, signs } = legAnswersOn(checkIn, logs[leg], marksThen);
	return {
		firstDay: episode.firstDay,
		asOf: checkIn.day,
		painDays: episode.painDays,
		answers: { ...answersIn(told), ...(signs.has('pop') && { pop: 'yes' }) }
	};
}
