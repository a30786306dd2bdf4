import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { heelDropsAtLevel3, restore, someWeeks } from './restore.js';
import { serve } from './serve.js';

/*
 * The pictures that a browser shows when it offers to install the app, which the manifest names, and the one of a shared link
 * (src/routes/share-card.ts). The offline copy leaves them out.
 */

const folder = fileURLToPath(new URL('../static/pictures', import.meta.url));
const screens = [
	{ name: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
	{ name: 'desktop', viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }
];

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const site = await serve();
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
	await page.locator('[data-leg]').first().waitFor();
	await page.locator('[data-part="head"]').waitFor();
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
await takeCard();
await browser.close();
await site.stop();

/** 1200 by 630: the session's stage beside the app's name, in the app's own type and colours. */
async function takeCard() {
	const context = await browser.newContext({
		viewport: { width: 1200, height: 630 },
		baseURL: site.url,
		locale: 'en-GB',
		colorScheme: 'light',
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
		bypassCSP: true
	});
	const page = await context.newPage();
	await restore(page, { programme: heelDropsAtLevel3() });
	await page.goto('/session/heel-drops/');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'No soreness' }).click();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await page.locator('[data-phase=work]').waitFor();
	await page.getByText('Lower', { exact: true }).waitFor();
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.locator('[data-status=paused]').waitFor();
	await page.evaluate(() => {
		const figure = document.querySelector('svg:has([data-part=trunk])');
		if (!(figure instanceof SVGElement)) throw new Error('The session shows no figure');
		const words = (/** @type {string} */ tag, /** @type {string} */ text) =>
			Object.assign(document.createElement(tag), { textContent: text });
		const side = document.createElement('div');
		const name = words('h1', 'Soleus');
		const line = words(
			'p',
			'A calm coach for sore running calves. Works offline; nothing leaves your device.'
		);
		side.append(name, line);
		side.style.cssText = 'display: grid; align-content: center; gap: 1.25rem; padding: 0 0 0 5rem';
		name.style.cssText = 'font-size: 7rem; letter-spacing: -0.03em';
		line.style.cssText = 'font-size: 2.25rem; line-height: 1.35; color: var(--ink-2)';
		const stage = document.createElement('div');
		stage.append(figure);
		stage.style.cssText = 'height: 630px; padding: 2rem 2rem 2.5rem; background: var(--sunk)';
		document.body.replaceChildren(side, stage);
		document.body.style.cssText = 'display: grid; grid-template-columns: 37rem 1fr; gap: 4rem';
	});
	await page.screenshot({ path: join(folder, 'card.png'), animations: 'disabled' });
	await context.close();
}
