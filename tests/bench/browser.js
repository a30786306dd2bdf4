import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch, firefoxLaunch } from '../browser.js';

/** A slow phone, against this machine. */
export const SLOWDOWN = 4;

/**
 * A fresh browser on a phone's screen; its profile goes when it is closed.
 *
 * @param {string} baseURL
 * @param {{ bypassCSP?: boolean }} [options] `bypassCSP` for a bench that brings a worker of its own
 */
export async function openBrowser(baseURL, { bypassCSP = false } = {}) {
	const profile = await mkdtemp(join(tmpdir(), 'soleus-bench-'));
	const context = await chromium.launchPersistentContext(profile, {
		...chromiumLaunch(),
		baseURL,
		bypassCSP,
		viewport: { width: 390, height: 844 }
	});
	const close = async () => {
		await context.close();
		await rm(profile, { recursive: true, force: true });
	};
	return { context, close };
}

/**
 * What is measured in Firefox, or why it is not.
 *
 * @template Row
 * @param {() => Promise<Row[]>} measure
 * @returns {Promise<(Row | import('./run.js').Skipped)[]>}
 */
export async function ifFirefox(measure) {
	if (firefoxLaunch()) return await measure();
	return [{ name: 'firefox', skipped: 'firefox-esr is not installed' }];
}

/**
 * Makes rows of one browser: each a count of what may never happen or, with `least`, of what has to happen that often.
 *
 * @param {string} browserName
 */
export function countsIn(browserName) {
	return (/** @type {string} */ name, /** @type {number} */ value, least = 0) => ({
		name: `${browserName}: ${name}`,
		value,
		limit: least,
		unit: '',
		isLeast: least > 0
	});
}

/**
 * When the page first showed what is stored, from its start.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function appReadyMs(page) {
	await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
	return await page.evaluate(() => performance.getEntriesByName('app-ready')[0]?.startTime ?? NaN);
}

/** @param {number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
