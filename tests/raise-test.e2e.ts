import type { Page } from '@playwright/test';
import { checkIn, dayFrom, expect, expectAccessible, restore, stored, test } from './fixtures.ts';

const root = (page: Page) => page.locator('[data-player]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const counted = (page: Page, count: number) =>
	expect(page.getByRole('button', { name: `Count a raise, ${count} so far` })).toBeVisible();
const results = (page: Page) => stored<{ leg: string; count: number }>(page, 'raiseTests');

/** Opens the test with its clock held, and begins the first leg. */
async function begin(page: Page) {
	await page.clock.install();
	await page.goto('/session/heel-raise-test/');
	await page.getByRole('radio', { name: 'Right leg' }).check();
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await expect(root(page)).toHaveAttribute('data-phase', 'prepare');
	await button(page, 'Next').click();
	await counted(page, 0);
}

/** On the header, the words and the figure: all of it is surface. */
async function tap(page: Page, times: number) {
	for (let time = 0; time < times; time++) {
		await page.mouse.click(195, [30, 300, 620][time % 3] ?? 300);
	}
}

test('raises are counted by a tap anywhere, each leg is saved as it ends, and both are compared', async ({
	page
}) => {
	await begin(page);
	await expect(root(page)).toHaveAttribute('data-side', 'right');
	await tap(page, 5);
	await counted(page, 5);
	await page.keyboard.press('ArrowUp');
	await page.getByRole('button', { name: /^Count a raise/ }).press('Enter');
	await counted(page, 7);
	await button(page, 'Undo one').click();
	await page.keyboard.press('ArrowDown');
	await counted(page, 5);
	await expectAccessible(page);

	await page.clock.fastForward(90_000);
	await expect(page.getByRole('timer')).toHaveText(/^1:[34]/);
	await counted(page, 5);
	expect(await results(page)).toEqual([]);
	await button(page, 'Next').click();
	await expect(root(page)).toHaveAttribute('data-phase', 'switch');
	await expect(page.getByText('Right leg: 5 raises, saved')).toBeVisible();
	expect(await results(page)).toMatchObject([{ leg: 'right', count: 5, day: dayFrom(0) }]);
	await expectAccessible(page);
	await tap(page, 3);

	await button(page, 'Previous').click();
	await counted(page, 5);
	await tap(page, 3);
	await counted(page, 8);
	await button(page, 'Next').click();
	await expect(page.getByText('Right leg: 8 raises, saved')).toBeVisible();

	await button(page, 'Next').click();
	await expect(root(page)).toHaveAttribute('data-side', 'left');
	await counted(page, 0);
	await tap(page, 6);
	await counted(page, 6);
	await button(page, 'Next').click();
	const result = page.getByRole('region', { name: 'Your result' });
	await expect(result).toContainText('The left leg did 2 raises fewer than the right: 25 % less.');
	await expect(result).toContainText(/24.*21.*not a mark to pass/);
	await expectAccessible(page);
	expect((await results(page)).map(({ leg, count }) => [leg, count]).sort()).toEqual([
		['left', 6],
		['right', 8]
	]);
	expect(await stored(page, 'sessions')).toMatchObject([
		{ routine: 'heel-raise-test', outcome: 'completed', stepsDone: 2, stepsTotal: 2 }
	]);
	await button(page, 'Done').click();
	await page.getByRole('link', { name: 'See all your results' }).click();
	await page.getByText('Best of each month, as a table').click();
	await expect(page.getByRole('row').nth(1)).toHaveText(/\w+ \d{4}\s*6\s*8/);
});

test('space pauses, a paused test counts nothing, and a reload keeps what was counted', async ({
	page
}) => {
	await begin(page);
	await tap(page, 5);
	await page.keyboard.press('ArrowDown');
	await counted(page, 4);
	await page.keyboard.press('Space');
	await expect(root(page)).toHaveAttribute('data-status', 'paused');
	await tap(page, 2);
	await page.keyboard.press('Space');
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await counted(page, 4);

	await page.reload();
	await page
		.getByRole('region', { name: 'Unfinished session' })
		.getByRole('button', { name: 'Resume session' })
		.click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
	await counted(page, 4);
	await tap(page, 1);
	await counted(page, 5);

	await button(page, 'Next').click();
	await expect(root(page)).toHaveAttribute('data-phase', 'switch');
	await button(page, 'Next').click();
	await counted(page, 0);
	await tap(page, 2);
	await counted(page, 2);
	await button(page, 'Stop and check in').click();
	await expect(page).toHaveURL('/check-in/');
	expect(await results(page)).toMatchObject([{ leg: 'right', count: 5 }]);
	expect(await stored(page, 'sessions')).toMatchObject([{ outcome: 'stopped-for-symptoms' }]);
});

test('any soreness locks the test', async ({ page }) => {
	await restore(page, { checkIns: [checkIn(dayFrom(0), { soreness: 1, onset: 'gradual' })] });
	await page.goto('/routines/');
	await expect(page.locator('[data-routine="heel-raise-test"]')).toHaveAttribute(
		'data-gate',
		'locked'
	);
	await page.goto('/session/heel-raise-test/');
	await expect(root(page)).toHaveAttribute('data-gate', 'locked');
	await expect(button(page, 'Start')).toHaveCount(0);
});

test('its page keeps the best of each month, and a wrong result can be deleted and brought back', async ({
	page
}) => {
	await page.goto('/routines/heel-raise-test/');
	await expect(page.getByText('No results yet')).toBeVisible();
	await expectAccessible(page);

	const raiseTest = (id: string, day: string, leg: string, count: number) => {
		return { id, updatedAt: `${day}T08:00:00+00:00`, day, leg, count };
	};
	await restore(page, {
		raiseTests: [
			raiseTest('a', '2026-02-03', 'left', 18),
			raiseTest('b', '2026-02-20', 'left', 22),
			raiseTest('c', '2026-02-20', 'right', 25),
			raiseTest('d', '2026-04-05', 'right', 240)
		]
	});
	await page.goto('/routines/heel-raise-test/');
	await page.getByText('Best of each month, as a table').click();
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows).toHaveText([/Month/, /April 2026\s*none\s*240/, /February 2026\s*22\s*25/]);
	await page.getByText('Each result').click();
	await expectAccessible(page);

	await button(page, 'Delete right leg, 240 raises, 5 April 2026').click();
	await expect(rows).toHaveText([/Month/, /February 2026\s*22\s*25/]);
	expect(await results(page)).toHaveLength(3);
	await button(page, 'Undo').click();
	await expect(rows).toHaveCount(3);
	expect(await results(page)).toHaveLength(4);
});

test('a test that is deleted from the history takes its results along, and Undo brings both back', async ({
	page
}) => {
	await begin(page);
	await tap(page, 3);
	await counted(page, 3);
	await button(page, 'Next').click();
	await expect(root(page)).toHaveAttribute('data-phase', 'switch');
	await page.keyboard.press('Escape');
	await page
		.getByRole('dialog', { name: 'End this session?' })
		.getByRole('button', { name: 'End session' })
		.click();
	await expect(root(page)).toHaveAttribute('data-status', 'finished');
	await expect(page.getByRole('region', { name: 'Your result' })).toContainText('no result');
	await page.goto('/history/');
	await page.getByRole('button', { name: 'Edit Heel-raise test, Today' }).click();
	await button(page, 'Delete session').click();
	await expect(page.getByText('Session deleted')).toBeVisible();
	expect(await results(page)).toEqual([]);
	await button(page, 'Undo').click();
	await expect(page.getByText('The session is back')).toBeVisible();
	expect(await results(page)).toMatchObject([{ leg: 'right', count: 3 }]);
});
