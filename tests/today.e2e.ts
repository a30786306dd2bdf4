import { readdir, readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkIn, dayFrom, expect, expectAccessible, restore, test } from './fixtures.ts';

/** Fits ordinary soreness (clinical.md 2.2, D1). */
const dullAche = {
	location: 'calf',
	onset: 'gradual',
	hoursAfterLoad: 24,
	quality: 'dull',
	spread: 'diffuse',
	movement: 'better',
	weightBearing: 'yes',
	swelling: 'none'
};
const advice = (page: Page) => page.getByRole('region', { name: 'Advice' });
const leg = (page: Page, name: 'left' | 'right') => advice(page).locator(`[data-leg="${name}"]`);

/** Check-ins of the left calf, one for each score; the last one `ago` days before today. */
const daily = (scores: number[], ago = 0) =>
	scores.map((soreness, index) =>
		checkIn(dayFrom(index + 1 - scores.length - ago), {
			soreness,
			...(soreness > 0 ? dullAche : {})
		})
	);

/** The name of the built script that holds these words. */
async function scriptWith(words: string): Promise<string> {
	const folder = new URL('../build/_app/immutable/chunks/', import.meta.url);
	for (const name of await readdir(folder)) {
		if ((await readFile(new URL(name, folder), 'utf8')).includes(words)) return name;
	}
	throw new Error(`no script holds: ${words}`);
}

test('greets a first visit with one thing to do, and a notice that blocks nothing', async ({
	page
}) => {
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'none');
	await expect(advice(page)).not.toHaveAttribute('data-as-of');
	await expect(advice(page).locator('[data-leg]')).toHaveCount(0);
	await expectAccessible(page);

	await page.getByRole('button', { name: 'I have read this' }).click();
	await expect(page.getByRole('heading', { name: 'Before you start' })).toHaveCount(0);
	await page.reload();
	await expect(advice(page)).toHaveAttribute('data-advice', 'none');
	await expect(page.getByRole('heading', { name: 'Before you start' })).toHaveCount(0);

	await page.getByRole('link', { name: 'Check in' }).click();
	await expect(page).toHaveURL('/check-in/');
});

test('tells ordinary soreness with its day count, and offers light movement', async ({ page }) => {
	await restore(page, { checkIns: daily([3, 5, 4]) });
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'soreness');
	await expect(advice(page)).toHaveAttribute('data-as-of', dayFrom(0));
	await expect(leg(page, 'left')).toHaveAttribute('data-pain-days', '3');
	await expect(leg(page, 'left')).toHaveAttribute('data-advice', 'soreness');
	await expect(leg(page, 'left').locator('li[data-rule="D1"]')).toBeVisible();
	await expect(leg(page, 'right')).toHaveAttribute('data-advice', 'clear');
	await expect(advice(page)).toContainText('Call for emergency help if');
	const next = page.getByRole('region', { name: 'Light movement' });
	await expect(next.locator('[data-part="head"]')).toBeVisible();
	await next.getByRole('link', { name: 'Start light movement' }).click();
	await expect(page).toHaveURL('/session/light-movement/');
});

test('says to book on the sixth day, and keeps saying so once it is booked', async ({ page }) => {
	await restore(page, { checkIns: daily([2, 2, 2, 2, 2, 2]) });
	await page.goto('/');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toContainText('Book to see a physio, GP or other professional');
	await expect(advice(page)).toHaveAttribute('data-advice', 'see-professional');
	await expect(leg(page, 'left')).toHaveAttribute('data-pain-days', '6');
	await expect(advice(page)).toContainText('My left calf has been sore on six days');
	await expectAccessible(page);

	await page.getByRole('button', { name: 'I have booked' }).click();
	await expect(heading).toContainText('Booked');
	await expect(heading).toBeFocused();
	await expect(advice(page)).not.toContainText('Book a visit');
	await expect(advice(page)).toHaveAttribute('data-advice', 'see-professional');
	await expect(leg(page, 'left').locator('li[data-rule="B1"]')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(heading).toContainText('Book to see');

	await page.getByRole('button', { name: 'I have been seen' }).click();
	await expect(heading).toContainText('Follow the advice you were given');
	await page.reload();
	await expect(heading).toContainText('Follow the advice you were given');
	await expect(advice(page)).toHaveAttribute('data-advice', 'see-professional');
});

test('asks "Still sore?" where a sore day more would be the sixth', async ({ page }) => {
	await restore(page, { checkIns: daily([3, 3, 3, 3, 3], 2) });
	await page.goto('/');
	await expect(page.locator('[data-banner="still-sore"]')).toBeVisible();
	await expect(advice(page)).toHaveAttribute('data-as-of', dayFrom(-2));
	await expect(advice(page)).toHaveAttribute('data-advice', 'soreness');
	await expect(advice(page)).not.toContainText('tomorrow');
	await expectAccessible(page);
});

test('stands the next action and the week beside the advice where there is room', async ({
	page
}) => {
	await restore(page, { checkIns: daily([3, 5, 4]) });
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/');
	const next = page.getByRole('region', { name: 'Light movement' });
	await expect(next).toHaveCount(1);
	const start = await next.boundingBox();
	const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
	expect(start?.x).toBeGreaterThan((heading?.x ?? 0) + (heading?.width ?? 0));
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(advice(page).getByRole('link', { name: 'Start light movement' })).toBeVisible();
});

test('calls for help today where a leg takes no weight, with the number of the region', async ({
	page
}) => {
	await restore(page, {
		checkIns: [checkIn(dayFrom(0), { soreness: 8, weightBearing: 'no', signs: ['pop'] })],
		settings: { updatedAt: '2026-01-01T08:00:00+00:00', region: 'GB' }
	});
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'same-day');
	await expect(page.getByRole('link', { name: 'Call 111' })).toHaveAttribute('href', 'tel:111');
	await expect(leg(page, 'left').locator('li[data-rule="U1"]')).toBeVisible();
	await expect(page.getByRole('button', { name: 'I have booked' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /^Start / })).toHaveCount(0);
	await expectAccessible(page);

	await page.getByRole('button', { name: 'I have been seen' }).click();
	await expect(page.getByText('Saved: you have been seen.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Get medical help today');
});

test('marks a reason that hangs on a "not sure"', async ({ page }) => {
	await restore(page, {
		checkIns: [checkIn(dayFrom(0), { ...dullAche, soreness: 3, unsure: ['bruising'] })]
	});
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'see-professional');
	await expect(leg(page, 'left').locator('li[data-rule="B3"][data-unsure]')).toBeVisible();
	await expect(leg(page, 'left').locator('li[data-rule="D1"]:not([data-unsure])')).toBeVisible();
});

test('ignores days that are still to come', async ({ page }) => {
	await restore(page, { checkIns: [checkIn(dayFrom(3), { soreness: 9 })] });
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-advice', 'none');
});

test('says in words that the log cannot be read, and how to go on', async ({ page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('blocked by the browser', 'SecurityError');
		};
	});
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('Your log cannot be shown');
	await expect(advice(page)).not.toHaveAttribute('data-advice');
	await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
});

test('says so where a part of the page does not come, and gives no advice instead', async ({
	page
}) => {
	await restore(page, { checkIns: daily([3, 5, 4]) });
	await page.route(`**/${await scriptWith('There was a pop or a snap in your')}`, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' })
	);
	await page.goto('/');
	await expect(page.getByRole('alert')).toContainText('What you logged is still on this device');
	await expect(advice(page)).not.toHaveAttribute('data-advice');
});
