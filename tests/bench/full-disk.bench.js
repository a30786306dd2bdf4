import { newDevice, openPage } from '../device.js';
import { serve } from '../serve.js';
import { countsIn, ifFirefox } from './browser.js';
import { newSmallDisk, whyNoDisk } from './disks.js';
import { dayBefore, fillCheckIn, missingCount, save } from './one-check-in.js';

const DISKS = 5;
/** Saved before the disk is full. */
const BEFORE = 3;
/** What a copy is given, after the last change. */
const COPY_MS = 3000;
/** As long as a note may be: a short one may find its place in what a full disk has given out already. */
const NOTE_LENGTH = 4000;

/** Check-ins on a disk of its own that fills up, and has room again. */
export async function measure() {
	const why = await whyNoDisk();
	if (why) return [{ name: 'full disks', skipped: why }];
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
	const sum = { acknowledged: 0, refused: 0, wordless: 0, formsLost: 0, dropped: 0, lost: 0 };
	for (let number = 1; number <= DISKS; number += 1) {
		const found = await fillOneDisk(browserName, url);
		for (const name of /** @type {(keyof typeof sum)[]} */ (Object.keys(sum)))
			sum[name] += found[name];
		console.error(`    ${browserName}, disk ${number} of ${DISKS}: ${JSON.stringify(found)}`);
	}
	const row = countsIn(browserName);
	return [
		row('saves refused on a full disk', sum.refused, DISKS),
		row('refused without the word for it', sum.wordless),
		row('refused with the form not kept', sum.formsLost),
		row('saved, some once there was room', sum.acknowledged, DISKS * (BEFORE + 1)),
		row('acknowledged and lost', sum.lost)
	];
}

/**
 * From a new browser to its next start.
 *
 * @param {'chromium' | 'firefox'} browserName
 * @param {string} url
 */
async function fillOneDisk(browserName, url) {
	const disk = await newSmallDisk();
	const device = await newDevice(browserName, disk.folder);
	/** @type {Map<string, string>} */
	const saved = new Map();
	const count = { refused: 0, wordless: 0, formsLost: 0 };
	try {
		const page = await openPage(device, url);
		for (let back = BEFORE; back >= 0; back -= 1) {
			const day = dayBefore(back + 1);
			await fillCheckIn(page, day, noteOf(day));
			let words = '';
			// Twice: what the browser gave back after the first time is filled up too.
			for (let attempt = 1; back === 0 && attempt <= 2 && !isSaved(words); attempt += 1) {
				disk.fill();
				words = await save(page);
				if (isSaved(words)) break;
				count.refused += 1;
				if (!words.startsWith('Not saved. ')) count.wordless += 1;
				const kept = await page.getByRole('textbox', { name: 'Note' }).inputValue();
				if (kept !== noteOf(day)) count.formsLost += 1;
			}
			if (back === 0) disk.makeRoom();
			if (!isSaved(words)) words = await save(page);
			if (isSaved(words)) saved.set(day, noteOf(day));
			await page.waitForTimeout(COPY_MS);
		}
		await device.kill();
		const open = async () => start(await openPage(device, url));
		// Firefox may close once where its own profile was cut short.
		const again = await open().catch(open);
		const dropped = await bringBack(again, saved);
		return { ...count, acknowledged: saved.size, dropped, lost: await missingCount(again, saved) };
	} finally {
		await device.throwAway();
		await disk.remove();
	}
}

/** @param {string} words */
function isSaved(words) {
	return words.startsWith('Saved');
}

/** @param {import('@playwright/test').Page} page */
async function start(page) {
	await page.goto('/');
	await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
	return page;
}

/**
 * Chromium throws a database away when it is started again after its disk was full, and begins an empty one: Soleus has to miss it,
 * and to bring it back.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Map<string, string>} saved
 * @returns {Promise<number>} how many the browser has dropped
 */
async function bringBack(page, saved) {
	const dropped = await missingCount(page, saved);
	if (dropped === 0) return 0;
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await page.getByText('Restored. The copy held').waitFor();
	return dropped;
}

/** @param {string} day */
function noteOf(day) {
	return `Kept on ${day}. `.repeat(NOTE_LENGTH).slice(0, NOTE_LENGTH).trim();
}
