import { addDays, day, type Day } from '#lib/domain/day.ts';
import { instantFrom, type Instant } from '#lib/domain/instant.ts';
import { refuse } from './refusal.ts';
import type { ImportChoices } from './read-activities.ts';

/** A moment, with its place's minutes east of UTC where they are told. */
export interface Moment {
	epochMs: number;
	offsetMin?: number;
}

const shape =
	/^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/i;

/**
 * A time as XML and ISO 8601 write it; `undefined` where it is none. An offset other than zero tells the place; `Z`, `+00:00`
 * and nothing at all mean UTC, as GPX and TCX demand, and say nothing of the place.
 */
export function momentFrom(text: string): Moment | undefined {
	const parts = shape.exec(text);
	if (!parts) return undefined;
	const [, year, month, date, hours, minutes, seconds = 0, fraction = 0] = parts;
	const [sign, offsetHours = 0, offsetMinutes = 0] = parts.slice(9);
	const utcMs =
		Date.UTC(+(year ?? 0), +(month ?? 0) - 1, +(date ?? 0), +(hours ?? 0), +(minutes ?? 0)) +
		(+seconds + +fraction) * 1000;
	const offsetMin = (+offsetHours * 60 + +offsetMinutes) * (sign === '-' ? -1 : 1);
	if (!offsetMin) return { epochMs: utcMs };
	return Math.abs(offsetMin) > maxOffsetMin
		? undefined
		: { epochMs: utcMs - offsetMin * 60_000, offsetMin };
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

/** The moment at which a clock in the device's zone shows that time, given as if it were UTC. */
export function momentOfLocal(localMs: number, { offsetMinutesAt }: ImportChoices): Moment {
	const guess = localMs - offsetMinutesAt(localMs) * 60_000;
	return { epochMs: localMs - offsetMinutesAt(guess) * 60_000 };
}
