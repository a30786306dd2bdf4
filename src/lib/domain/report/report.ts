import { daysBetween, mondayOf, type Day } from '../day.ts';
import { beforeOnsets, type BeforeOnset } from '../load/before-onset.ts';
import type { Run } from '../load/run.ts';
import type { Shoe } from '../load/shoe.ts';
import { lastWeeks, type Week } from '../load/weeks.ts';
import { programmeOn } from '../programme/programme.ts';
import type { Records } from '../records.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import type { CheckIn, LegName } from '../soreness/check-in.ts';
import { pastOf } from '../soreness/past.ts';
import { saidIn, type YouAnswers } from '../soreness/questions.ts';
import { flagsIn, type Flag } from './flags.ts';
import { isWithin, legReportOf, type LegReport } from './leg-report.ts';
import type { Span } from './span.ts';

/** What a clinician is shown of a span, as the records up to its last day tell it; later ones are not looked at. */
export interface Report {
	span: Span;
	/** Of the span, oldest first. */
	checkIns: readonly CheckIn[];
	legs: Record<LegName, LegReport>;
	flags: Flag[];
	/** The latest first. */
	onsets: BeforeOnset[];
	/** Whole weeks, oldest first, the first one maybe begun before the span. */
	weeks: Week[];
	/** Of the span, oldest first. */
	runs: readonly Run[];
	shoes: readonly Shoe[];
	sessions: readonly SessionRecord[];
	/** Ids of heel-drop entries whose pain during the session was not told. */
	unscored: ReadonlySet<string>;
	/** What was last answered in the span on risks, medicines and signs of the body; what is absent was not asked. */
	you: YouAnswers;
	/** Years, as last said at any time up to its end. */
	age?: number;
	/** The latest session of the return to running in the span. */
	returnToRun?: { day: Day; stage: number };
}

/** Records in any order; those after the last day of the span are not looked at. */
export function reportOf(records: Records, span: Span): Report {
	const { from, to } = span;
	const upToEnd = <Dated extends { day: Day }>(list: readonly Dated[]) =>
		byDay(list.filter(({ day }) => day <= to));
	const sessions = upToEnd(records.sessions);
	const runs = upToEnd(records.runs);
	const programme = programmeOn({ ...records, sessions }, records.settings ?? {}, to);
	const past = pastOf({ ...records, programme: [...programme.entries] }, to);
	const checkIns = past.checkIns.filter(({ day }) => isWithin(day, span));
	const legOf = (leg: LegName) => legReportOf(leg, past, programme, records.raiseTests, span);
	const age = past.checkIns.findLast((checkIn) => checkIn.age !== undefined)?.age;
	const staged = sessions.findLast(({ day, stage }) => stage !== undefined && isWithin(day, span));
	return {
		span,
		checkIns,
		legs: { left: legOf('left'), right: legOf('right') },
		flags: flagsIn(past, span),
		onsets: beforeOnsets(past.logs, { runs, shoes: records.shoes }, from, to),
		weeks: lastWeeks(runs, to, daysBetween(mondayOf(from), mondayOf(to)) / 7 + 1),
		runs: runs.filter(({ day }) => isWithin(day, span)),
		shoes: records.shoes,
		sessions: sessions.filter(({ day }) => isWithin(day, span)),
		unscored: programme.unscored,
		you: Object.assign({}, ...checkIns.map((checkIn) => saidIn(checkIn).you)),
		...(age !== undefined && { age }),
		...(staged?.stage !== undefined && {
			returnToRun: { day: staged.day, stage: staged.stage }
		})
	};
}

function byDay<Dated extends { day: Day }>(list: readonly Dated[]): Dated[] {
	return [...list].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
