import { dayFromParts, type Day } from '#lib/domain/day.ts';
import { instantFrom, type Instant } from '#lib/domain/instant.ts';
import { monoMs, wallMs, type MonoMs, type WallMs } from '#lib/domain/moment.ts';

/** The only source of time. Handed in everywhere, so that a test can hold it. */
export interface Clock {
	wallMs(): WallMs;
	monoMs(): MonoMs;
	/** The local calendar day, as the device's calendar shows it. */
	today(): Day;
	/** Now, with the device's offset, to the second. */
	now(): Instant;
}

export const systemClock: Clock = {
	wallMs: () => wallMs(Date.now()),
	monoMs: () => monoMs(performance.now()),
	today: () => localDay(new Date()),
	now: () => localInstant(new Date())
};

/** The calendar day at this moment in the device's time zone. */
export function localDay(at: Date): Day {
	return dayFromParts(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

/** This moment as a person in the device's time zone writes it. */
export function localInstant(at: Date): Instant {
	const secondOfDay = at.getHours() * 3600 + at.getMinutes() * 60 + at.getSeconds();
	return instantFrom(localDay(at), secondOfDay, -at.getTimezoneOffset());
}
