import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { pagesOfBuild } from './build.js';
import { newDevice } from './device.js';
import { complaintsOf } from './fixtures.ts';
import { serve } from './serve.js';
import { untilOffline } from './site.ts';

interface Device {
	url: string;
	/** Kills the browser and starts it again with the same profile. */
	restart: () => Promise<Page>;
}

/** A browser with its profile on disk: the app is installed, then its host is gone for good. */
const test = base.extend<{ device: Device }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
	device: async ({}, use) => {
		const browser = await newDevice();
		const site = await serve();
		const complaints: string[][] = [];
		const start = async () => {
			const started = await browser.start();
			complaints.push(complaintsOf(started));
			return started;
		};
		let context = await start();
		const restart = async () => {
			await browser.kill();
			context = await start();
			return pageOf(context);
		};
		const page = await pageOf(context);
		await page.goto(site.url);
		await untilOffline(page);
		await site.stop();

		await use({ url: site.url, restart });
		await browser.throwAway();
		expect(complaints.flat()).toEqual([]);
	}
});

test.use({ serviceWorkers: 'allow' });

test('opens every page by its address after a kill @chromium', async ({ device }) => {
	const page = await device.restart();
	const h1 = page.getByRole('heading', { level: 1 });
	for (const address of await pagesOfBuild()) {
		await page.goto(`${device.url}${address}`);
		await expect(h1, address).toBeVisible();
		await expect(h1, address).not.toHaveText('Page not found');
		await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
	}
});

test('says so where an address has no page, and leads on @chromium', async ({ device }) => {
	const page = await device.restart();
	await page.goto(`${device.url}/routines/nope/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
	await page.getByRole('main').getByRole('link', { name: 'Today' }).click();
	await expect(page).toHaveURL(`${device.url}/`);
});

test('answers without the slash at the end, and with a question mark @chromium', async ({
	device
}) => {
	const page = await device.restart();
	await page.goto(`${device.url}/session/heel-drops?from=shortcut`);
	await expect(page).toHaveURL(/\/session\/heel-drops\/\?from=shortcut$/);
	await expect(page.locator('[data-player]')).toBeVisible();
});

async function pageOf(context: BrowserContext): Promise<Page> {
	return context.pages()[0] ?? (await context.newPage());
}
