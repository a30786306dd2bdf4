import { afterEach, describe, expect, it, vi } from 'vitest';
import { epochMsOf, type Instant } from '#lib/domain/instant.ts';
import { localDay, localInstant, systemClock } from './clock.ts';
import { TestClock } from './test-clock.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the local day and instant', () => {
	it.each([
		['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29T00:30:00+01:00'],
		['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
		['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
		['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
		['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04T01:00:00-02:00'],
		['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02T00:00:00+14:00'],
		['Pacific/Pago_Pago', '2026-01-01T10:59:59Z', '2025-12-31T23:59:59-11:00'],
		['Asia/Kathmandu', '2026-06-30T18:15:00Z', '2026-07-01T00:00:00+05:45'],
		['America/St_Johns', '2026-01-01T03:29:59Z', '2025-12-31T23:59:59-03:30'],
		['Pacific/Apia', '2011-12-30T10:30:00Z', '2011-12-31T00:30:00+14:00']
	])('in %s at %s is %s', (tz, utc, local) => {
		vi.stubEnv('TZ', tz);
		const at = new Date(utc);

		expect(localInstant(at)).toBe(local);
		expect(localDay(at)).toBe(local.slice(0, 10));
		expect(epochMsOf(localInstant(at))).toBe(at.getTime());
	});
});

describe('the system clock', () => {
	it('tells one and the same moment in all its forms', () => {
		const before = systemClock.wallMs();
		const now = systemClock.now();

		expect(epochMsOf(now)).toBeGreaterThan(before - 1000);
		expect(epochMsOf(now)).toBeLessThanOrEqual(systemClock.wallMs());
		expect(systemClock.today()).toBe(now.slice(0, 10));
		expect(systemClock.monoMs()).toBeLessThanOrEqual(systemClock.monoMs());
	});
});

describe('the test clock', () => {
	it('moves both clocks when time passes and only the wall when it sleeps', () => {
		const clock = new TestClock('2026-03-07T23:59:00-08:00' as Instant);
		const mono = clock.monoMs();
		expect(clock.today()).toBe('2026-03-07');

		clock.advance(60_000);
		expect(clock.now()).toBe('2026-03-08T00:00:00-08:00');
		expect(clock.monoMs() - mono).toBe(60_000);

		clock.sleep(3_600_000);
		expect(clock.now()).toBe('2026-03-08T01:00:00-08:00');
		expect(clock.monoMs() - mono).toBe(60_000);

		clock.setWall('2026-03-06T12:00:00-08:00' as Instant);
		expect(clock.today()).toBe('2026-03-06');
		expect(clock.monoMs() - mono).toBe(60_000);
	});
});
