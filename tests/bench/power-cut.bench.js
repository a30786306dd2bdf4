import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newDevice, openPage } from '../device.js';
import { seeded } from '../seeded.js';
import { serve } from '../serve.js';
import { countsIn, ifFirefox } from './browser.js';
import { newLoopDisk, whyNoDisk } from './disks.js';
import { logDays, tapInSession } from './acknowledged-writes.js';

const CUTS = Number(process.env.CUTS ?? 10);
/** Between the write of a file that nobody asked to be on disk, and the cut that has to lose it. */
const NEAR_MS = 500;

/** Check-ins and the taps of a session, turn by turn, on a disk of its own that loses what no program had asked to be on it. */
export async function measure() {
	const why = await whyNoDisk();
	if (why) return [{ name: 'power cuts', skipped: why }];
	const site = await serve();
	const rows = [
		...(await rowsOf('chromium', site.url)),
		...(await ifFirefox(() => rowsOf('firefox', site.url)))
	];
	await site.stop();
	return rows;
}

/**
 * @param {'chromium' | 'firefox'} browserName
 * @param {string} url
 */
async function rowsOf(browserName, url) {
	const sum = { acknowledged: 0, lost: 0, torn: 0, unasked: 0 };
	for (let seed = 1; seed <= CUTS; seed += 1) {
		const found = await cut(browserName, url, seed);
		for (const name of /** @type {(keyof typeof sum)[]} */ (Object.keys(sum)))
			sum[name] += Number(found[name]);
		console.error(`    ${browserName}, cut ${seed} of ${CUTS}: ${JSON.stringify(found)}`);
	}
	const row = countsIn(browserName);
	return [
		row(`acknowledged before ${CUTS} cuts`, sum.acknowledged, 5 * CUTS),
		row('acknowledged and lost', sum.lost),
		row('half-done or torn', sum.torn),
		row('cuts that lost nothing, so proved nothing', sum.unasked)
	];
}

/**
 * @param {'chromium' | 'firefox'} browserName
 * @param {string} url
 * @param {number} seed
 */
async function cut(browserName, url, seed) {
	const disk = await newLoopDisk();
	const device = await newDevice(browserName, disk.folder);
	const random = seeded(seed);
	try {
		const writes = await (seed % 2 ? logDays : tapInSession)(await openPage(device, url));
		let isCut = false;
		const working = (async () => {
			while (!isCut) await writes.write().catch((error) => isCut || Promise.reject(error));
		})();
		working.catch(() => {}); // Told below, once the browser is gone.
		const few = 1 + random() * writes.fair;
		while (writes.count() < few) await Promise.race([sleep(20), working]);
		await sleep(random() * 300);
		const unasked = join(disk.folder, 'unasked');
		await writeFile(unasked, 'not asked to be on disk'.repeat(1000));
		await sleep(NEAR_MS);
		device.freeze();
		const lookBack = writes.told();
		disk.cutPower();
		isCut = true;
		await device.kill();
		await working;

		await disk.startAgain();
		const cameThrough = await readFile(unasked, 'utf8').catch(() => '');
		const outcome = await lookBack(await openPage(device, url));
		return { ...outcome, unasked: cameThrough !== '' };
	} finally {
		await device.throwAway();
		await disk.remove();
	}
}
