import { serve } from '../serve.js';
import { openBrowser } from './browser.js';
import { errorsOf, startOfSession, watch } from './cue-watch.js';

const SESSION_MS = 600_000;

/** How far tones lie from where they are due, both on the audio clock, in ten minutes of a session as it is played. */
export async function measure() {
	const site = await serve();
	const { context, close } = await openBrowser(site.url, { bypassCSP: true });
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto('/session/hip-strength/');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'No soreness' }).click();
	await page.locator('[data-status=running]').waitFor();
	await page.waitForTimeout(SESSION_MS);
	const watched = await page.evaluate(() => Reflect.get(globalThis, 'watched'));
	const errors = errorsOf(watched, await page.evaluate(startOfSession));
	await close();
	await site.stop();

	const worst = errors[Math.ceil(errors.length * 0.99) - 1] ?? NaN;
	return [
		{ name: `Cue error, 99th percentile of ${errors.length}`, value: worst, limit: 5, unit: 'ms' }
	];
}
