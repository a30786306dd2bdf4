import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { legs } from '../soreness/check-in.ts';
import { legLogsOf } from '../soreness/episode.ts';
import { checkInOn, logOf, start } from '../soreness/log.fixture.ts';
import { beforeOnsets, runsBefore } from './before-onset.ts';
import { runKinds, type Run } from './run.ts';
import type { Shoe } from './shoe.ts';

const onset = day('2026-03-11');
const updatedAt = '2026-03-11T08:00:00+01:00' as Instant;

let lastId = 0;
function run(daysAgo: number, km: number, more: Partial<Run> = {}): Run {
	lastId += 1;
	return {
		id: `r${lastId}`,
		updatedAt,
		day: addDays(onset, -daysAgo),
		distanceM: km * 1000,
		durationS: km * 330,
		kind: 'easy',
		source: 'manual',
		...more
	};
}

function shoe(id: string, dropMm: number): Shoe {
	return { id, updatedAt, name: id, dropMm, firstDay: day('2026-01-01') };
}

describe('the runs before soreness began', () => {
	test('are those of its day and of the three days before, newest first', () => {
		const runs = [run(4, 5), run(3, 6), run(1, 7), run(0, 8), run(-1, 9)];
		const found = runsBefore(runs, [], onset);
		expect(found.map(({ daysBefore, run: { distanceM } }) => [daysBefore, distanceM])).toEqual([
			[0, 8000],
			[1, 7000],
			[3, 6000]
		]);
	});

	test('tell what was further, and what was harder as well', () => {
		const runs = [run(10, 10), run(2, 11), run(1, 14, { kind: 'hills' })];
		expect(runsBefore(runs, [], onset)).toMatchObject([
			{ spike: 'over-10', raisesTwo: true },
			{ raisesTwo: false }
		]);
		expect(runsBefore(runs, [], onset)[1]).not.toHaveProperty('spike');
	});

	test('tell of a shoe that was new, and of one that stands lower', () => {
		const shoes = [shoe('high', 10), shoe('low', 4)];
		const runs = [
			run(9, 5, { shoe: 'high' }),
			run(2, 5, { shoe: 'low' }),
			run(1, 5, { shoe: 'low' }),
			run(0, 5, { shoe: 'high' })
		];
		expect(runsBefore(runs, shoes, onset)).toMatchObject([
			{ isFirstDayInShoe: false, shoe: { id: 'high' } },
			{ isFirstDayInShoe: false, shoe: { id: 'low' } },
			{ isFirstDayInShoe: true, fallMm: 6 }
		]);
	});

	test('are never of another day, and all of those days are there', () => {
		const anyRun = fc.record({
			daysAgo: fc.integer({ min: -5, max: 40 }),
			km: fc.double({ min: 0, max: 60, noNaN: true }),
			kind: fc.constantFrom(...runKinds),
			shoe: fc.constantFrom('high', 'low', 'gone')
		});
		fc.assert(
			fc.property(fc.array(anyRun), (list) => {
				const runs = list.map(({ daysAgo, km, ...more }) => run(daysAgo, km, more));
				const found = runsBefore(runs, [shoe('high', 10), shoe('low', 4)], onset);
				const inside = runs.filter((each) => {
					const before = daysBetween(each.day, onset);
					return before >= 0 && before <= 3;
				});
				expect(new Set(found.map((each) => each.run))).toEqual(new Set(inside));
				for (const { run: each, shoe, isFirstDayInShoe, fallMm } of found) {
					expect(shoe?.id).toBe(each.shoe === 'gone' ? undefined : each.shoe);
					if (!shoe) expect(isFirstDayInShoe || fallMm !== undefined).toBe(false);
					if (fallMm !== undefined) expect(fallMm).toBeGreaterThan(4);
				}
			})
		);
	});
});

describe('a beginning', () => {
	const nothing = { runs: [], shoes: [] };

	test('is the first day as told, where a run may have come before it', () => {
		const first = checkInOn(addDays(onset, 1), { soreness: 3, startedOn: onset });
		const before = run(2, 8);
		const found = beforeOnsets(
			legLogsOf([first]),
			{ runs: [before, run(-1, 8)], shoes: [] },
			onset,
			first.day
		);
		expect(found).toMatchObject([{ day: onset, legs: ['left'], runs: [{ run: before }] }]);
	});

	test('is one for both legs where they began on one day', () => {
		const both = checkInOn(onset, { soreness: 2 }, { soreness: 4 });
		expect(beforeOnsets(legLogsOf([both]), nothing, onset, onset)).toMatchObject([
			{ legs: ['left', 'right'] }
		]);
	});

	test('is told once for each episode that was sore within the days asked for, the latest first', () => {
		const logs = legLogsOf(logOf('110011003030'));
		const days = (from: number, to: number) =>
			beforeOnsets(logs, nothing, addDays(start, from), addDays(start, to)).map((each) =>
				daysBetween(start, each.day)
			);
		expect(days(0, 11)).toEqual([8, 4, 0]);
		expect(days(5, 7)).toEqual([4]);
		expect(days(2, 3)).toEqual([]);
		expect(days(10, 10)).toEqual([8]);
	});

	test('is no later than the soreness it began', () => {
		const scores = fc.string({ unit: fc.constantFrom(...'0.35'), maxLength: 60 });
		fc.assert(
			fc.property(scores, fc.nat(60), fc.nat(60), (text, from, length) => {
				const checkIns = logOf(text);
				const [first, last] = [addDays(start, from), addDays(start, from + length)];
				const found = beforeOnsets(legLogsOf(checkIns), nothing, first, last);
				const sore = checkIns.filter(
					(each) =>
						each.day >= first && each.day <= last && legs.some((leg) => each.legs[leg].soreness)
				);
				expect(found.length > 0).toBe(sore.length > 0);
				expect(new Set(found.map((each) => each.day)).size).toBe(found.length);
				for (const each of found) expect(each.day <= (sore.at(-1)?.day ?? '')).toBe(true);
			})
		);
	});
});
