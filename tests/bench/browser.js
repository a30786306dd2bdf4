import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../browser.js';

/** A slow phone, against this machine. */
export const SLOWDOWN = 4;

/**
 * A fresh browser on a phone's screen, its profile gone afterwards.
 *
 * @template T
 * @param {(context: import('playwright').BrowserContext) => Promise<T>} use
 */
export async function withBrowser(use) {
	const profile = await mkdtemp(join(tmpdir(), 'soleus-bench-'));
	const context = await chromium.launchPersistentContext(profile, {
		...chromiumLaunch(),
		viewport: { width: 390, height: 844 }
	});
	try {
		return await use(context);
	} finally {
		await context.close();
		await rm(profile, { recursive: true, force: true });
	}
}

/** @param {import('playwright').Page} page */
export async function untilReady(page) {
	await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
}

/** @param {number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
