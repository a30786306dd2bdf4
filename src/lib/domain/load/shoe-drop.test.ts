import { describe, expect, test } from 'vitest';
import { addDays, day } from '../day.ts';
import type { Instant } from '../instant.ts';
import type { Run } from './run.ts';
import type { Shoe } from './shoe.ts';
import { dropFall, wearOf } from './shoe-drop.ts';

const today = day('2026-03-11');
const updatedAt = '2026-03-11T08:00:00+01:00' as Instant;

function shoe(id: string, dropMm: number): Shoe {
	return { id, updatedAt, name: id, dropMm, firstDay: day('2026-01-01') };
}

function run(daysAgo: number, shoe: string): Run {
	return {
		id: `${daysAgo}${shoe}`,
		updatedAt,
		day: addDays(today, -daysAgo),
		distanceM: 5000,
		durationS: 1800,
		kind: 'easy',
		source: 'manual',
		shoe
	};
}

const [high, middle, low] = [shoe('high', 10), shoe('middle', 6), shoe('low', 4)];
const all = [high, middle, low];

describe('a lower shoe', () => {
	test('counts from more than 4 mm below the lowest of the last 30 days', () => {
		expect(dropFall([run(3, 'high')], all, low, today)).toBe(6);
		expect(dropFall([run(3, 'high')], all, middle, today)).toBeUndefined();
	});

	test('is no change for legs that are used to one as low', () => {
		expect(dropFall([run(2, 'high'), run(9, 'low')], all, low, today)).toBeUndefined();
		expect(dropFall([run(2, 'high'), run(31, 'low')], all, low, today)).toBe(6);
	});

	test('has nothing to be compared with where no shoe was told', () => {
		expect(dropFall([], all, low, today)).toBeUndefined();
	});
});

test('a shoe knows its distance, its runs and when it was last worn', () => {
	expect(
		wearOf([run(9, 'low'), run(2, 'low'), run(1, 'high'), run(-1, 'low')], low, today)
	).toEqual({
		distanceM: 10_000,
		runs: 2,
		lastWornDaysAgo: 2
	});
	expect(wearOf([], low, today)).toEqual({ distanceM: 0, runs: 0 });
});
