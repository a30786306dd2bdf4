import { dayFromParts, epochDayOf, isDay, type Day } from '#lib/domain/day.ts';
import { momentFrom, type Moment } from '../local-time.ts';

export type DateOrder = 'day-first' | 'month-first';

/** A date of a table: a moment where it tells its offset or UTC, else what a clock or a calendar showed. */
export type TableDate =
	| { moment: Moment }
	/** Milliseconds, as if the clock's time were UTC. */
	| { localMs: number }
	| { day: Day };

/** How months begin, without accents: English, German, French, Spanish, Italian, Dutch, Portuguese. */
const monthWords = [
	/^(jan|gen|ene)/,
	/^(feb|fev)/,
	/^(mar|mrt|mrz)/,
	/^(apr|avr|abr)/,
	/^(may|mai|mag|mei)/,
	/^(jun|juin|giu)/,
	/^(jul|juil|lug)/,
	/^(aug|aou|ago)/,
	/^(sep|set)/,
	/^(oct|okt|ott|out)/,
	/^nov/,
	/^(dec|dez|dic)/
];

const numeric = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** How the dates of a table are to be read, by those that can be read one way only; `undefined` where none tells. */
export function dateOrderOf(cells: readonly string[]): DateOrder | undefined {
	let isAsked = false;
	for (const cell of cells) {
		const parts = numeric.exec(cell);
		if (!parts) continue;
		const [, first, mark, second] = parts;
		if (mark === '.' || Number(first) > 12) return 'day-first';
		if (Number(second) > 12) return 'month-first';
		isAsked ||= first !== second;
	}
	return isAsked ? undefined : 'day-first';
}

/** `undefined` where the text holds no date that the calendar has. */
export function tableDateFrom(cell: string, order: DateOrder): TableDate | undefined {
	const text = cell.trim();
	const moment = /(z|[+-]\d{2}:?\d{2})$/i.test(text) ? momentFrom(text) : undefined;
	if (moment) return { moment };
	const date = yearFirst(text) ?? numericDate(text, order) ?? wordDate(text);
	if (!date) return undefined;
	const day = dayFromParts(date.year, date.month, date.date);
	if (!isDay(day)) return undefined;
	const secondOfDay = secondOfDayIn(text);
	if (secondOfDay === undefined) return { day };
	return { localMs: (epochDayOf(day) * 86_400 + secondOfDay) * 1000 };
}

interface Parts {
	year: number;
	month: number;
	date: number;
}

function yearFirst(text: string): Parts | undefined {
	const parts = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
	return parts ? partsOf(parts[1], parts[2], parts[3]) : undefined;
}

function numericDate(text: string, order: DateOrder): Parts | undefined {
	const parts = numeric.exec(text);
	if (!parts) return undefined;
	const [, first, , second, year = ''] = parts;
	const whole = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
	return order === 'day-first' ? partsOf(whole, second, first) : partsOf(whole, first, second);
}

/** `Mar 7, 2026`, `7 mars 2026`, `7 de mar. de 2026`. */
function wordDate(text: string): Parts | undefined {
	const plain = text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();
	const year = /(?<!\d)\d{4}(?!\d)/.exec(plain)?.[0];
	const date = /(?<![\d:])\d{1,2}(?![\d:])/.exec(plain)?.[0];
	const months = [...plain.matchAll(/[a-z]{3,}/g)]
		.map(([word]) => monthWords.findIndex((each) => each.test(word)))
		.filter((month) => month >= 0);
	// A Tuesday stands before its date, and is no March: `mardi 7 avril`, `mar. 7 avr.`
	const month = months.at(-1);
	return month === undefined ? undefined : partsOf(year, String(month + 1), date);
}

function partsOf(year?: string, month?: string, date?: string): Parts | undefined {
	return year && month && date ? { year: +year, month: +month, date: +date } : undefined;
}

function secondOfDayIn(text: string): number | undefined {
	const parts = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text);
	if (!parts) return undefined;
	const [, hours, minutes, seconds = 0] = parts;
	const half = /([ap])\.?\s?m\b/i.exec(text)?.[1]?.toLowerCase();
	const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
	const secondOfDay = hour * 3600 + Number(minutes) * 60 + Number(seconds);
	return secondOfDay < 86_400 ? secondOfDay : undefined;
}
