import { partsOf, type Day } from '#lib/domain/day.ts';
import { monthWord } from './day-words.ts';

/** "3 Mar": where little room is left, as under a bar. */
export function shortDay(of: Day): string {
	const { month, date } = partsOf(of);
	return `${date} ${monthWord(month).slice(0, 3)}`;
}
