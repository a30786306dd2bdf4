import { heelDropsAtLevel3, restore } from '../restore.js';
import { serve } from '../serve.js';
import { openBrowser, SLOWDOWN } from './browser.js';

const WATCHED_MS = 12_000;
const LIMIT_MS = 2;
/** Two repetitions of a heel drop; and walking, where every limb and the ground move. */
const addresses = ['/session/heel-drops/', '/session/warm-up/'];

/**
 * What the figure's script costs of each frame on a slow phone, in the thread's own time: what else the machine does does not
 * count. Chromium slows a thread down by pauses of some milliseconds, now in this frame and now in that (an empty one has a
 * 95th percentile of 2.6 ms), so the slow frames are told by those of full speed, times the slowdown.
 */
export async function measure() {
	const site = await serve();
	const rows = [];
	for (const address of addresses) {
		const slowed = await frameCosts(site.url, address, SLOWDOWN);
		const atFullSpeed = await frameCosts(site.url, address, 1);
		const what = `Figure, ${address.split('/')[2]},`;
		rows.push(
			{
				name: `${what} median of ${slowed.length} slowed frames`,
				value: percentile(slowed, 0.5),
				limit: LIMIT_MS,
				unit: 'ms'
			},
			{
				name: `${what} 95th percentile times ${SLOWDOWN}`,
				value: percentile(atFullSpeed, 0.95) * SLOWDOWN,
				limit: LIMIT_MS,
				unit: 'ms'
			}
		);
	}
	await site.stop();
	return rows;
}

/**
 * @param {number[]} values
 * @param {number} share
 */
function percentile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
}

/**
 * @param {string} url
 * @param {string} address
 * @param {number} slowdown
 */
async function frameCosts(url, address, slowdown) {
	const { context, close } = await openBrowser(url);
	const page = await context.newPage();
	await restore(page, { programme: heelDropsAtLevel3() });
	await page.goto(address);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'No soreness' }).click();
	await page.locator('[data-phase=work]').waitFor();

	const debug = await context.newCDPSession(page);
	await debug.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	/** @type {number[]} */
	const costs = [];
	debug.on('Tracing.dataCollected', ({ value }) => {
		for (const event of value) {
			// Microseconds on the thread. Nothing but the figure asks for frames while a session runs.
			if (event.name === 'FireAnimationFrame')
				costs.push(Number(Reflect.get(event, 'tdur')) / 1000);
		}
	});
	const isTraced = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
	await debug.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline'] }
	});
	await page.waitForTimeout(WATCHED_MS);
	await debug.send('Tracing.end');
	await isTraced;
	await close();
	return costs;
}
