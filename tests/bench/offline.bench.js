import { dailyCheckIns, restore } from '../restore.js';
import { serve } from '../serve.js';
import { appReadyMs, median, openBrowser, SLOWDOWN } from './browser.js';

const ROUNDS = 9;
const SETTLE_MS = 3_000;

/** A start without the host, with an empty log and with ten years in it, turn by turn. */
export async function measure() {
	const empty = await installedApp();
	const full = await installedApp({ checkIns: tenYears() });
	const emptyMs = [];
	const fullMs = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		emptyMs.push(await empty.startMs());
		fullMs.push(await full.startMs());
	}
	await empty.close();
	await full.close();
	return [
		{ name: 'Offline start, empty log', value: median(emptyMs), limit: 700, unit: 'ms' },
		{ name: 'Offline start, 3,650 check-ins', value: median(fullMs), limit: 700, unit: 'ms' },
		{
			name: 'Ten years against none',
			value: median(fullMs) / median(emptyMs),
			limit: 1.25,
			unit: 'times'
		}
	];
}

/** Mostly well, with four days of soreness in every three weeks. */
function tenYears() {
	const scores = Array.from({ length: 3_650 }, (_, index) => Math.max(0, 4 - (index % 21)));
	return dailyCheckIns(scores);
}

/**
 * A browser in which the app is installed, and whose host is gone.
 *
 * @param {object} [records]
 */
async function installedApp(records) {
	const site = await serve();
	const { context, close } = await openBrowser(site.url);
	const page = await context.newPage();
	await page.goto('/settings/');
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	if (records) await restore(page, records);
	await site.stop();
	const session = await context.newCDPSession(page);
	await session.send('ServiceWorker.enable');

	const startMs = async () => {
		await page.goto('about:blank');
		await session.send('ServiceWorker.stopAllWorkers');
		await page.waitForTimeout(SETTLE_MS);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		await page.goto('/');
		const readyMs = await appReadyMs(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		return readyMs;
	};
	return { startMs, close };
}
