import { addDays, daysBetween, type Day } from '../day.ts';
import { compareInstants } from '../instant.ts';
import type { Settings } from '../settings.ts';
import { legs, type LegName } from '../soreness/check-in.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import { entryId } from './entry-id.ts';
import { morningsOn, settledOn, unscoredIn, type ProgrammeRecords } from './settled.ts';
import { standingOn, type Standing } from './standing.ts';

export type ProgrammeChoices = Pick<Settings, 'alfredsonOptIn' | 'programmeStart'>;

/** The heel-drop programme as of a day: each leg by itself (clinical.md 3.2). */
export interface Programme {
	legs: Record<LegName, Standing>;
	/** Settled, up to that day, oldest first. */
	entries: readonly ProgrammeEntry[];
	/** Ids of those whose pain during the session was not told. */
	unscored: ReadonlySet<string>;
}

/** Weeks of mornings that are compared, the latest of them ending today. */
const weeks = 3;
const weekDays = 7;
/** One morning is no weekly mean. */
const fewestMornings = 2;

/**
 * Records in any order; days after `today` count for nothing. A leg of which nothing is chosen begins at L1, and goes no higher than L4
 * (clinical.md 1.2).
 */
export function programmeOn(
	records: ProgrammeRecords,
	{ alfredsonOptIn = false, programmeStart = {} }: ProgrammeChoices,
	today: Day
): Programme {
	const entries = inOrder(records).filter(({ day }) => day <= today);
	const settled = settledOn({ ...records, programme: entries }, today);
	const morning = morningsOn(records, today);
	const standing = (leg: LegName) => {
		const own = settled.filter((entry) => entry.leg === leg);
		const isRising = isRisingTwice((day) => morning(day, leg) ?? told(own, day), today);
		const start = programmeStart[leg] ?? 1;
		return standingOn(own, { start, isOptedIn: alfredsonOptIn, isRising }, today);
	};
	return {
		legs: { left: standing('left'), right: standing('right') },
		entries: settled,
		unscored: unscoredIn(records)
	};
}

/** By day and, within one, by the start of the session. */
function inOrder({ programme, sessions }: ProgrammeRecords): ProgrammeEntry[] {
	const startById = new Map(
		sessions.flatMap(({ id, startedAt }) => legs.map((leg) => [entryId(id, leg), startedAt]))
	);
	const startOf = ({ id, updatedAt }: ProgrammeEntry) => startById.get(id) ?? updatedAt;
	return [...programme].sort(
		(a, b) =>
			compareTexts(a.day, b.day) ||
			compareInstants(startOf(a), startOf(b)) ||
			compareTexts(a.id, b.id)
	);
}

/** The mean of the mornings went up from each of the last three weeks to the next. */
function isRisingTwice(morning: (day: Day) => number | undefined, today: Day): boolean {
	const means = Array.from({ length: weeks }, (_, week) => {
		const first = addDays(today, 1 - weekDays * (weeks - week));
		const scores = Array.from({ length: weekDays }, (_, index) => morning(addDays(first, index)));
		return meanOf(scores.filter((score) => score !== undefined));
	});
	return means.every((mean, week) => {
		const before = means[week - 1];
		return mean !== undefined && (week === 0 || (before !== undefined && mean > before));
	});
}

function meanOf(scores: readonly number[]): number | undefined {
	if (scores.length < fewestMornings) return undefined;
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** What the entries kept of a morning that the log no longer tells. */
function told(entries: readonly ProgrammeEntry[], on: Day): number | undefined {
	const before = entries.find(({ day }) => day === on)?.painThatMorning;
	return before ?? entries.find(({ day }) => daysBetween(day, on) === 1)?.painNextMorning;
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
