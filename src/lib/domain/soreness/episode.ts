import { addDays, daysBetween, epochDayOf, type Day } from '../day.ts';
import { legs, type CheckIn, type LegName } from './check-in.ts';

/** One leg's stretch of soreness, not yet ended by two pain-free days in a row (clinical.md 2.3). */
export interface Episode {
	/** The first day that counts as sore, logged or told as `startedOn`. */
	firstDay: Day;
	/** The first check-in with this leg sore. */
	firstCheckIn: CheckIn;
	/** From `firstCheckIn` on, oldest first, pain-free ones too. */
	checkIns: CheckIn[];
	/** The last of them that told of a pop. */
	lastPop: CheckIn | null;
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
			const { begun = null, lastEnd = null, painDays = 0, lastPop = null } = steps[at] ?? {};
			const episode: Episode | null = begun && {
				firstDay: begun.firstDay,
				firstCheckIn: begun.firstCheckIn,
				painDays,
				lastPop,
				// A long episode is asked for its count a hundred times, and hardly ever for its list.
				get checkIns() {
					return checkIns.slice(begun.index, at + 1);
				}
			};
			return { episode, lastEnd };
		}
	};
}

/** The check-ins up to and including `last`, oldest first. */
export function upTo(checkIns: readonly CheckIn[], last: Day): CheckIn[] {
	const known = checkIns.filter(({ day }) => day <= last);
	const isOrdered = known.every(
		({ day }, index) => index === 0 || (known[index - 1]?.day ?? day) < day
	);
	return isOrdered ? known : known.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
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
	/** How the open episode began; `index` is the place of its first check-in. */
	begun: (Pick<Episode, 'firstDay' | 'firstCheckIn'> & { index: number }) | null;
	painDays: number;
	lastPop: CheckIn | null;
	lastEnd: Day | null;
	/** Since this day the steps are exact, though nothing is known of the days before `readFrom`. */
	wholeSince: Day | null;
}

function walk(checkIns: readonly CheckIn[], leg: LegName, readFrom?: Day): Step[] {
	const steps: Step[] = [];
	let begun: Step['begun'] = null;
	let painDays = 0;
	let lastPop: CheckIn | null = null;
	let lastEnd: Day | null = null;
	let wholeSince: Day | null = null;
	/** Pain-free days in a row, up to here. */
	let zeros = 0;
	let previous: CheckIn | undefined;
	let previousNumber = 0;

	/** Two pain-free days in a row end the episode. */
	function addPainFree(first: Day, days: number): void {
		if (zeros < 2 && zeros + days >= 2) {
			lastEnd = addDays(first, 1 - zeros);
			wholeSince ??= lastEnd;
			begun = null;
			lastPop = null;
		}
		zeros += days;
	}

	checkIns.forEach((checkIn, index) => {
		const isSore = isSoreOn(checkIn, leg);
		const number = epochDayOf(checkIn.day);
		const missed = number - previousNumber - 1;
		if (previous && missed > 0) {
			const wasSore = isSoreOn(previous, leg);
			const wentAway = missed >= longGapDays && checkIn.painFreeGap === true;
			if (wentAway || (!wasSore && !isSore)) addPainFree(addDays(previous.day, 1), missed);
			else if (wasSore && isSore) painDays += missed;
		}
		if (!isSore) addPainFree(checkIn.day, 1);
		else if (begun) painDays += 1;
		else {
			const start = startOf(checkIn, checkIns, index, leg);
			begun = { firstDay: start.firstDay, firstCheckIn: checkIn, index };
			painDays = start.painDays;
			if (readFrom && start.searchedTo < readFrom) wholeSince = null;
		}
		if (isSore) zeros = 0;
		if (begun && checkIn.legs[leg].signs?.includes('pop')) lastPop = checkIn;
		steps.push({ begun, painDays, lastPop, lastEnd, wholeSince });
		previous = checkIn;
		previousNumber = number;
	});
	return steps;
}

/**
 * Where the episode of this first check-in begins: unlogged days since its `startedOn` count as sore, a logged 0 does not, and two logged
 * 0 in a row are the end of whatever was before them.
 *
 * @param index its place in `checkIns`
 */
function startOf(first: CheckIn, checkIns: readonly CheckIn[], index: number, leg: LegName) {
	let start = first.legs[leg].startedOn ?? first.day;
	let painFree = 0;
	let newerZero: Day | null = null;
	for (let at = index - 1; at >= 0; at -= 1) {
		const earlier = checkIns[at];
		if (!earlier || earlier.day < start) break;
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
