import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../build.js';
import { serve } from '../serve.js';
import { appReadyMs, median, openBrowser, SLOWDOWN } from './browser.js';

const ROUNDS = 5;

/** A first visit to Today on a slow phone and a slow network, and what is then kept for offline use. */
export async function measure() {
	const site = await serve();
	// The host has compressed everything before the first measured visit.
	await firstVisit(site.url);
	/** @type {Visit[]} */
	const visits = [];
	for (let round = 0; round < ROUNDS; round += 1) visits.push(await firstVisit(site.url));
	await site.stop();
	/** @param {keyof Visit} key */
	const middle = (key) => median(visits.map((visit) => visit[key]));
	return [
		{ name: 'JavaScript up to app-ready', value: middle('scriptKb'), limit: 50, unit: 'kB' },
		{ name: 'Largest Contentful Paint', value: middle('lcpMs'), limit: 700, unit: 'ms' },
		{ name: 'Blocking time', value: middle('blockingMs'), limit: 50, unit: 'ms' },
		{ name: 'Whole precache, gzipped', value: await precacheKb(), limit: 700, unit: 'kB' }
	];
}

/**
 * @typedef {{ scriptKb: number, lcpMs: number, blockingMs: number }} Visit
 * @param {string} url
 * @returns {Promise<Visit>}
 */
async function firstVisit(url) {
	const { context, close } = await openBrowser(url);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1_600_000 / 8,
		uploadThroughput: 1_600_000 / 8
	});
	/** @type {Map<string, { url: string, bytes: number }>} */
	const scripts = new Map();
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (type === 'Script') scripts.set(requestId, { url: response.url, bytes: 0 });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const script = scripts.get(requestId);
		if (script) script.bytes = encodedDataLength;
	});
	await page.addInitScript(watch);
	await page.goto('/', { waitUntil: 'commit' });
	await appReadyMs(page);
	const seen = await page.evaluate(read);
	const counted = [...scripts.values()].filter(({ url }) => seen.loaded.includes(url));
	const scriptBytes = counted.reduce((sum, { bytes }) => sum + bytes, 0);
	await close();
	return { scriptKb: scriptBytes / 1000, lcpMs: seen.lcpMs, blockingMs: seen.blockingMs };
}

/** Runs in the page before anything else. */
function watch() {
	const timings = { lcpMs: 0, blockingMs: 0 };
	Object.assign(window, { timings });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) timings.lcpMs = entry.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		// What a task takes beyond 50 ms is time in which a tap waits.
		for (const entry of list.getEntries()) timings.blockingMs += entry.duration - 50;
	}).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page when it is ready: what was seen, and which files had come by then. */
function read() {
	const [ready] = performance.getEntriesByName('app-ready');
	const files = /** @type {PerformanceResourceTiming[]} */ (
		performance.getEntriesByType('resource')
	);
	const loaded = files.filter((file) => file.responseEnd <= (ready?.startTime ?? 0));
	const { lcpMs, blockingMs } =
		/** @type {typeof window & { timings: Omit<Visit, 'scriptKb'> }} */ (window).timings;
	return {
		loaded: loaded.map(({ name }) => name),
		lcpMs,
		blockingMs
	};
}

async function precacheKb() {
	const worker = await readFile(join(build, 'service-worker.js'), 'utf8');
	const files = (await readdir(build, { recursive: true })).filter((name) => extname(name));
	let bytes = 0;
	for (const file of files) {
		const url = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		if (!worker.includes(`"url":"${url}"`)) continue;
		bytes += gzipSync(await readFile(join(build, file))).length;
	}
	return bytes / 1000;
}
