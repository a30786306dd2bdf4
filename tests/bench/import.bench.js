import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../serve.js';
import { writeActivityArchive } from './activity-archive.js';
import { openBrowser } from './browser.js';

const ACTIVITIES = 3_000;
const PATIENCE_MS = 600_000;
const SAMPLE_MS = 100;
const BEAT_MS = 10;
const KB_PER_MB = 1024;

/** An archive as Strava's, from its choice to its summary, at this machine's own speed. */
export async function measure() {
	const folder = await mkdtemp(join(tmpdir(), 'soleus-bench-'));
	const archive = join(folder, 'export.zip');
	const written = await writeActivityArchive(archive, ACTIVITIES);
	const site = await serve();
	const { context, close } = await openBrowser(site.url);
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto('/runs/');
	const input = page.getByLabel('Import runs');
	await input.waitFor({ state: 'attached' });
	const memory = await watchMemory(context);
	await page.evaluate(watch, BEAT_MS);
	await input.setInputFiles(archive);
	const summary = page.locator('[data-imported]');
	await summary.waitFor({ timeout: PATIENCE_MS });
	const { tookMs, longestMs } = await page.evaluate(seen);
	const grownMb = await memory?.();
	const counts = await summary.evaluate((element) => ({ ...element.dataset }));
	await close();
	await site.stop();
	await rm(folder, { recursive: true });

	const what = `${ACTIVITIES} activities, ${Math.round(written.unpackedMb)} MB unpacked`;
	if (Number(counts['imported']) !== written.runs || Number(counts['notRuns']) !== written.rides)
		throw new Error(`Not what was written: ${JSON.stringify({ counts, written })}`);
	return [
		{ name: what, value: tookMs / 1000, limit: 60, unit: 's' },
		{ name: 'Longest time that the page did not answer', value: longestMs, limit: 100, unit: 'ms' },
		grownMb === undefined
			? { name: 'Memory that it takes', skipped: 'only Linux tells what a process takes' }
			: {
					name: 'Memory that it takes, at most',
					value: grownMb,
					limit: 300,
					unit: 'MB'
				}
	];
}

/**
 * Runs in the page: from the choice of the file to the summary, and how late its clock ticks meanwhile.
 *
 * @param {number} beatMs
 */
function watch(beatMs) {
	const times = { chosenMs: 0, doneMs: 0, longestMs: 0 };
	Object.assign(window, { times });
	document.addEventListener('change', () => (times.chosenMs = performance.now()), {
		capture: true,
		once: true
	});
	let beforeMs = performance.now();
	const beat = setInterval(() => {
		const nowMs = performance.now();
		if (times.chosenMs) times.longestMs = Math.max(times.longestMs, nowMs - beforeMs - beatMs);
		beforeMs = nowMs;
	}, beatMs);
	const told = new MutationObserver(() => {
		if (!document.querySelector('[data-imported]')) return;
		times.doneMs = performance.now();
		told.disconnect();
		// The list and the load are drawn with the summary, or right after it.
		setTimeout(() => clearInterval(beat), 1000);
	});
	told.observe(document.body, { subtree: true, childList: true });
}

/** Runs in the page once the summary is there. */
async function seen() {
	await new Promise((resolve) => setTimeout(resolve, 1500));
	const { chosenMs, doneMs, longestMs } =
		/** @type {{ chosenMs: number, doneMs: number, longestMs: number }} */ (
			Reflect.get(window, 'times')
		);
	return { tookMs: doneMs - chosenMs, longestMs };
}

/**
 * Looks again and again at how much memory the page's process has for itself, in which its workers run too; tells by how many MB that
 * grew at most. What it shares with other processes, its code above all, is not counted.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {Promise<(() => Promise<number>) | undefined>}
 */
async function watchMemory(context) {
	const debug = await context.browser()?.newBrowserCDPSession();
	if (!debug || !existsSync('/proc/self/status')) return undefined;
	const ownKb = async () => {
		const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
		const pages = processInfo.filter(({ type }) => type === 'renderer');
		return Math.max(...(await Promise.all(pages.map(({ id }) => privateKb(id)))));
	};
	const beforeKb = await ownKb();
	let peakKb = beforeKb;
	let isOver = false;
	const watching = (async () => {
		while (!isOver) {
			peakKb = Math.max(peakKb, await ownKb());
			await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
		}
	})();
	return async () => {
		isOver = true;
		await watching;
		return (peakKb - beforeKb) / KB_PER_MB;
	};
}

/**
 * What it has in no file: the kernel counts that as it goes, where adding up all its mappings would hold the process up.
 *
 * @param {number} pid
 */
async function privateKb(pid) {
	const told = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	return Number(/^RssAnon:\s+(\d+) kB$/m.exec(told)?.[1] ?? 0);
}
