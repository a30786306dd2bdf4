import { addDays, daysBetween, type Day } from '../day.ts';
import { legs, type CheckIn, type LegName } from './check-in.ts';

/** One leg's stretch of soreness, not yet ended by two pain-free days in a row (clinical.md 2.3). */
export interface Episode {
	/** The first day that counts as sore, logged or told as `startedOn`. */
	firstDay: Day;
	/** The first check-in with this leg sore. */
	firstCheckIn: CheckIn;
	/** From `firstCheckIn` on, oldest first, pain-free ones too. */
	checkIns: CheckIn[];
	/** Days that count as sore up to the last check-in, whether or not the leg is sore on that one. */
	painDays: number;
}

/** Where one leg stands after its last check-in. */
export interface Course {
	episode: Episode | null;
	/** The day on which two pain-free days in a row were last complete. */
	lastEnd: Day | null;
}

/** After this many unlogged days a person is asked "did it go away completely in between?" (`painFreeGap`). */
export const longGapDays = 7;
/** Rules look back six weeks at most (clinical.md 2.2, B11). */
export const lookBackDays = 42;
/** A mark softens a heading for less than this (clinical.md 2.3 item 9). */
export const markDays = 14;

/** One leg's log, gone through once; asked for any day of it. */
export interface LegLog {
	leg: LegName;
	/** Oldest first. */
	checkIns: readonly CheckIn[];
	/** As of the latest check-in up to this day. */
	courseOn(asOf: Day): Course;
}

/** The leg's episode as of the latest check-in up to `asOf`; the list may be in any order. */
export function episodeOf(checkIns: readonly CheckIn[], leg: LegName, asOf: Day): Episode | null {
	return legLogOf(upTo(checkIns, asOf), leg).courseOn(asOf).episode;
}

/** Sore days of the leg's episode, and 0 where the leg is not sore at the latest check-in up to `asOf`. */
export function painDaysOf(checkIns: readonly CheckIn[], leg: LegName, asOf: Day): number {
	const episode = episodeOf(checkIns, leg, asOf);
	return episode?.checkIns.at(-1)?.legs[leg].soreness ? episode.painDays : 0;
}

/** @param checkIns oldest first */
export function legLogOf(checkIns: readonly CheckIn[], leg: LegName): LegLog {
	const steps = walk(checkIns, leg);
	return {
		leg,
		checkIns,
		courseOn(asOf) {
			const at = checkIns.findLastIndex(({ day }) => day <= asOf);
			const step = steps[at];
			const firstCheckIn = step?.open && checkIns[step.open.first];
			if (!step?.open || !firstCheckIn) return { episode: null, lastEnd: step?.lastEnd ?? null };
			const { first, firstDay, painDays } = step.open;
			const episode = { firstDay, firstCheckIn, checkIns: checkIns.slice(first, at + 1), painDays };
			return { episode, lastEnd: step.lastEnd };
		}
	};
}

/** The check-ins up to and including `last`, oldest first. */
export function upTo(checkIns: readonly CheckIn[], last: Day): CheckIn[] {
	return checkIns
		.filter(({ day }) => day <= last)
		.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * Whether `checkIns`, which are all there are from `from` on, give the same advice as the whole history would: both legs' episodes are
 * whole on every day that a rule looks at. Storage reads back in time until this holds or nothing is left.
 */
export function isEnough(checkIns: readonly CheckIn[], from: Day, today: Day): boolean {
	const read = upTo(checkIns, today);
	// A mark speaks of the check-in before it, or of the one before that.
	const oldestAsked = read.filter(({ day }) => daysBetween(day, today) >= markDays).at(-2);
	if (!oldestAsked) return false;
	const lookedAtFrom = addDays(oldestAsked.day, -lookBackDays);
	const first = read.find(({ day }) => day >= lookedAtFrom) ?? oldestAsked;
	return legs.every((leg) => {
		const wholeSince = walk(read, leg, from).at(-1)?.wholeSince;
		return !!wholeSince && wholeSince <= first.day && from <= lookedAtFrom;
	});
}

/** Where the leg stands after one check-in. */
interface Step {
	/** The episode; `first` is the place of its first check-in. */
	open: { first: number; firstDay: Day; painDays: number } | null;
	lastEnd: Day | null;
	/** Pain-free days in a row, up to here. */
	zeros: number;
	/** Since this day the steps are exact, though nothing is known of the days before `readFrom`. */
	wholeSince: Day | null;
}

function walk(checkIns: readonly CheckIn[], leg: LegName, readFrom?: Day): Step[] {
	let step: Step = { open: null, lastEnd: null, zeros: 0, wholeSince: null };
	return checkIns.map((checkIn, index) => {
		const previous = checkIns[index - 1];
		const missed = previous ? daysBetween(previous.day, checkIn.day) - 1 : 0;
		const isSore = isSoreOn(checkIn, leg);
		if (previous && missed > 0) {
			const wasSore = isSoreOn(previous, leg);
			const wentAway = missed >= longGapDays && checkIn.painFreeGap === true;
			if (wentAway || (!wasSore && !isSore))
				step = afterPainFree(step, addDays(previous.day, 1), missed);
			else if (wasSore && isSore) step = afterSore(step, missed);
		}
		if (!isSore) return (step = afterPainFree(step, checkIn.day, 1));
		if (step.open) return (step = afterSore(step, 1));
		const { searchedTo, ...start } = startOf(checkIn, checkIns.slice(0, index), leg);
		const wholeSince = readFrom && searchedTo < readFrom ? null : step.wholeSince;
		return (step = { ...step, open: { first: index, ...start }, zeros: 0, wholeSince });
	});
}

function afterSore(step: Step, days: number): Step {
	const { open } = step;
	return { ...step, zeros: 0, open: open && { ...open, painDays: open.painDays + days } };
}

/** Two pain-free days in a row end the episode. */
function afterPainFree(step: Step, first: Day, days: number): Step {
	const zeros = step.zeros + days;
	if (zeros < 2) return { ...step, zeros };
	const lastEnd = addDays(first, 1 - step.zeros);
	return { open: null, lastEnd, zeros, wholeSince: step.wholeSince ?? lastEnd };
}

/**
 * Where the episode of this first check-in begins: unlogged days since its `startedOn` count as sore, a logged 0 does not, and two logged
 * 0 in a row are the end of whatever was before them.
 */
function startOf(first: CheckIn, before: CheckIn[], leg: LegName) {
	let start = first.legs[leg].startedOn ?? first.day;
	let painFree = 0;
	let newerZero: Day | null = null;
	for (const earlier of before.reverse()) {
		if (earlier.day < start) break;
		if (isSoreOn(earlier, leg)) {
			newerZero = null;
			continue;
		}
		if (newerZero && daysBetween(earlier.day, newerZero) === 1) {
			start = addDays(newerZero, 1);
			painFree -= 1;
			break;
		}
		painFree += 1;
		newerZero = earlier.day;
	}
	return {
		firstDay: newerZero === start ? addDays(start, 1) : start,
		painDays: daysBetween(start, first.day) + 1 - painFree,
		searchedTo: start
	};
}

function isSoreOn(checkIn: CheckIn, leg: LegName): boolean {
	return checkIn.legs[leg].soreness > 0;
}
