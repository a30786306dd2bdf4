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
	return logAlong(checkIns, walk(checkIns, dayNumbersOf(checkIns), leg), leg);
}

/** Both legs' logs, with the calendar read once. */
export function legLogsOf(checkIns: readonly CheckIn[]): Record<LegName, LegLog> {
	const dayNumbers = dayNumbersOf(checkIns);
	const logOf = (leg: LegName) => logAlong(checkIns, walk(checkIns, dayNumbers, leg), leg);
	return { left: logOf('left'), right: logOf('right') };
}

function logAlong(
	checkIns: readonly CheckIn[],
	{ stretches, painDays }: Walk,
	leg: LegName
): LegLog {
	const courseAt = (at: number): Course => {
		const { begun, lastPop, lastEnd } = stretches.findLast(({ from }) => from <= at) ?? before;
		const episode: Episode | null = begun && {
			firstDay: begun.firstDay,
			firstCheckIn: begun.firstCheckIn,
			painDays: painDays[at] ?? 0,
			lastPop,
			// A long episode is asked for its count a hundred times, and hardly ever for its list.
			get checkIns() {
				return checkIns.slice(begun.index, at + 1);
			}
		};
		return { episode, lastEnd };
	};
	// The same day is mostly asked for several times in a row.
	let asked: { asOf: Day; course: Course } | undefined;
	return {
		leg,
		checkIns,
		courseOn(asOf) {
			if (asked?.asOf !== asOf) {
				const at = checkIns.findLastIndex(({ day }) => day <= asOf);
				asked = { asOf, course: courseAt(at) };
			}
			return asked.course;
		}
	};
}

/** The check-ins up to and including `last`, oldest first. */
export function upTo(checkIns: readonly CheckIn[], last: Day): readonly CheckIn[] {
	let before: Day | undefined;
	const isOrdered = checkIns.every(({ day }) => {
		const isLater = before === undefined || before < day;
		before = day;
		return isLater;
	});
	// Ten years in their order are not copied.
	if (isOrdered && (before === undefined || before <= last)) return checkIns;
	const known = checkIns.filter(({ day }) => day <= last);
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
	return from <= lookedAtFrom && isWholeSince(read, from, first.day);
}

/**
 * Whether both legs' episodes are whole on every day from `since` on.
 *
 * @param checkIns all there are from `from` on, oldest first
 */
export function isWholeSince(checkIns: readonly CheckIn[], from: Day, since: Day): boolean {
	const dayNumbers = dayNumbersOf(checkIns);
	return legs.every((leg) => {
		const wholeSince = walk(checkIns, dayNumbers, leg, from).stretches.at(-1)?.wholeSince;
		return !!wholeSince && wholeSince <= since;
	});
}

/** What holds from one check-in on, until the next stretch: ten years are a few hundred of them, not thousands of days. */
interface Stretch {
	/** The place of that check-in. */
	from: number;
	/** How the open episode began; `index` is the place of its first check-in. */
	begun: (Pick<Episode, 'firstDay' | 'firstCheckIn'> & { index: number }) | null;
	lastPop: CheckIn | null;
	lastEnd: Day | null;
	/** Since this day all is exact, though nothing is known of the days before `readFrom`. */
	wholeSince: Day | null;
}

const before: Stretch = { from: 0, begun: null, lastPop: null, lastEnd: null, wholeSince: null };

interface Walk {
	stretches: Stretch[];
	/** Of the episode, after each check-in. */
	painDays: Int32Array;
}

function dayNumbersOf(checkIns: readonly CheckIn[]): Int32Array {
	const numbers = new Int32Array(checkIns.length);
	checkIns.forEach(({ day }, index) => (numbers[index] = epochDayOf(day)));
	return numbers;
}

function walk(
	checkIns: readonly CheckIn[],
	dayNumbers: Int32Array,
	leg: LegName,
	readFrom?: Day
): Walk {
	const stretches: Stretch[] = [];
	const painDays = new Int32Array(checkIns.length);
	let now = before;
	let sore = 0;
	/** Pain-free days in a row, up to here. */
	let zeros = 0;
	let previous: CheckIn | undefined;
	let index = -1;
	// Plain, and without a function or a pair of its own for each step: it is taken for every day of ten years.
	for (const checkIn of checkIns) {
		index += 1;
		const isSore = checkIn.legs[leg].soreness > 0;
		const missed = previous ? (dayNumbers[index] ?? 0) - (dayNumbers[index - 1] ?? 0) - 1 : 0;
		let painFree = isSore ? 0 : 1;
		let firstPainFree = checkIn.day;
		if (previous && missed > 0) {
			const wasSore = isSoreOn(previous, leg);
			const wentAway = missed >= longGapDays && checkIn.painFreeGap === true;
			if (wentAway || (!wasSore && !isSore)) {
				painFree += missed;
				firstPainFree = addDays(previous.day, 1);
			} else if (wasSore && isSore) sore += missed;
		}
		// Two pain-free days in a row end the episode.
		if (zeros < 2 && zeros + painFree >= 2) {
			const lastEnd = addDays(firstPainFree, 1 - zeros);
			const wholeSince = now.wholeSince ?? lastEnd;
			now = { from: index, begun: null, lastPop: null, lastEnd, wholeSince };
			stretches.push(now);
		}
		zeros = isSore ? 0 : zeros + painFree;
		if (isSore && now.begun) sore += 1;
		else if (isSore) {
			const start = startOf(checkIn, checkIns, index, leg);
			const begun = { firstDay: start.firstDay, firstCheckIn: checkIn, index };
			const isCutOff = readFrom !== undefined && start.searchedTo < readFrom;
			now = { ...now, from: index, begun, wholeSince: isCutOff ? null : now.wholeSince };
			stretches.push(now);
			sore = start.painDays;
		}
		if (now.begun && checkIn.legs[leg].signs?.includes('pop')) {
			now = { ...now, from: index, lastPop: checkIn };
			stretches.push(now);
		}
		painDays[index] = sore;
		previous = checkIn;
	}
	return { stretches, painDays };
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
