import { setTimeout as sleep } from 'node:timers/promises';
import { newDevice, openPage } from './device.js';
import { beginCheckIn } from './killed-check-in.js';
import { beginSession } from './killed-session.js';
import { seeded } from './seeded.js';

/**
 * What was kept, to a word on the screen, and was not so afterwards: gone, half there, or credited without having been done.
 *
 * @typedef {{ kind: 'lost' | 'torn' | 'credited', words: string }} Loss
 */

/**
 * @typedef {object} Outcome
 * @property {number} acknowledged writes that the screen had taken for done before the kill
 * @property {Loss[]} losses none, where all is well
 */

/**
 * Something that is done on a page until its browser is killed.
 *
 * @typedef {object} UnderWay
 * @property {() => Promise<unknown>} act once, and again
 * @property {(again: Page) => Promise<Outcome>} lookBack on a page opened after the kill
 */

/**
 * Fills in a check-in or plays a session, turn by turn, on a new device whose browser is killed at a seeded moment, and tells what
 * the screen had said and was not so afterwards.
 *
 * @param {object} options
 * @param {string} options.url
 * @param {number} options.seed
 * @param {'chromium' | 'firefox'} [options.browserName]
 */
export async function outcomeOfKill({ url, seed, browserName }) {
	const device = await newDevice(browserName);
	const random = seeded(seed);
	try {
		const page = await openPage(device, url);
		const underWay = await (seed % 2 ? beginSession : beginCheckIn)(page, random);
		await actUntilKilled(device.kill, random, underWay.act);
		return await underWay.lookBack(await openPage(device, url));
	} finally {
		await device.throwAway();
	}
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
	acting.catch(() => {}); // Told below, once the browser is gone.
	await sleep(killedWithin.least + random() * (killedWithin.most - killedWithin.least));
	isKilled = true;
	await kill();
	await acting;
}

/** @typedef {import('@playwright/test').Page} Page */
