import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../browser.js';
import { serve } from '../serve.js';
import { SLOWDOWN } from './browser.js';
import { errorsOf, startOfSession, watch } from './cue-watch.js';

const HIDDEN_AFTER_MS = 10_000;
/** Half an hour together; no session of this length is dense with cues. */
const sessions = [
	{ routine: 'hip-strength', lengthMs: 24 * 60_000 },
	{ routine: 'light-movement', lengthMs: 6 * 60_000 }
];
/** What keeps a hidden page from being slowed down, as every browser outside a test would. */
const protection = [
	'--disable-background-timer-throttling',
	'--disable-backgrounding-occluded-windows',
	'--disable-renderer-backgrounding'
];

/** How far tones lie from where they are due in half an hour of sessions, on a slow device, whose page is hidden after 10 s. */
export async function measure() {
	const site = await serve();
	const errors = [];
	for (const session of sessions) errors.push(...(await play(site.url, session)));
	await site.stop();
	errors.sort((a, b) => a - b);
	const worst = errors[Math.ceil(errors.length * 0.99) - 1] ?? NaN;
	const name = `Cue error of a hidden page, 99th percentile of ${errors.length}`;
	return [{ name, value: worst, limit: 5, unit: 'ms' }];
}

/**
 * @param {string} url
 * @param {typeof sessions[number]} session
 */
async function play(url, { routine, lengthMs }) {
	const profile = await mkdtemp(join(tmpdir(), 'soleus-bench-'));
	const { executablePath, args } = chromiumLaunch();
	const browser = await puppeteer.launch({
		...(executablePath ? { executablePath } : { channel: 'chrome' }),
		args: [...(args ?? [])],
		userDataDir: profile,
		ignoreDefaultArgs: protection
	});
	const page = await browser.newPage();
	await page.setBypassCSP(true);
	await page.evaluateOnNewDocument(watch);
	await page.goto(`${url}/session/${routine}/`);
	await page.emulateCPUThrottling(SLOWDOWN);
	await page.locator('::-p-aria([name="Start"][role="button"])').click();
	await page.locator('::-p-aria([name="No soreness"][role="button"])').click();
	await page.waitForSelector('[data-status=running]');
	const startedAtMs = await page.evaluate(startOfSession);
	await wait(HIDDEN_AFTER_MS);
	const other = await browser.newPage();
	await other.bringToFront();
	await wait(lengthMs - HIDDEN_AFTER_MS);
	const visibility = await page.evaluate(() => document.visibilityState);
	if (visibility !== 'hidden') throw new Error('The page was not hidden');
	const watched = await page.evaluate(() => Reflect.get(globalThis, 'watched'));
	await browser.close();
	await rm(profile, { recursive: true, force: true });
	return errorsOf(watched, startedAtMs);
}
