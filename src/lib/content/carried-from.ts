import type { Day } from '#lib/domain/day.ts';
import { dayFromHere } from './day-words.ts';

/** Where an answer is from: "Earlier today", "Yesterday", "Saturday". */
export function carriedFrom(of: Day, checkInDay: Day): string {
	return of === checkInDay ? 'Earlier today' : dayFromHere(of, checkInDay);
}
