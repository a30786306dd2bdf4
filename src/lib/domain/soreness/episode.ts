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
const lookBackDays = 42;

/** The leg's episode as of the latest check-in up to `asOf`; the list may be in any order. */
export function episodeOf(checkIns: readonly CheckIn[], leg: LegName, asOf: Day): Episode | null {
	return courseOf(checkIns, leg, asOf).episode;
}

/** Sore days of the leg's episode, and 0 where the leg is not sore at the latest check-in up to `asOf`. */
export function painDaysOf(checkIns: readonly CheckIn[], leg: LegName, asOf: Day): number {
	const episode = episodeOf(checkIns, leg, asOf);
	return episode?.checkIns.at(-1)?.legs[leg].soreness ? episode.painDays : 0;
}

export function courseOf(checkIns: readonly CheckIn[], leg: LegName, asOf: Day): Course {
	return walk(upTo(checkIns, asOf), leg);
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
	const windowStart = addDays(today, -lookBackDays);
	if (from > windowStart) return false;
	const read = upTo(checkIns, today);
	const first = read.find(({ day }) => day >= windowStart) ?? read.at(-1);
	if (!first) return false;
	return legs.every((leg) => {
		const { wholeSince } = walk(read, leg, from);
		return wholeSince !== null && wholeSince <= first.day;
	});
}

interface Walk extends Course {
	/** Since this day the walk is exact, though nothing is known of the days before `readFrom`. */
	wholeSince: Day | null;
}

/** Goes through the check-ins once, oldest first. */
function walk(checkIns: readonly CheckIn[], leg: LegName, readFrom?: Day): Walk {
	const course: Walk = { episode: null, lastEnd: null, wholeSince: null };
	/** Pain-free days in a row, up to here. */
	let zeros = 0;
	const passPainFree = (first: Day, count: number) => {
		const before = zeros;
		zeros += count;
		if (zeros < 2) return;
		course.episode = null;
		if (before >= 2) return;
		course.lastEnd = addDays(first, 1 - before);
		course.wholeSince ??= course.lastEnd;
	};

	for (const [index, checkIn] of checkIns.entries()) {
		const previous = checkIns[index - 1];
		const missed = previous ? daysBetween(previous.day, checkIn.day) - 1 : 0;
		const isSore = isSoreOn(checkIn, leg);
		if (previous && missed > 0) {
			const wasSore = isSoreOn(previous, leg);
			const wentAway = missed >= longGapDays && checkIn.painFreeGap === true;
			if (wentAway || (!wasSore && !isSore)) passPainFree(addDays(previous.day, 1), missed);
			else if (wasSore && isSore && course.episode) course.episode.painDays += missed;
		}
		if (!isSore) {
			passPainFree(checkIn.day, 1);
			course.episode?.checkIns.push(checkIn);
			continue;
		}
		zeros = 0;
		if (course.episode) {
			course.episode.painDays += 1;
			course.episode.checkIns.push(checkIn);
			continue;
		}
		const start = startOf(checkIn, checkIns.slice(0, index), leg);
		course.episode = { ...start, firstCheckIn: checkIn, checkIns: [checkIn] };
		if (readFrom && start.searchedTo < readFrom) course.wholeSince = null;
	}
	return course;
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
