import { addDays, daysBetween, type Day } from '../day.ts';
import {
	doseAbove,
	doseBelow,
	doseFromTotal,
	firstDoseOf,
	highestLevel,
	lastDoseOf,
	levelOf,
	ordinaryCeiling,
	rhythmOf,
	type HeelDropLevel,
	type LevelDose
} from './level.ts';
import type { ProgrammeEntry } from './programme-entry.ts';

/** Why a leg's next session is what it is. */
export type Why =
	/** Nothing was logged yet. */
	| 'new'
	/** The next morning is still to come, or not logged yet. */
	| 'waiting'
	/** The next morning came, and something that is asked was not logged. */
	| 'not-known'
	| 'one-green'
	| 'more-reps'
	| 'next-level'
	/** Two greens, and no level above is offered. */
	| 'top'
	| 'amber'
	| 'red'
	| 'week-off'
	| 'weeks-off'
	| 'rising'
	/** It stood on a level that is not offered any more. */
	| 'ceiling';

/** One leg's next session. */
export interface Standing extends LevelDose {
	/** The first day on which it is due; may be long past. */
	nextDay: Day;
	why: Why;
	/** The last session. */
	last: ProgrammeEntry | null;
}

export interface StandingFacts {
	/** Where the person's answers let a leg begin that has done nothing yet. */
	start: HeelDropLevel;
	/** The Alfredson dose was asked for. */
	isOptedIn: boolean;
	/** Morning soreness went up two weeks running. */
	isRising: boolean;
}

/** Days without a session from which a leg goes down one level, and from which it begins anew (clinical.md 3.2). */
export const weekOffDays = 7;
export const weeksOffDays = 21;
/** After a red one: 48 hours off. */
const daysAfterRed = 3;

/**
 * A leg's next session from those it did (clinical.md 3.2): two greens in a row lead up, a red one, a break and rising mornings down.
 *
 * @param entries of one leg, settled, up to today, oldest first
 */
export function standingOn(
	entries: readonly ProgrammeEntry[],
	{ start, isOptedIn, isRising }: StandingFacts,
	today: Day
): Standing {
	const last = entries.at(-1) ?? null;
	if (!last) return { ...firstDoseOf(start), nextDay: today, why: 'new', last };
	const ceiling = isOptedIn ? highestLevel : ordinaryCeiling;
	const answered = within(ceiling, afterLast(entries, last, ceiling, today));
	const rested = afterBreak(answered, daysBetween(last.day, today));
	const isEased = rested.level < levelOf(last.level) || rested !== answered;
	const next =
		isRising && !isEased && !isSteppedDownLately(entries, today)
			? { ...doseBelow(rested), why: 'rising' as const }
			: rested;
	return { ...next, nextDay: nextDayAfter(entries), last };
}

type Reasoned = LevelDose & { why: Why };

function afterLast(
	entries: readonly ProgrammeEntry[],
	last: ProgrammeEntry,
	ceiling: HeelDropLevel,
	today: Day
): Reasoned {
	const done = doseDone(last);
	switch (last.response) {
		case 'red':
			return { ...doseBelow(done), why: 'red' };
		case 'amber':
			return { ...done, why: 'amber' };
		case 'pending':
			return { ...done, why: isOpen(last, today) ? 'waiting' : 'not-known' };
		case 'green': {
			if (!isSecondGreen(entries, last)) return { ...done, why: 'one-green' };
			const above = doseAbove(done, ceiling);
			if (above.level > done.level) return { ...above, why: 'next-level' };
			return { ...above, why: above.reps > done.reps ? 'more-reps' : 'top' };
		}
	}
}

function doseDone({ level, repsPlanned }: ProgrammeEntry): LevelDose {
	return doseFromTotal(levelOf(level), repsPlanned);
}

/** The next morning can still be logged in time. */
function isOpen({ day, painNextMorning }: ProgrammeEntry, today: Day): boolean {
	return painNextMorning === undefined && daysBetween(day, today) <= 1;
}

/** The session before was green too, at the same level and repetitions, and no break lies between. */
function isSecondGreen(entries: readonly ProgrammeEntry[], last: ProgrammeEntry): boolean {
	const before = entries.at(-2);
	if (before?.response !== 'green') return false;
	const [done, doneBefore] = [doseDone(last), doseDone(before)];
	return (
		done.level === doneBefore.level &&
		done.reps === doneBefore.reps &&
		daysBetween(before.day, last.day) < weekOffDays
	);
}

function within(ceiling: HeelDropLevel, dose: Reasoned): Reasoned {
	return dose.level > ceiling ? { ...lastDoseOf(ceiling), why: 'ceiling' } : dose;
}

function afterBreak(dose: Reasoned, daysOff: number): Reasoned {
	if (daysOff >= weeksOffDays)
		return { ...firstDoseOf(dose.level === 0 ? 0 : 1), why: 'weeks-off' };
	return daysOff >= weekOffDays ? { ...doseBelow(dose), why: 'week-off' } : dose;
}

/** Within the last week a step down was taken: the mornings get a week to answer it. */
function isSteppedDownLately(entries: readonly ProgrammeEntry[], today: Day): boolean {
	return entries.some(
		({ day, level }, index) =>
			daysBetween(day, today) < weekOffDays && level < (entries[index - 1]?.level ?? 0)
	);
}

/** The latest of what each session asks for: one that was done too early does not shorten the rest after a red one. */
function nextDayAfter(entries: readonly ProgrammeEntry[]): Day {
	const days = entries.map((entry) => {
		if (entry.response === 'red') return addDays(entry.day, daysAfterRed);
		return addDays(entry.day, restAfter(entry, entries));
	});
	return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** Days to the next session; 0 where that day asks for another. */
function restAfter({ day, level }: ProgrammeEntry, entries: readonly ProgrammeEntry[]): number {
	const { everyDays, timesADay } = rhythmOf(level);
	if (timesADay === 1) return everyDays;
	const sameDay = entries.filter((other) => other.day === day && other.level > ordinaryCeiling);
	return sameDay.length < timesADay ? 0 : everyDays;
}
