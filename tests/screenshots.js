import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { pagesOfBuild } from './build.js';
import { restore, someWeeks } from './restore.js';
import { serve } from './serve.js';

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const screens = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1280, height: 800 }
};
const schemes = /** @type {const} */ (['light', 'dark']);

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const site = await serve();
const browser = await chromium.launch(chromiumLaunch());
for (const [screen, viewport] of Object.entries(screens)) {
	for (const colorScheme of schemes) {
		const context = await browser.newContext({
			viewport,
			colorScheme,
			baseURL: site.url,
			reducedMotion: 'reduce',
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		await restore(page, someWeeks());
		for (const address of [...(await pagesOfBuild()), '/no-such-page/']) {
			await page.goto(address);
			await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
			const name = address.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'today';
			// As tall as the page: what is fixed to the foot of the screen then stands at the foot of the picture.
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
			await page.screenshot({ path: join(folder, `${name}.${screen}.${colorScheme}.png`) });
			await page.setViewportSize(viewport);
		}
		await context.close();
	}
}
await browser.close();
await site.stop();
console.log(`${(await readdir(folder)).length} pictures in screenshots/`);
