import type { Day } from '#lib/domain/day.ts';
import type { Advice } from '#lib/domain/soreness/advice.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';
import { dayFromHere } from './day-words.ts';

/** What the library is, where nothing was logged yet. */
export const libraryLead = 'Guided sessions for runners’ calves.';

/**
 * `Left calf day 3, 4 out of 10: what fits today.`
 *
 * @param isAnyOpen whether any routine may be done at all
 */
export function leadFor(advice: Advice, today: Day, isAnyOpen = true): string {
	if (advice.asOf === null) return libraryLead;
	const sore = legs
		.map((leg) => advice.legs[leg])
		.filter(({ soreness }) => soreness > 0)
		.map(({ leg, painDays, soreness }) => `${leg} calf day ${painDays}, ${soreness} out of 10`);
	const state = sore.length > 0 ? sore.join('; ') : 'no soreness';
	const when = advice.loggedToday ? '' : `${dayFromHere(advice.asOf, today)}: `;
	return capitalised(`${when}${state}. ${isAnyOpen ? 'What fits' : 'Nothing here fits'} today.`);
}

function capitalised(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
