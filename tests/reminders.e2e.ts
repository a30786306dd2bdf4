import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { checkIn, dayFrom, expect, restore, stored } from './fixtures.ts';
import { notificationsOf, syncTagsOf, test } from './installed-app.ts';

const reminders = (page: Page) => page.getByRole('region', { name: 'Reminders' });

/** What a button hands over, as a calendar reads it. */
async function calendarFrom(page: Page, button: string) {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await downloading;
	const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')));
	const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	return { calendar, events };
}

test('the times chosen go into a calendar, and are taken back @chromium', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-09T21:00:00+01:00') });
	await page.goto('/settings/');
	await expect(page.getByRole('button', { name: 'Add to calendar' })).toBeDisabled();
	await reminders(page).getByRole('switch', { name: 'Check-in, each day' }).check();
	await reminders(page).getByLabel('Check-in, each day: time').fill('06:45');
	await reminders(page).getByRole('switch', { name: 'Heel drops' }).check();
	await expect(reminders(page).getByText('Every other day')).toBeVisible();
	await expect
		.poll(() => stored(page, 'settings'))
		.toMatchObject([{ reminders: { checkInAt: '06:45', sessionAt: '18:00' } }]);

	const added = await calendarFrom(page, 'Add to calendar');
	expect(added.events.map(({ startDate, summary }) => [String(startDate), summary])).toEqual([
		['2026-03-09T06:45:00', 'Soleus: check in'],
		['2026-03-09T18:00:00', 'Soleus: heel drops']
	]);
	await page.reload();
	const again = await calendarFrom(page, 'Add to calendar');
	await expect(reminders(page).getByRole('status')).toContainText('your calendar then asks');
	const gone = await calendarFrom(page, 'Remove from calendar');
	expect(gone.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
	const ids = (of: typeof added) => of.events.map(({ uid }) => uid);
	expect(ids(again)).toEqual(ids(added));
	expect(ids(gone)).toEqual(expect.arrayContaining(ids(added)));
	const versions = [added, again, gone].map(({ events }) => events[0]?.sequence);
	expect(versions).toEqual([0, 1, 2]);

	await reminders(page).getByRole('switch', { name: 'Check-in, each day' }).uncheck();
	await expect
		.poll(() => stored<{ reminders: object }>(page, 'settings'))
		.toEqual([
			expect.objectContaining({ reminders: expect.not.objectContaining({ checkInAt: '06:45' }) })
		]);
});

test('the worker, woken, notifies once of a day that is not logged @chromium', async ({ app }) => {
	const { context, page, wakeWorker } = app;
	const [worker] = context.serviceWorkers();
	// The icon cannot be seen from here: what it is told is written down.
	await worker?.evaluate(() => {
		const badges: string[] = [];
		Object.assign(self, { badges });
		Object.assign(navigator, {
			setAppBadge: async () => void badges.push('on'),
			clearAppBadge: async () => void badges.push('off')
		});
	});
	const badges = () => worker?.evaluate(() => Reflect.get(self, 'badges'));
	/** The badge is the last thing that the worker does. */
	const wake = async () => {
		const before = await badges();
		await wakeWorker();
		await expect.poll(async () => (await badges()).length).toBe(before.length + 1);
	};

	await restore(page, { checkIns: [checkIn(dayFrom(-1), {})] });
	await wake();
	expect(await notificationsOf(page)).toEqual([]);

	await reminders(page).getByRole('switch', { name: 'Notify me here' }).check();
	await reminders(page).getByLabel('Notify me here while today is not logged: time').fill('00:00');
	await expect.poll(() => stored(page, 'device')).toContainEqual({ notifyAt: '00:00' });
	expect(await syncTagsOf(page)).toEqual(['check-in']);
	await wake();
	expect(await notificationsOf(page)).toEqual(['Today is not logged yet']);

	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		for (const shown of await registration.getNotifications()) shown.close();
	});
	await wake();
	expect(await notificationsOf(page)).toEqual([]);

	await restore(page, { checkIns: [checkIn(dayFrom(0), {})] }, 'Merge');
	await wake();
	expect(await badges()).toEqual(['on', 'on', 'on', 'off']);

	await reminders(page).getByRole('switch', { name: 'Notify me here' }).uncheck();
	await expect.poll(() => syncTagsOf(page)).toEqual([]);
	expect(await stored(page, 'device')).not.toContainEqual({ notifyAt: '00:00' });
});
