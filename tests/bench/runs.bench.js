import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { restore } from '../restore.js';
import { seeded } from '../seeded.js';
import { serve } from '../serve.js';
import { appReadyMs, median, openBrowser, SLOWDOWN } from './browser.js';

const entry = fileURLToPath(new URL('./runs-page.js', import.meta.url));
const RUNS = 3_000;
const ROUNDS = 7;
const FIGURES = 101;
const DAY_MS = 86_400_000;

/** The page of runs and its figures over ten years of them, on a slow phone. */
export async function measure() {
	const runs = tenYears();
	return [
		{
			name: `/runs/ ready with ${RUNS} runs`,
			value: median(await readyMs(runs)),
			limit: 800,
			unit: 'ms'
		},
		{
			name: `Load figures over ${RUNS} runs`,
			value: median(await figuresMs(runs)),
			limit: 5,
			unit: 'ms'
		}
	];
}

/** Nearly a run a day up to today, in kilometres and kinds of all sorts. */
function tenYears() {
	const random = seeded(9);
	const today = Date.now();
	return Array.from({ length: RUNS }, (_, index) => {
		const at = new Date(today - (RUNS - 1 - index) * 1.2 * DAY_MS).toISOString();
		const distanceM = 4000 + Math.round(random() * 14_000);
		return {
			id: `run-${index}`,
			updatedAt: at.replace('Z', '+00:00'),
			day: at.slice(0, 10),
			startedAt: at.replace('Z', '+00:00'),
			distanceM,
			durationS: Math.round(distanceM / (2.5 + random())),
			ascentM: Math.round(random() * 150),
			descentM: Math.round(random() * 150),
			kind: ['easy', 'long', 'speed', 'hills', 'race'][Math.floor(random() * 5)],
			source: 'fit'
		};
	});
}

/** @param {object[]} runs */
async function readyMs(runs) {
	const site = await serve();
	const { context, close } = await openBrowser(site.url);
	const page = await context.newPage();
	await restore(page, { runs });
	const debug = await context.newCDPSession(page);
	await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const tookMs = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		await page.goto('/runs/');
		tookMs.push(await appReadyMs(page));
		if ((await page.getByRole('region', { name: 'All runs' }).count()) === 0)
			throw new Error('ready, and no runs');
	}
	await close();
	await site.stop();
	return tookMs;
}

/**
 * All that the region "Load" shows.
 *
 * @param {object[]} runs
 */
async function figuresMs(runs) {
	const built = await bundle({
		configFile: false,
		logLevel: 'error',
		build: { write: false, lib: { entry, formats: ['iife'], name: 'runsPage' } }
	});
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('nothing was built');
	const { context, close } = await openBrowser('about:blank');
	const page = await context.newPage();
	const debug = await context.newCDPSession(page);
	await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.addScriptTag({ content: output.output[0].code });
	const tookMs = await page.evaluate(
		([runs, rounds]) =>
			/** @type {typeof window & { runsPage: typeof import('./runs-page.js') }} */ (
				window
			).runsPage.measure(/** @type {any} */ (runs), rounds),
		/** @type {const} */ ([runs, FIGURES])
	);
	await close();
	return tookMs;
}
