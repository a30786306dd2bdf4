import { addDays, epochDayOf, isDay, type Day } from './day.ts';

/** A moment as ISO 8601 text with its offset, `2026-03-07T08:15:00+01:00`. Two are compared as moments (contract.md 4). */
export type Instant = string & { readonly instant: unique symbol };

const shape = /^(.{10})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const daySeconds = 86_400;

/** `true` for a calendar day, a time of that day and an offset of at most 18 hours. */
export function isInstant(text: unknown): text is Instant {
	if (typeof text !== 'string') return false;
	const parts = shape.exec(text);
	if (!parts) return false;
	const [, day, hours, minutes, seconds, , , offsetHours = '0', offsetMinutes = '0'] = parts;
	return (
		isDay(day) &&
		Number(hours) < 24 &&
		Number(minutes) < 60 &&
		Number(seconds) < 60 &&
		Number(offsetMinutes) < 60 &&
		Number(offsetHours) * 60 + Number(offsetMinutes) <= 18 * 60
	);
}

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function epochMsOf(instant: Instant): number {
	const [, day, hours, minutes, seconds, fraction = '0', ...offset] = partsOf(instant);
	const minute =
		epochDayOf(day as Day) * 1440 + Number(hours) * 60 + Number(minutes) - minutesEast(...offset);
	return minute * 60_000 + Number(seconds) * 1000 + Number(fraction) * 1000;
}

function partsOf(instant: Instant): RegExpExecArray {
	const parts = shape.exec(instant);
	if (!parts) throw new RangeError(`not an instant: ${instant}`);
	return parts;
}

function minutesEast(sign = '+', hours = '0', minutes = '0'): number {
	return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Negative where `a` is the earlier moment, 0 for the same moment. */
export function compareInstants(a: Instant, b: Instant): number {
	return epochMsOf(a) - epochMsOf(b);
}

/** After everything else of that day, wherever on earth. */
export function endOfDay(day: Day): Instant {
	return `${day}T23:59:59-12:00` as Instant;
}

/** A second later, on the same offset. */
export function secondAfter(instant: Instant): Instant {
	const [, on, hours, minutes, seconds, , ...offset] = partsOf(instant);
	const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + 1;
	return instantFrom(
		addDays(on as Day, Math.floor(second / daySeconds)),
		second % daySeconds,
		minutesEast(...offset)
	);
}

/** The moment as a person on this offset writes it. `offsetMin`: minutes east of UTC. To the second. */
export function instantFrom(localDay: Day, secondOfDay: number, offsetMin: number): Instant {
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	const offset = Math.abs(offsetMin);
	const time = `${two(secondOfDay / 3600)}:${two((secondOfDay % 3600) / 60)}:${two(secondOfDay % 60)}`;
	return `${localDay}T${time}${offsetMin < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}` as Instant;
}
