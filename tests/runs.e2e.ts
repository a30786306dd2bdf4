import type { Page } from '@playwright/test';
import { addDays, day, type Day } from '../src/lib/domain/day.ts';
import { checkIn, expect, expectAccessible, restore, stored, test } from './fixtures.ts';

const now = '2026-03-11T18:00:00+01:00';
/** A Wednesday. */
const today = day('2026-03-11');
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });
const load = (page: Page) => page.getByRole('region', { name: 'Load' });
const list = (page: Page) => page.getByRole('region', { name: 'All runs' });

let lastId = 0;
function run(on: Day, km: number, more: object = {}) {
	lastId += 1;
	return {
		id: `run-${lastId}`,
		updatedAt: '2026-03-10T18:00:00+01:00',
		day: on,
		distanceM: km * 1000,
		durationS: km * 330,
		kind: 'easy',
		source: 'manual',
		...more
	};
}

test.beforeEach(async ({ page }) => {
	await page.clock.install({ time: new Date(now) });
});

async function open(page: Page, records: object = {}) {
	await restore(page, records);
	await page.goto('/runs/');
}

test('a run is logged with its distance and its time, changed, deleted, and brought back', async ({
	page
}) => {
	await open(page, { settings: { updatedAt: now, units: 'km' } });
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Log a run' }).click();
	const form = dialog(page, 'Log a run');
	await form.getByRole('button', { name: 'Save run' }).click();
	await expect(form.getByRole('alert')).toHaveText('Say how far you ran, like 8 or 8.4.');
	await form.getByLabel('Distance, km').fill('8,4');
	await form.getByLabel('minutes').fill('45');
	await expectAccessible(page);
	await form.getByLabel('Distance, km').press('Enter');
	await expect(form).toBeHidden();
	expect(await stored(page, 'runs')).toMatchObject([
		{ day: today, distanceM: 8400, durationS: 2700, kind: 'easy', source: 'manual' }
	]);
	await expect(list(page)).toContainText('8.4 km');
	await expect(list(page)).toContainText('5:21 a km');

	await list(page)
		.getByRole('button', { name: /^Edit 8.4 km/ })
		.click();
	const edit = dialog(page, 'Edit run');
	await edit.getByText('Hills', { exact: true }).click();
	await edit.getByRole('button', { name: 'Save changes' }).click();
	await expect(edit).toBeHidden();
	expect(await stored(page, 'runs')).toMatchObject([{ distanceM: 8400, kind: 'hills' }]);

	await list(page).getByRole('button', { name: /^Edit/ }).click();
	await edit.getByRole('button', { name: 'Delete run' }).click();
	await expect(page.getByText('No runs yet')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(list(page)).toContainText('8.4 km');
});

test('the week, the guideline, the longest run and how far today are told together', async ({
	page
}) => {
	const runs = [
		run(addDays(today, -25), 9),
		run(addDays(today, -6), 12),
		run(addDays(today, -5), 8),
		run(addDays(today, -1), 5),
		run(addDays(today, -1), 14, { kind: 'speed' })
	];
	const fine = checkIn(today, {});
	await open(page, { runs, checkIns: [fine], settings: { updatedAt: now, units: 'km' } });
	await expect(load(page)).toHaveAttribute('data-week-m', '19000');
	await expect(load(page)).toHaveAttribute('data-guideline-m', '22000');
	await expect(load(page)).toHaveAttribute('data-single-run-m', '15400');
	await expect(load(page)).toContainText('Up to 3.0 km stays inside both');
	await expect(list(page)).toContainText('More than 10 % longer than the longest run');
	await expect(list(page)).toContainText('Two things raised at once');
	await expectAccessible(page);
});

test('no distance is said where a run is locked, nor after 30 days without one', async ({
	page
}) => {
	const sore = checkIn(today, { soreness: 5 }, { soreness: 5 });
	await open(page, { runs: [run(addDays(today, -3), 12)], checkIns: [sore] });
	await expect(load(page)).toContainText('How far today? Not today');
	await expect(load(page)).not.toContainText('Up to');

	const fine = checkIn(today, {});
	await open(page, { runs: [run(addDays(today, -31), 12)], checkIns: [fine] });
	await expect(load(page)).toContainText('No run in the last 30 days');
	await expect(load(page)).not.toHaveAttribute('data-single-run-m');
	await expect(load(page)).not.toHaveAttribute('data-guideline-m');
});

test('a shoe counts its distance, and says when it stands much lower than the last ones', async ({
	page
}) => {
	const shoes = [
		{ id: 'high', updatedAt: now, name: 'Daily', dropMm: 10, firstDay: addDays(today, -90) }
	];
	await open(page, {
		shoes,
		runs: [run(addDays(today, -3), 12, { shoe: 'high' })],
		settings: { updatedAt: now, units: 'mi' }
	});
	const part = page.getByRole('region', { name: 'Shoes' });
	await expect(part).toContainText('10 mm drop · 7.5 mi in 1 run · worn 3 days ago');
	await part.getByRole('button', { name: 'Add a shoe' }).click();
	const form = dialog(page, 'Add a shoe');
	await form.getByLabel('Name').fill('Flat');
	await form.getByLabel('Heel-to-toe drop, mm').fill('4');
	await expectAccessible(page);
	await form.getByRole('button', { name: 'Save shoe' }).click();
	await expect(part).toContainText('4 mm drop');

	await page.getByRole('button', { name: 'Log a run' }).click();
	const log = dialog(page, 'Log a run');
	await expect(log.getByLabel('Shoe')).toHaveValue('high');
	await log.getByLabel('Shoe').selectOption('Flat');
	await expect(log).toContainText('6 mm lower at the heel');
	// Before the other shoe was worn there was nothing to be lower than.
	await log.getByLabel('Day').fill(addDays(today, -4));
	await expect(log).not.toContainText('lower at the heel');
});
