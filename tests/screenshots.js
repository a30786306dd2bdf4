import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { dailyCheckIns, restore } from './restore.js';
import { serve } from './serve.js';

const build = fileURLToPath(new URL('../build', import.meta.url));
const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const screens = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1280, height: 800 }
};
const schemes = /** @type {const} */ (['light', 'dark']);

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const site = await serve({ root: build });
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
		for (const address of [...(await addresses()), '/no-such-page/']) {
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

async function addresses() {
	const entries = await readdir(build, { recursive: true, withFileTypes: true });
	const pages = entries.filter((entry) => entry.name === 'index.html');
	return pages.map((entry) => `/${relative(build, entry.parentPath)}/`.replace('//', '/')).sort();
}

/** The third day of ordinary soreness in the left calf, with two earlier spells; one light session done. */
function someWeeks() {
	const scores = [0, 0, 0, 2, 1, 0, 0, 0, 0, 3, 2, 1, 0, 0, 0, 0, 0, 0, 2, 5, 4];
	const checkIns = dailyCheckIns(scores);
	const day = checkIns.at(-2)?.day;
	const session = {
		id: 'light',
		updatedAt: `${day}T18:15:00+00:00`,
		routine: 'light-movement',
		startedAt: `${day}T18:00:00+00:00`,
		day,
		activeMs: 720_000,
		plannedMs: 720_000,
		outcome: 'completed',
		stepsDone: 12,
		stepsTotal: 12
	};
	const settings = { updatedAt: `${day}T18:15:00+00:00`, noticeVersion: 1, region: 'GB' };
	return { checkIns, sessions: [session], settings };
}
