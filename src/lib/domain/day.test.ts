import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	addDays,
	day,
	dayFromParts,
	daysBetween,
	daysFromTo,
	daysInMonth,
	epochDayOf,
	isDay,
	mondayOf,
	partsOf,
	weekdayOf,
	type Day
} from './day.ts';

/** Days of the years 1 to 9999, by the platform's own calendar. */
const msPerDay = 86_400_000;
const firstMs = utcMs(1, 1, 1);
const lastMs = utcMs(9999, 12, 31);
const anyDate = fc
	.integer({ min: firstMs / msPerDay, max: lastMs / msPerDay })
	.map((each) => new Date(each * msPerDay));

function utcMs(year: number, month: number, date: number): number {
	return new Date(0).setUTCFullYear(year, month - 1, date);
}
function textOf(date: Date): Day {
	return date.toISOString().slice(0, 10) as Day;
}

describe('a day', () => {
	test.each(['2026-03-07', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '0400-02-29'])(
		'%s is one',
		(text) => expect(isDay(text)).toBe(true)
	);

	test.each([
		'2027-02-29',
		'1900-02-29',
		'2100-02-29',
		'2026-00-10',
		'2026-13-01',
		'2026-04-31',
		'2026-01-00',
		'2026-01-32',
		'0000-01-01',
		'2026-1-1',
		'2026-01-01T00:00',
		' 2026-01-01',
		'2026-01-01\n',
		'٢٠٢٦-٠١-٠١',
		'',
		20260101,
		null,
		undefined
	])('%j is none', (text) => {
		expect(isDay(text)).toBe(false);
		expect(() => day(text as string)).toThrow(RangeError);
	});

	it('is what the calendar says it is', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				const of = textOf(date);
				expect(isDay(of)).toBe(true);
				expect(epochDayOf(of)).toBe(date.getTime() / msPerDay);
				expect(weekdayOf(of)).toBe((date.getUTCDay() + 6) % 7);
				const parts = {
					year: date.getUTCFullYear(),
					month: date.getUTCMonth() + 1,
					date: date.getUTCDate()
				};
				expect(partsOf(of)).toEqual(parts);
				expect(dayFromParts(parts.year, parts.month, parts.date)).toBe(of);
			}),
			{ numRuns: 1000 }
		);
	});

	it('any text of the shape is a day exactly where the calendar has it', () => {
		fc.assert(
			fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, date) => {
				const text = dayFromParts(year, month, date);
				const real = year > 0 && new Date(utcMs(year, month, date));
				expect(isDay(text)).toBe(!!real && textOf(real) === text);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('counting days', () => {
	it('adds and subtracts as the calendar does', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				const days = (b.getTime() - a.getTime()) / msPerDay;
				expect(daysBetween(textOf(a), textOf(b))).toBe(days);
				expect(addDays(textOf(a), days)).toBe(textOf(b));
			}),
			{ numRuns: 1000 }
		);
	});

	it('goes over the ends of months and years', () => {
		expect(addDays(day('2027-02-28'), 1)).toBe('2027-03-01');
		expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
		expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
		expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31');
		expect(addDays(day('0001-01-01'), 3_652_058)).toBe('9999-12-31');
	});

	it('is not moved by a change of clocks', () => {
		expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
		expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
	});

	it('lists both ends, and nothing backwards', () => {
		expect(daysFromTo(day('2026-02-27'), day('2026-03-01'))).toEqual([
			'2026-02-27',
			'2026-02-28',
			'2026-03-01'
		]);
		expect(daysFromTo(day('2026-03-01'), day('2026-03-01'))).toHaveLength(1);
		expect(daysFromTo(day('2026-03-02'), day('2026-03-01'))).toEqual([]);
	});

	it('sorts as text as it does in time', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (a, b) => {
				expect(textOf(a) < textOf(b)).toBe(epochDayOf(textOf(a)) < epochDayOf(textOf(b)));
			})
		);
	});
});

describe('months and weeks', () => {
	it('knows how long a month is', () => {
		expect([2026, 2028, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9998 }),
				fc.integer({ min: 1, max: 12 }),
				(year, month) => {
					expect(daysInMonth(year, month)).toBe(new Date(utcMs(year, month + 1, 0)).getUTCDate());
				}
			)
		);
	});

	it('starts a week on Monday', () => {
		expect(mondayOf(day('2026-03-02'))).toBe('2026-03-02');
		expect(mondayOf(day('2026-03-08'))).toBe('2026-03-02');
		expect(mondayOf(day('2026-03-01'))).toBe('2026-02-23');
	});
});
