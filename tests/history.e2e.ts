import type { Page } from '@playwright/test';
import { passSigns, save, score } from './check-in-steps.ts';
import { checkIn, expect, expectAccessible, restore, test } from './fixtures.ts';

const noon = new Date('2026-03-18T12:00:00+01:00');

const session = (id: string, day: string, rest: object = {}) => ({
	id,
	updatedAt: `${day}T09:00:00+01:00`,
	routine: 'light-movement',
	startedAt: `${day}T08:40:00+01:00`,
	day,
	activeMs: 840_000,
	plannedMs: 840_000,
	outcome: 'completed',
	stepsDone: 6,
	stepsTotal: 6,
	...rest
});

async function openHistory(page: Page, records: object, address = '/history/'): Promise<void> {
	await page.clock.install({ time: noon });
	await restore(page, records);
	await page.goto(address);
}

const dayLink = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

test('an empty log teaches the first step', async ({ page }) => {
	await page.goto('/history/');
	await expect(page.getByText('Nothing is logged yet.')).toBeVisible();
	await expect(page.getByText('No sessions yet.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Check in', exact: true }).click();
	await expect(page).toHaveURL('/check-in/');
});

test('a month tells both scores of each day in words, and opens it', async ({ page }) => {
	await openHistory(page, {
		checkIns: [checkIn('2026-03-16', { soreness: 4 }), checkIn('2026-03-17', {}, { soreness: 8 })]
	});
	await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
	await expect(
		dayLink(page, 'Monday 16 March: left 4 of 10, moderate; right no soreness')
	).toBeVisible();
	await expect(dayLink(page, 'Sunday 15 March: not logged')).toBeVisible();
	const row = page
		.getByRole('table', { name: 'Soreness of each calf, day by day' })
		.getByRole('row', { name: 'Tuesday 17 March' });
	await expect(row).toHaveText(/no soreness\s*8 of 10, strong/);
	await expectAccessible(page);
	await dayLink(page, /^Monday 16 March/).click();
	await expect(page).toHaveURL('/check-in/?date=2026-03-16');
	await expect(page.getByRole('button', { name: 'Soreness Left 4, right 0' })).toBeVisible();
	await page.getByRole('link', { name: 'Close' }).click();
	await expect(page).toHaveURL('/history/?month=2026-03');
});

test('a day that has not come cannot be opened, and no later month either', async ({ page }) => {
	await openHistory(page, {});
	await expect(dayLink(page, /^Wednesday 18 March/)).toHaveAttribute('aria-current', 'date');
	await expect(dayLink(page, /^Thursday 19 March/)).toHaveCount(0);
	await page.getByRole('button', { name: 'Later month' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
	await page.goto('/history/?month=2026-04');
	await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
});

test('earlier months are read as they are looked at, and one is come back to', async ({ page }) => {
	await openHistory(page, { checkIns: [checkIn('2024-02-29', { soreness: 3 })] });
	for (let month = 0; month < 25; month += 1) {
		await page.getByRole('button', { name: 'Earlier month' }).press('Enter');
	}
	await expect(page.getByRole('heading', { name: 'February 2024' })).toBeVisible();
	await dayLink(page, /^Thursday 29 February: left 3/).click();
	await page.getByRole('button', { name: /^Soreness Left 3, right 0/ }).click();
	await score(page, 0, 0);
	await passSigns(page);
	await save(page, 'Save this day');
	await expect(page.getByRole('heading', { name: 'February 2024' })).toBeVisible();
	await expect(dayLink(page, /^Thursday 29 February: left no soreness/)).toBeVisible();
});

test('a month that is none is this month', async ({ page }) => {
	await openHistory(page, {}, '/history/?month=2026-13');
	await expect(page.getByRole('heading', { name: 'March 2026' })).toBeVisible();
});

test('sessions are listed with minutes, outcome and soreness, and counted by week', async ({
	page
}) => {
	await openHistory(page, {
		sessions: [
			session('a', '2026-03-17', { soreness: { left: 3, right: 0 } }),
			session('b', '2026-03-16', { routine: 'own-1', name: 'Stairs', outcome: 'ended-early' }),
			session('c', '2026-03-08')
		]
	});
	const items = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem');
	await expect(items).toHaveText([
		/Light movement\s*Yesterday · 14 min · Done\s*During it: left 3, right 0/,
		/Stairs\s*Monday · 14 min · Ended early/,
		/Light movement\s*Sunday 8 March · 14 min · Done/
	]);
	await page.getByText('Sessions a week, as a table').click();
	const weeks = page.getByRole('region', { name: 'Sessions' }).getByRole('table');
	await expect(weeks.getByRole('row', { name: '16 Mar' })).toHaveText(/2$/);
	await expect(weeks.getByRole('row', { name: /^2 Mar/ })).toHaveText(/1$/);
	await expectAccessible(page);
});

test('more than ten sessions are shown as they are asked for', async ({ page }) => {
	const days = Array.from({ length: 14 }, (_, index) => `2026-02-${String(index + 10)}`);
	await openHistory(page, { sessions: days.map((day) => session(day, day)) });
	const items = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem');
	await expect(items).toHaveCount(10);
	await page.getByRole('button', { name: 'Show earlier sessions' }).click();
	await expect(items).toHaveCount(14);
	await expect(page.getByRole('button', { name: 'Show earlier sessions' })).toHaveCount(0);
});

test('a session is put right, deleted, and brought back', async ({ page }) => {
	await openHistory(page, { sessions: [session('a', '2026-03-17')] });
	const item = page.getByRole('region', { name: 'Sessions' }).getByRole('listitem');
	await page.getByRole('button', { name: 'Edit Light movement, Yesterday' }).click();
	const dialog = page.getByRole('dialog', { name: 'Light movement' });
	await expectAccessible(page);
	await dialog.getByRole('radio', { name: 'Ended early' }).check();
	await dialog.getByLabel('Right calf soreness').fill('2');
	await dialog.getByRole('button', { name: 'Save changes' }).click();
	await expect(dialog).toHaveCount(0);
	await expect(item).toHaveText(/Ended early\s*During it: right 2/);

	await page.getByRole('button', { name: /^Edit Light movement/ }).click();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Edit Light movement/ })).toBeFocused();

	await page.getByRole('button', { name: /^Edit Light movement/ }).click();
	await dialog.getByRole('button', { name: 'Delete session' }).click();
	await expect(item).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(item).toHaveText(/Ended early\s*During it: right 2/);
	await page.reload();
	await expect(item).toHaveText(/Ended early\s*During it: right 2/);
});

test('the soreness of a deleted day leaves the picture, and undo puts it back', async ({
	page
}) => {
	await openHistory(page, { checkIns: [checkIn('2026-03-16', { soreness: 4 })] });
	await dayLink(page, /^Monday 16 March/).click();
	await page.getByRole('button', { name: 'Delete this day' }).click();
	await expect(dayLink(page, 'Monday 16 March: not logged')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(dayLink(page, /^Monday 16 March: left 4/)).toBeVisible();
});
