import { expect, test } from '@playwright/test';

const scripts = '**/_app/immutable/**/*.js';
const reload = { name: 'Reload' };

test('offers to reload where the scripts do not come, and starts once they do', async ({
	page
}) => {
	await page.clock.install();
	await page.route(scripts, (route) => route.abort());
	await page.goto('/', { waitUntil: 'domcontentloaded' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.clock.fastForward('00:07');
	await expect(page.getByRole('button', reload)).toBeHidden();
	await page.clock.fastForward('00:02');
	await expect(page.getByRole('alert')).toContainText('What you logged is still on this device');
	await expect(page.getByRole('button', { name: 'Repair' })).toBeVisible();

	await page.setViewportSize({ width: 1280, height: 800 });
	await page.unroute(scripts);
	await page.getByRole('button', reload).click();
	await expect(page.locator('html')).toHaveAttribute('data-ready');
	await page.clock.fastForward('00:09');
	await expect(page.getByRole('button', reload)).toBeHidden();
});

test('offers to reload and to repair where a page or its part does not come', async ({ page }) => {
	await page.goto('/learn/');
	await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
	await page.route(scripts, (route) => route.abort());
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong');
	await expect(page.getByRole('button', reload)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Repair' })).toBeVisible();
	await page.unroute(scripts);
	await page.getByRole('button', reload).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});
