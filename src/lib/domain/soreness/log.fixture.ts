import { addDays, day, type Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { legs, type CheckIn, type Leg, type LegName } from './check-in.ts';

/** The first day of every log drawn by `logOf`. */
export const start = day('2026-03-02');

export function instantOn(of: Day, time = '08:00:00'): Instant {
	return `${of}T${time}+01:00` as Instant;
}

/** Answers on which D1 alone fires: soreness after a run. */
export const ordinary: Leg = {
	soreness: 3,
	location: 'calf',
	onset: 'gradual',
	quality: 'dull',
	spread: 'diffuse',
	hoursAfterLoad: 24,
	movement: 'better'
};

export function checkInOn(
	of: Day,
	left: Partial<Leg> = {},
	right: Partial<Leg> = {},
	rest: Partial<Omit<CheckIn, 'day' | 'legs'>> = {}
): CheckIn {
	return {
		day: of,
		updatedAt: instantOn(of),
		legs: { left: { soreness: 0, ...left }, right: { soreness: 0, ...right } },
		...rest
	};
}

/** A log as clinical.md 2.3 writes it: one character a day from `from` on, a digit for the leg's score, `.` for a day without a log. */
export function logOf(scores: string, leg: LegName = 'left', from: Day = start): CheckIn[] {
	return [...scores].flatMap((score, index) => {
		if (score === '.') return [];
		const checkIn = checkInOn(addDays(from, index));
		checkIn.legs[leg].soreness = Number(score);
		return [checkIn];
	});
}

export function otherLeg(leg: LegName): LegName {
	return legs.find((other) => other !== leg) ?? leg;
}
