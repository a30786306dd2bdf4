import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { fingerprintOf, KnownRuns, type RunLike } from './duplicates.ts';

const run = (more: Partial<RunLike> = {}): RunLike => ({
	day: day('2026-03-07'),
	startedAt: '2026-03-07T08:15:00+01:00' as Instant,
	distanceM: 8000,
	durationS: 2700,
	...more
});
const at = (startedAt: string, more: Partial<RunLike> = {}) =>
	run({ startedAt: startedAt as Instant, day: day(startedAt.slice(0, 10)), ...more });
const byHand = (of: RunLike): RunLike => {
	const rest = { ...of };
	delete rest.startedAt;
	return rest;
};

describe('the same run', () => {
	test.each([
		['60 s later', at('2026-03-07T08:16:00+01:00')],
		['60 s earlier', at('2026-03-07T08:14:00+01:00')],
		['1 % longer', run({ distanceM: 8080 })],
		['1 % shorter', run({ distanceM: 7921 })],
		['with another time spent', run({ durationS: 3500 })],
		['told in UTC', at('2026-03-07T07:15:20Z')],
		['told in another zone, by its clock', at('2026-03-07T08:15:20-05:00')]
	])('starts %s', (_, other) => {
		const known = run();
		expect(new KnownRuns([known]).find(other)).toBe(known);
	});

	test('logged by hand has its day, distance and time', () => {
		const known = byHand(run());
		expect(new KnownRuns([known]).find(run({ distanceM: 8080, durationS: 2720 }))).toBe(known);
		expect(new KnownRuns([run()]).find(known)).toBeDefined();
	});

	test('is known once it was added', () => {
		const known = new KnownRuns<RunLike>();
		expect(known.find(run())).toBeUndefined();
		known.add(run());
		expect(known.find(run())).toBeDefined();
	});

	test('is known by what was recorded, after a person corrected it', () => {
		const edited = byHand(
			run({ day: day('2026-03-06'), distanceM: 9000, fingerprint: fingerprintOf(run()) })
		);
		expect(new KnownRuns([edited]).find(run())).toBe(edited);
	});
});

describe('another run', () => {
	test.each([
		['61 s later', at('2026-03-07T08:16:01+01:00')],
		['61 s earlier', at('2026-03-07T08:13:59+01:00')],
		['and 1.1 % longer', run({ distanceM: 8089 })],
		['and 1.1 % shorter', run({ distanceM: 7911 })],
		['by the clock, on the next day', at('2026-03-08T08:15:00+01:00')]
	])('starts %s', (_, other) => {
		expect(new KnownRuns([run()]).find(other)).toBeUndefined();
	});

	test.each([
		['day', { day: day('2026-03-08') }],
		['distance', { distanceM: 8100 }],
		['time', { durationS: 2740 }]
	])('logged by hand has another %s', (_, more) => {
		expect(new KnownRuns([byHand(run())]).find(run(more))).toBeUndefined();
	});

	test('of the same day, distance and time, started at another hour', () => {
		expect(new KnownRuns([run()]).find(at('2026-03-07T18:15:00+01:00'))).toBeUndefined();
	});
});

test('a fingerprint that something else wrote names no run', () => {
	fc.assert(
		fc.property(fc.string(), (fingerprint) => {
			const known = byHand(run({ day: day('2020-01-01'), fingerprint }));
			expect(new KnownRuns([known]).find(run())).toBeUndefined();
		})
	);
});

test('3,000 runs are looked up among 3,000 in no more than a glance', () => {
	const many = Array.from({ length: 3000 }, (_, index) => {
		const its = addDays(day('2016-01-01'), index);
		return run({ day: its, startedAt: `${its}T08:15:00+01:00` as Instant });
	});
	const began = performance.now();
	const known = new KnownRuns(many);
	const found = many.filter((each) => known.find({ ...each, distanceM: each.distanceM * 1.005 }));
	expect(found).toHaveLength(3000);
	expect(performance.now() - began).toBeLessThan(500);
});
