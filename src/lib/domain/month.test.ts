import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayFromParts, isDay } from './day.ts';
import { addMonths, firstOfMonth, lastOfMonth } from './month.ts';

const someDay = fc.integer({ min: 0, max: 3_000_000 }).map((n) => addDays(day('0001-01-01'), n));

describe('months', () => {
	it('knows the ends of a month, leap years too', () => {
		expect(firstOfMonth(day('2028-02-17'))).toBe('2028-02-01');
		expect(lastOfMonth(day('2028-02-17'))).toBe('2028-02-29');
		expect(lastOfMonth(day('2027-02-17'))).toBe('2027-02-28');
	});

	it('steps over a new year both ways', () => {
		expect(addMonths(day('2026-12-31'), 1)).toBe('2027-01-01');
		expect(addMonths(day('2026-01-31'), -1)).toBe('2025-12-01');
	});

	it('stays within the years that a day has', () => {
		expect(addMonths(day('0001-01-05'), -1)).toBe('0001-01-01');
		expect(addMonths(dayFromParts(9999, 12, 5), 1)).toBe('9999-12-01');
	});

	it('has the next month begin on the day after this one ends', () => {
		fc.assert(
			fc.property(someDay, (of) => {
				expect(isDay(lastOfMonth(of))).toBe(true);
				expect(addMonths(of, 1)).toBe(addDays(lastOfMonth(of), 1));
				expect(addMonths(addMonths(of, 1), -1)).toBe(firstOfMonth(of));
			})
		);
	});
});
