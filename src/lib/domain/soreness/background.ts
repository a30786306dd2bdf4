import { addDays, daysBetween, type Day } from '../day.ts';
import { legs, type CheckIn, type Leg, type LegName } from './check-in.ts';
import { episodeOf, longGapDays, upTo } from './episode.ts';

/** What earlier check-ins say of one leg, for the check-in of a day. */
export interface LegBackground {
	/** Soreness on this day would belong to an episode that already has its first check-in. */
	isUnderWay: boolean;
	/** What was last said of the leg while it was sore, in the same episode. */
	carried?: { day: Day; leg: Leg };
	/** The day before this one. */
	yesterday?: number;
}

export interface Background {
	legs: Record<LegName, LegBackground>;
	/** Long unlogged days lie between an open episode and this day (clinical.md 2.3 item 5). */
	asksGap: boolean;
	/** This day's own check-in, where one more is made of it. */
	sameDay?: CheckIn;
}

/**
 * What is known before the check-in of `day` is made. `checkIns` holds at least the open episodes; later days are not looked at.
 * A check-in of `day` itself counts as one before it, unless it is being corrected: then leave it out.
 */
export function backgroundOf(
	checkIns: readonly CheckIn[],
	day: Day,
	painFreeGap?: boolean
): Background {
	const known = upTo(checkIns, day);
	const latest = known.at(-1);
	const sameDay = latest?.day === day ? latest : undefined;
	const asksGap =
		latest !== undefined &&
		daysBetween(latest.day, day) > longGapDays &&
		isSoreAfter(known, latest);
	const legBackground = (leg: LegName) => legBackgroundOf(known, leg, day, painFreeGap);
	return {
		legs: { left: legBackground('left'), right: legBackground('right') },
		asksGap,
		...(sameDay && { sameDay })
	};
}

function isSoreAfter(known: readonly CheckIn[], latest: CheckIn): boolean {
	return legs.some((leg) => episodeOf(known, leg, latest.day) !== null);
}

function legBackgroundOf(
	known: readonly CheckIn[],
	leg: LegName,
	day: Day,
	painFreeGap: boolean | undefined
): LegBackground {
	const yesterday = known.find((checkIn) => checkIn.day === addDays(day, -1));
	const episode = episodeIfSore(known, leg, day, painFreeGap);
	const sore = episode.findLast((checkIn) => checkIn.legs[leg].soreness > 0);
	return {
		isUnderWay: sore !== undefined,
		...(sore && { carried: { day: sore.day, leg: sore.legs[leg] } }),
		...(yesterday && { yesterday: yesterday.legs[leg].soreness })
	};
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
