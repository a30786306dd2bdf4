import { addDays, day, epochDayOf, isDay, type Day } from '#lib/domain/day.ts';
import { instantFrom, type Instant } from '#lib/domain/instant.ts';
import { refuse } from './refusal.ts';
import type { ImportChoices } from './read-activities.ts';

/** A moment, with its place's minutes east of UTC where they are told. */
export interface Moment {
	epochMs: number;
	offsetMin?: number;
}

const shape =
	/^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(?:Z|([+-]\d{2}):?(\d{2})?)?$/i;

/**
 * A time as XML and ISO 8601 write it; `undefined` where it is none. An offset other than zero tells the place; `Z`, `+00:00`
 * and nothing at all mean UTC, as GPX and TCX demand, and say nothing of the place.
 */
export function momentFrom(text: string): Moment | undefined {
	const [, localDay, hours, minutes, seconds = 0, fraction = 0, ahead = '+00', part = 0] =
		shape.exec(text) ?? [];
	// A leap second is as good as the next.
	if (!isDay(localDay) || Number(hours) > 23 || Number(minutes) > 59 || +seconds > 60)
		return undefined;
	const minute = epochDayOf(localDay) * 1440 + Number(hours) * 60 + Number(minutes);
	const localMs = minute * 60_000 + (+seconds + +fraction) * 1000;
	const offsetMin = Number(ahead) * 60 + (ahead.startsWith('-') ? -part : +part);
	if (Math.abs(offsetMin) > maxOffsetMin) return undefined;
	return { epochMs: localMs - offsetMin * 60_000, ...(offsetMin && { offsetMin }) };
}

/** The widest that an instant may have (contract.md 4). */
const maxOffsetMin = 18 * 60;
const dayMs = 86_400_000;
/** 0001-01-01 and the end of 9999-12-31. */
const calendar = { from: -62_135_596_800_000, to: 253_402_300_800_000 };

/** The moment as a clock at its place shows it: by the offset that is told, else by the device's zone. */
export function localTimeOf(
	{ epochMs, offsetMin }: Moment,
	{ offsetMinutesAt }: ImportChoices
): { day: Day; startedAt: Instant } {
	const offset = offsetMin ?? Math.round(offsetMinutesAt(epochMs));
	const localMs = epochMs + offset * 60_000;
	// Also where a time is no number.
	if (!(localMs >= calendar.from && localMs < calendar.to)) refuse('no-times');
	const number = Math.floor(localMs / dayMs);
	const localDay = addDays(day('1970-01-01'), number);
	const secondOfDay = Math.floor((localMs - number * dayMs) / 1000);
	return { day: localDay, startedAt: instantFrom(localDay, secondOfDay, offset) };
}

/**
 * The moment at which a clock in the device's zone shows that time, given as if it were UTC. One that summer time jumped over
 * is taken for a later one, so that its day stays.
 */
export function momentOfLocal(localMs: number, { offsetMinutesAt }: ImportChoices): Moment {
	const at = (offsetMin: number) => localMs - offsetMin * 60_000;
	const guessed = at(offsetMinutesAt(localMs));
	const settled = at(offsetMinutesAt(guessed));
	const isThere = offsetMinutesAt(settled) === offsetMinutesAt(guessed);
	return { epochMs: isThere ? settled : Math.max(guessed, settled) };
}
