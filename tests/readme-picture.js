import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { heelDropsAtLevel3, restore, someWeeks } from './restore.js';
import { serve } from './serve.js';

/* The picture in README: Today, the check-in and the player, side by side. */

const screen = { width: 390, height: 871 };
const site = await serve();
const browser = await chromium.launch(chromiumLaunch());

/** @param {'light' | 'dark'} colorScheme */
const phone = async (colorScheme) => {
	const context = await browser.newContext({
		viewport: screen,
		deviceScaleFactor: 2,
		baseURL: site.url,
		locale: 'en-GB',
		colorScheme,
		serviceWorkers: 'block'
	});
	return context.newPage();
};
/** @param {import('@playwright/test').Page} page */
const take = async (page) => (await page.screenshot({ animations: 'disabled' })).toString('base64');

const light = await phone('light');
await restore(light, someWeeks());
await light.goto('/');
await light.locator('[data-part="head"]').waitFor();
const today = await take(light);

await light.goto('/check-in/');
await light.getByRole('button', { name: /^None of the/ }).click();
await light.getByLabel('Left calf soreness').fill('4');
const checkIn = await take(light);

const dark = await phone('dark');
await restore(dark, { programme: heelDropsAtLevel3() });
await dark.goto('/session/heel-drops/');
await dark.getByRole('button', { name: 'Start', exact: true }).click();
await dark.getByRole('button', { name: 'No soreness' }).click();
await dark.getByRole('button', { name: 'Next', exact: true }).click();
await dark.getByText('Lower', { exact: true }).waitFor();
const player = await take(dark);

const sheet = await browser.newPage({ viewport: { width: 1000, height: 720 } });
await sheet.setContent(`
	<style>
		body { display: flex; justify-content: space-between; margin: 0; padding: 25px; background: #efe7dc }
		img { width: 300px; border-radius: 26px }
	</style>
	${[today, checkIn, player].map((png) => `<img src="data:image/png;base64,${png}">`).join('')}
`);
await sheet.screenshot({ path: fileURLToPath(new URL('readme.png', import.meta.url)) });
await browser.close();
await site.stop();
