import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dailyCheckIns, ordinary } from '../restore.js';
import { serve } from '../serve.js';
import { median, openBrowser, SLOWDOWN } from './browser.js';

const ROUNDS = 5;
const MB = 1024 * 1024;

/**
 * Ten years restored, and the longest time that the page stood still: a device slowed down `SLOWDOWN` times. A browser slows
 * a page down on request but not its worker, so that the whole time is taken at full speed and multiplied.
 */
export async function measure() {
	const site = await serve();
	const { context, close } = await openBrowser(site.url);
	const page = await context.newPage();
	await page.goto('/settings/');
	await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
	const session = await context.newCDPSession(page);
	// A file on the disk: the test's own way of handing over 31 MB would stop the page.
	const folder = await mkdtemp(join(tmpdir(), 'soleus-bench-'));
	const years = join(folder, 'years.json');
	const hostile = join(folder, 'hostile.json');
	await writeFile(years, JSON.stringify(tenYears()));
	await writeFile(hostile, nested(31 * MB));

	const wholeMs = [];
	for (let round = 0; round < ROUNDS; round += 1) wholeMs.push(await restoreMs(page, years));
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const whileRestoring = await longestStallMs(page, () => restoreMs(page, years));
	const whileRefusing = await longestStallMs(page, async () => {
		await choose(page, hostile);
		await page.getByRole('alert').filter({ hasText: 'Not restored' }).waitFor({ timeout: 60_000 });
	});
	await close();
	await rm(folder, { recursive: true });
	await site.stop();
	return [
		{ name: 'Ten years restored', value: median(wholeMs) * SLOWDOWN, limit: 3000, unit: 'ms' },
		{ name: 'Longest stall while restoring', value: whileRestoring, limit: 200, unit: 'ms' },
		{ name: 'Longest stall while refusing 31 MB', value: whileRefusing, limit: 200, unit: 'ms' }
	];
}

/** A check-in a day, each with everything that is asked of a sore leg. */
function tenYears() {
	const checkIns = dailyCheckIns(Array.from({ length: 3650 }, () => 3)).map((checkIn) => ({
		...checkIn,
		legs: { left: { soreness: 3, ...ordinary }, right: { soreness: 2, ...ordinary } },
		body: [],
		clotRisks: [],
		medicines: [],
		note: 'Hills yesterday, both calves tight, better after a walk. '.repeat(4)
	}));
	return {
		format: 'soleus-backup',
		version: 1,
		exportedAt: new Date().toISOString(),
		checkIns,
		settings: { updatedAt: new Date().toISOString(), noticeVersion: 1 }
	};
}

/**
 * A file that nests as deep as its size allows.
 *
 * @param {number} bytes
 */
function nested(bytes) {
	const head = `{"format":"soleus-backup","version":1,"exportedAt":"2026-03-09T20:00:00+01:00","diary":`;
	const depth = Math.floor((bytes - head.length) / 2) - 1;
	return `${head}${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 */
async function choose(page, file) {
	await page.getByLabel('Restore from a backup').setInputFiles(file);
}

/**
 * From the choice of the file to "Restored", without the time that a person takes to answer the dialog.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 */
async function restoreMs(page, file) {
	const status = page.getByRole('status').filter({ hasText: /^Restored/ });
	const input = page.getByLabel('Restore from a backup');
	const replace = page.getByRole('button', { name: 'Replace everything' });
	await input.evaluate((element) => {
		element.addEventListener('change', () => performance.mark('chosen'), {
			capture: true,
			once: true
		});
	});
	await choose(page, file);
	await replace.waitFor();
	await page.evaluate(() => performance.mark('offered'));
	await replace.evaluate((button) => {
		button.addEventListener('click', () => performance.mark('agreed'), { once: true });
		const told = new MutationObserver(() => {
			const isDone = [...document.querySelectorAll('[role=status]')].some((element) =>
				element.textContent?.startsWith('Restored')
			);
			if (!isDone) return;
			performance.mark('restored');
			told.disconnect();
		});
		told.observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await replace.click();
	await status.waitFor({ timeout: 60_000 });
	return await page.evaluate(() => {
		const at = (/** @type {string} */ name) =>
			performance.getEntriesByName(name).at(-1)?.startTime ?? NaN;
		return at('offered') - at('chosen') + at('restored') - at('agreed');
	});
}

/**
 * The longest time in which the page could answer nothing while `work` went on.
 *
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} work
 */
async function longestStallMs(page, work) {
	await page.evaluate(() => {
		/** @type {number[]} */
		const stalls = [0];
		const observer = new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) stalls.push(duration);
		});
		observer.observe({ type: 'longtask' });
		Object.assign(globalThis, { stalls });
	});
	await work();
	return await page.evaluate(() => Math.max(...Reflect.get(globalThis, 'stalls')));
}
