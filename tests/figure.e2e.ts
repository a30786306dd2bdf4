import type { Page } from '@playwright/test';
import { expect, expectAccessible, heelDropsAtLevel3, restore, test } from './fixtures.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const nearFoot = (page: Page) => page.locator('[data-player] [data-part=nearFoot]');

/** Where a part of the figure stands in the drawing. */
async function place(page: Page): Promise<number[]> {
	return nearFoot(page).evaluate((part: SVGGElement) => {
		const { a, b, e, f } = part.transform.baseVal.getItem(0).matrix;
		return [a, b, e, f];
	});
}

async function toWork(page: Page) {
	await restore(page, { programme: heelDropsAtLevel3() });
	await page.clock.install();
	await page.goto('/session/heel-drops/');
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await expect(page.locator('[data-status=running]')).toBeVisible();
	await button(page, 'Next').click();
	await expect(page.locator('[data-phase=work]')).toBeVisible();
}

test('the figure moves with the session, stands when it is paused, and goes where it is sent', async ({
	page
}) => {
	await toWork(page);
	await page.clock.runFor(2500);
	const before = await place(page);
	await page.clock.runFor(1500);
	const after = await place(page);
	expect(after).not.toEqual(before);

	await button(page, 'Pause').click();
	await expect(page.locator('[data-status=paused]')).toBeVisible();
	await page.clock.runFor(50);
	const paused = await place(page);
	await page.clock.runFor(2000);
	expect(await place(page)).toEqual(paused);

	await button(page, 'Next').click();
	await expect(page.locator('[data-phase=switch]')).toBeVisible();
	await expect.poll(() => place(page)).not.toEqual(paused);
	await expectAccessible(page);
});

test('says which calf muscle is which, where one works', async ({ page }) => {
	await toWork(page);
	const muscles = page.getByRole('listitem').filter({ hasText: /(Upper|Deep) calf/ });
	await expect(muscles).toHaveText(['Upper calf', 'Deep calf']);
	await page.goto('/routines/heel-drops/');
	await expect(muscles).toHaveText(['Upper calf, the gastrocnemius', 'Deep calf, the soleus']);
	await expectAccessible(page);
	await page.goto('/routines/foam-rolling/');
	await expect(page.getByRole('heading', { name: 'Foam rolling' })).toBeVisible();
	await expect(muscles).toHaveCount(0);
});

test('the other leg is drawn the other way round', async ({ page }) => {
	await toWork(page);
	const mirror = page.locator('[data-player] svg:has([data-part=nearFoot]) > g');
	const side = page.locator('[data-player]');
	await expect(side).toHaveAttribute('data-side', 'left');
	await expect(mirror).toHaveAttribute('transform', 'scale(-1 1)');
	await button(page, 'Next').click();
	await expect(side).toHaveAttribute('data-side', 'right');
	await expect(mirror).not.toHaveAttribute('transform');
});

// Debian's Firefox does not take the choice of less motion from a test.
test.describe('with less motion @chromium', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a routine’s figures stand in their telling pose', async ({ page }) => {
		await page.goto('/routines/heel-drops/');
		const trunk = page.locator('ol.rows [data-part=trunk]').first();
		const heightOf = (part: SVGGElement) => part.transform.baseVal.consolidate()?.matrix.f;
		expect(await trunk.evaluate(heightOf)).toBeLessThan(-40);
	});

	test('the figure stands in the pose of each part', async ({ page }) => {
		await toWork(page);
		await page.clock.runFor(2300);
		const lowered = await place(page);
		await page.clock.runFor(1500);
		expect(await place(page)).toEqual(lowered);
		await page.clock.runFor(1500);
		expect(await place(page)).not.toEqual(lowered);
	});
});

test('every step of a routine shows its figure', async ({ page }) => {
	for (const routine of ['warm-up', 'heel-drops', 'rice', 'hip-strength']) {
		await page.goto(`/routines/${routine}/`);
		const steps = page.locator('ol.rows > li');
		const count = await steps.count();
		expect(count).toBeGreaterThan(0);
		await expect(steps.locator('svg:has([data-part=trunk])')).toHaveCount(count);
	}
});
