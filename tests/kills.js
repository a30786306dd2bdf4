import { newDevice } from './device.js';
import { beginCheckIn } from './killed-check-in.js';
import { beginSession } from './killed-session.js';
import { seeded } from './seeded.js';

/**
 * Something that is done on a page until its browser is killed.
 *
 * @typedef {object} UnderWay
 * @property {() => Promise<unknown>} act once, and again
 * @property {(again: Page) => Promise<string[]>} lossesIn what the screen had said and is not so on a page opened after the kill
 */

/**
 * Fills in a check-in and plays a session, turn by turn, on new devices whose browser is killed at seeded moments, and tells what
 * the screen had said and was not so afterwards: nothing, where all is well.
 *
 * @param {object} options
 * @param {string} options.url
 * @param {number} options.kills
 * @param {'chromium' | 'firefox'} [options.browserName]
 * @returns {Promise<string[]>}
 */
export async function lossesOf({ url, kills, browserName }) {
	const losses = [];
	for (let seed = 1; seed <= kills; seed += 1) {
		const device = await newDevice(browserName);
		const random = seeded(seed);
		try {
			const page = await openPage(device, url);
			const underWay = await (seed % 2 ? beginSession : beginCheckIn)(page, random);
			await actUntilKilled(device.kill, random, underWay.act);
			const lost = await underWay.lossesIn(await openPage(device, url));
			losses.push(...lost.map((loss) => `kill ${seed}: ${loss}`));
		} finally {
			await device.throwAway();
		}
	}
	return losses;
}

/** After this time of acting, in milliseconds. */
const killedWithin = { least: 150, most: 2500 };

/**
 * @param {() => Promise<void>} kill
 * @param {() => number} random
 * @param {() => Promise<unknown>} act once, and again
 */
async function actUntilKilled(kill, random, act) {
	let isKilled = false;
	const acting = (async () => {
		while (!isKilled) {
			await act().catch((error) => {
				if (!isKilled) throw error;
			});
			await sleep(5 + random() * 40);
		}
	})();
	await sleep(killedWithin.least + random() * (killedWithin.most - killedWithin.least));
	isKilled = true;
	await kill();
	await acting;
}

/**
 * @param {Awaited<ReturnType<typeof newDevice>>} device
 * @param {string} url
 */
async function openPage(device, url) {
	const context = await device.start({
		baseURL: url,
		viewport: { width: 390, height: 844 },
		serviceWorkers: 'block'
	});
	context.setDefaultTimeout(15_000);
	return context.pages()[0] ?? (await context.newPage());
}

/** @param {number} ms */
function sleep(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

/** @typedef {import('@playwright/test').Page} Page */
