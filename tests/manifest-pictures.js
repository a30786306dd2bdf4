import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { restore, someWeeks } from './restore.js';
import { serve } from './serve.js';

/* The pictures that a browser shows when it offers to install the app. The manifest names them; the offline copy leaves them out. */

const build = fileURLToPath(new URL('../build', import.meta.url));
const folder = fileURLToPath(new URL('../static/pictures', import.meta.url));
const screens = [
	{ name: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
	{ name: 'desktop', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }
];

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const site = await serve({ root: build });
const browser = await chromium.launch(chromiumLaunch());
for (const { name, ...screen } of screens) {
	const context = await browser.newContext({
		...screen,
		baseURL: site.url,
		locale: 'en-GB',
		colorScheme: 'light',
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const take = (/** @type {string} */ what) =>
		page.screenshot({ path: join(folder, `${what}-${name}.png`), animations: 'disabled' });
	await restore(page, someWeeks());
	await page.goto('/');
	await page.getByRole('region', { name: 'Advice' }).waitFor();
	await page.locator('[data-leg]').first().waitFor();
	await take('today');

	await page.goto('/session/light-movement/');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await page.locator('[data-phase=work]').waitFor();
	await take('session');

	await page.goto('/history/');
	await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
	await take('history');
	await context.close();
}
await browser.close();
await site.stop();
