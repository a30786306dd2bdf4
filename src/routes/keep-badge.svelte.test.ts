import { flushSync } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { App } from '#lib/state/app.ts';
import { keepBadge } from './keep-badge.svelte.ts';

test('the icon bears a badge while there is a log and today is not in it, past midnight too', () => {
	const told: string[] = [];
	// The icon cannot be seen from here: what it is told is written down.
	Object.defineProperties(navigator, {
		setAppBadge: { configurable: true, value: async () => void told.push('on') },
		clearAppBadge: { configurable: true, value: async () => void told.push('off') }
	});
	onTestFinished(() => {
		Reflect.deleteProperty(navigator, 'setAppBadge');
		Reflect.deleteProperty(navigator, 'clearAppBadge');
	});
	const seen = $state({
		status: 'reading' as App['log']['status'],
		days: [] as string[],
		today: day('2026-03-09')
	});
	const log = {
		get status() {
			return seen.status;
		},
		get hasCheckIn() {
			return seen.days.length > 0;
		},
		checkInOn: (on: string) =>
			seen.days.includes(on)
				? {
						day: day(on),
						updatedAt: `${on}T08:00:00+01:00` as Instant,
						legs: { left: { soreness: 0 }, right: { soreness: 0 } }
					}
				: undefined
	};
	const calendar = {
		get today() {
			return seen.today;
		}
	};
	onTestFinished(keepBadge({ log, calendar }));
	const after = (change: Partial<typeof seen>) => {
		Object.assign(seen, change);
		flushSync();
		return told.splice(0);
	};
	expect(after({})).toEqual([]);
	expect(after({ status: 'ready' })).toEqual(['off']);
	expect(after({ days: ['2026-03-08'] })).toEqual(['on']);
	expect(after({ days: ['2026-03-08', '2026-03-09'] })).toEqual(['off']);
	expect(after({ today: day('2026-03-10') })).toEqual(['on']);
});
