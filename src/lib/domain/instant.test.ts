import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { day, type Day } from './day.ts';
import {
	compareInstants,
	epochMsOf,
	instantFrom,
	isInstant,
	secondAfter,
	type Instant
} from './instant.ts';

const anyMoment = fc.record({
	ms: fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2200, 0, 1) }),
	offsetMin: fc.integer({ min: -18 * 60, max: 18 * 60 })
});

/** The moment as read off a clock that stands `offsetMin` east of UTC. */
function writtenAt(ms: number, offsetMin: number): Instant {
	const local = new Date(ms + offsetMin * 60_000).toISOString();
	const secondOfDay =
		Number(local.slice(11, 13)) * 3600 +
		Number(local.slice(14, 16)) * 60 +
		Number(local.slice(17, 19));
	return instantFrom(local.slice(0, 10) as Day, secondOfDay, offsetMin);
}

describe('an instant', () => {
	test.each([
		'2026-03-07T08:15:00+01:00',
		'2026-03-07T08:15:00Z',
		'2026-03-07T08:15:00.5-03:30',
		'2028-02-29T23:59:59.999+14:00',
		'2026-03-07T00:00:00-12:00'
	])('%s is one, and is the moment the platform says', (text) => {
		expect(isInstant(text)).toBe(true);
		expect(epochMsOf(text as Instant)).toBe(Date.parse(text));
	});

	test.each([
		'2026-03-07T08:15:00',
		'2026-03-07 08:15:00+01:00',
		'2026-03-07T08:15+01:00',
		'2027-02-29T08:15:00Z',
		'2026-03-07T24:00:00Z',
		'2026-03-07T08:60:00Z',
		'2026-03-07T08:15:60Z',
		'2026-03-07T08:15:00+19:00',
		'2026-03-07T08:15:00+18:01',
		'2026-03-07T08:15:00+01:60',
		'2026-03-07T08:15:00+0100',
		'2026-03-07T08:15:00Z\n',
		'2026-03-07t08:15:00z',
		'',
		1772867700000,
		null
	])('%j is none', (text) => {
		expect(isInstant(text)).toBe(false);
	});

	it('is written with the day and time of the place, and is the same moment', () => {
		expect(instantFrom(day('2026-03-07'), 8 * 3600 + 15 * 60, 60)).toBe(
			'2026-03-07T08:15:00+01:00'
		);
		expect(instantFrom(day('2026-03-07'), 5, -210)).toBe('2026-03-07T00:00:05-03:30');
		fc.assert(
			fc.property(anyMoment, ({ ms, offsetMin }) => {
				const instant = writtenAt(ms, offsetMin);
				expect(isInstant(instant)).toBe(true);
				expect(epochMsOf(instant)).toBe(Math.floor(ms / 1000) * 1000);
				if (Math.abs(offsetMin) < 24 * 60) expect(Date.parse(instant)).toBe(epochMsOf(instant));
			})
		);
	});

	it('is compared as a moment, whatever the offsets', () => {
		fc.assert(
			fc.property(anyMoment, anyMoment, (a, b) => {
				const compared = compareInstants(
					writtenAt(a.ms, a.offsetMin),
					writtenAt(b.ms, b.offsetMin)
				);
				expect(Math.sign(compared)).toBe(
					Math.sign(Math.floor(a.ms / 1000) - Math.floor(b.ms / 1000))
				);
			})
		);
		expect(
			compareInstants('2026-03-07T08:15:00+01:00' as Instant, '2026-03-07T07:15:00Z' as Instant)
		).toBe(0);
	});

	it('has one that is a second later in the same place', () => {
		const after = (text: string) => secondAfter(text as Instant);
		expect(after('2027-12-31T23:59:59-03:30')).toBe('2028-01-01T00:00:00-03:30');
		fc.assert(
			fc.property(anyMoment, ({ ms, offsetMin }) => {
				const instant = writtenAt(ms, offsetMin);
				expect(compareInstants(secondAfter(instant), instant)).toBe(1000);
				expect(secondAfter(instant).slice(-6)).toBe(instant.slice(-6));
			})
		);
	});

	it('throws on a text that is none', () => {
		expect(() => epochMsOf('yesterday' as Instant)).toThrow(RangeError);
	});
});
