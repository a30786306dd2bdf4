import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, mondayOf } from '../day.ts';
import type { Instant } from '../instant.ts';
import { allowanceOn, raisesTwo } from './allowance.ts';
import type { Run } from './run.ts';
import { longestBefore, singleRunM, spikeOf } from './single-run.ts';
import { guidelineM, lastWeeks } from './weeks.ts';

/** A Wednesday. */
const today = day('2026-03-11');
const updatedAt = '2026-03-11T08:00:00+01:00' as Instant;

let lastId = 0;
function run(daysAgo: number, km: number, more: Partial<Run> = {}): Run {
	lastId += 1;
	return {
		id: `r${lastId}`,
		updatedAt,
		day: addDays(today, -daysAgo),
		distanceM: km * 1000,
		durationS: km * 330,
		kind: 'easy',
		source: 'manual',
		...more
	};
}

const anyRuns = fc.array(
	fc.record({
		daysAgo: fc.integer({ min: -10, max: 80 }),
		km: fc.double({ min: 0, max: 60, noNaN: true })
	})
);
const runsOf = (list: { daysAgo: number; km: number }[]) =>
	list.map(({ daysAgo, km }) => run(daysAgo, km));

describe('a week', () => {
	test('runs from Monday to Sunday and holds what was run up to today', () => {
		const weeks = lastWeeks([run(0, 5), run(2, 3), run(3, 8), run(-1, 10)], today, 2);
		expect(weeks).toEqual([
			{ monday: day('2026-03-02'), runs: 1, distanceM: 8000 },
			{ monday: day('2026-03-09'), runs: 2, distanceM: 8000 }
		]);
	});

	test('tells its hills only where a run told them', () => {
		const [week] = lastWeeks(
			[run(0, 5, { ascentM: 80 }), run(1, 5), run(2, 4, { ascentM: 20, descentM: 30 })],
			today,
			1
		);
		expect(week).toMatchObject({ ascentM: 100, descentM: 30 });
		expect(lastWeeks([run(0, 5)], today, 1)[0]).not.toHaveProperty('ascentM');
	});

	test('holds each run up to today once', () => {
		fc.assert(
			fc.property(anyRuns, (list) => {
				const runs = runsOf(list);
				const weeks = lastWeeks(runs, today, 8);
				const first = addDays(mondayOf(today), -49);
				const inside = runs.filter((each) => each.day >= first && each.day <= today);
				expect(weeks).toHaveLength(8);
				expect(weeks.reduce((sum, week) => sum + week.runs, 0)).toBe(inside.length);
			})
		);
	});

	test.each([
		[10_000, 11_000],
		[25_000, 27_500]
	])('of %d m lets the next reach %d m by the tenth', (distanceM, guideline) => {
		expect(guidelineM({ distanceM })).toBeCloseTo(guideline, 6);
	});

	test('below 10 km says nothing of the next', () => {
		expect(guidelineM({ distanceM: 9_999 })).toBeUndefined();
		expect(guidelineM(undefined)).toBeUndefined();
	});
});

describe('the single run', () => {
	test('is measured by the longest of the 30 days before, without the day itself', () => {
		const runs = [run(0, 30), run(1, 8), run(30, 12), run(31, 21)];
		expect(longestBefore(runs, today)).toBe(12_000);
		expect(singleRunM(runs, today)).toBeCloseTo(13_200, 6);
	});

	test('has no measure without a run in them', () => {
		expect(singleRunM([run(0, 5), run(31, 21)], today)).toBeUndefined();
		expect(spikeOf([run(31, 5)], today, 40_000)).toBeUndefined();
	});

	test.each([
		[11, undefined],
		[11.1, 'over-10'],
		[13, 'over-10'],
		[13.1, 'over-30'],
		[20, 'over-30'],
		[20.1, 'over-100']
	])('of %d km after a longest one of 10 km is %s', (km, spike) => {
		expect(spikeOf([run(3, 10)], today, km * 1000)).toBe(spike);
	});
});

describe('how far today', () => {
	test('is the lesser of what both measures leave', () => {
		const runs = [run(1, 6), run(4, 10), run(5, 10)];
		expect(allowanceOn(runs, today)).toMatchObject({ distanceM: 11_000 });
		const more = [...runs, run(2, 8)];
		expect(allowanceOn(more, today)?.weekM).toBeCloseTo(8000, 6);
		expect(allowanceOn(more, today)?.distanceM).toBeCloseTo(8000, 6);
	});

	test('goes by the longest run alone after a week under 10 km', () => {
		expect(allowanceOn([run(4, 6)], today)).toEqual({
			singleM: expect.closeTo(6600, 6),
			distanceM: expect.closeTo(6600, 6)
		});
	});

	test('is nothing where the week has had its share', () => {
		expect(allowanceOn([run(1, 15), run(4, 12)], today)?.distanceM).toBe(0);
	});

	test('is left to the stages of the return after 30 days without a run', () => {
		expect(allowanceOn([run(31, 12)], today)).toBeUndefined();
	});

	test('lies inside both measures, whatever was run', () => {
		fc.assert(
			fc.property(anyRuns, (list) => {
				const runs = runsOf(list);
				const allowance = allowanceOn(runs, today);
				const [before, current] = lastWeeks(runs, today, 2);
				const tenth = guidelineM(before);
				if (!allowance) {
					expect(longestBefore(runs, today)).toBeUndefined();
					return;
				}
				expect(spikeOf(runs, today, allowance.distanceM)).toBeUndefined();
				if (tenth === undefined) return;
				const soFar = current?.distanceM ?? 0;
				expect(soFar + allowance.distanceM).toBeLessThanOrEqual(Math.max(tenth, soFar) + 1e-6);
			})
		);
	});
});

describe('two things at once', () => {
	const before: Run[] = [run(3, 10)];

	test.each(['speed', 'hills', 'race'] as const)(
		'are raised by %s that goes too far as well',
		(kind) => {
			const long = run(0, 14, { kind });
			expect(raisesTwo([...before, long], long)).toBe(true);
			const short = run(0, 5, { kind });
			expect(raisesTwo([...before, short], short)).toBe(false);
		}
	);

	test('are not by distance alone', () => {
		const long = run(0, 14);
		expect(raisesTwo([...before, long], long)).toBe(false);
	});
});
