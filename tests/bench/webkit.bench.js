import { build } from '../build.js';
import { countsIn } from './browser.js';
import { dayBefore } from './one-check-in.js';
import { newWebKit, whyNoWebKit } from './webkit.js';

const DAYS = 20;
const LOSSES = 5;

/**
 * WebKitGTK: a first start, days logged, a session; the process that stores killed under the open page, again and again; and the
 * whole browser killed.
 */
export async function measure() {
	if (whyNoWebKit) return [{ name: 'webkit', skipped: whyNoWebKit }];
	const webKit = await newWebKit(build);
	const { order } = webKit;
	const count = { wordless: 0, formsLost: 0, lost: 0 };
	/** @type {Map<string, string>} */
	const told = new Map();
	const countMissing = async () => {
		/** @type {any[]} */
		const logged = await order('stored', 'checkIns');
		const isThere = (/** @type {string} */ day, /** @type {string} */ note) =>
			logged.some((each) => each.day === day && each.note === note);
		return [...told].filter(([day, note]) => !isThere(day, note)).length;
	};
	const fillIn = async (/** @type {string} */ day) => {
		await order('goTo', `/check-in/?date=${day}`);
		for (const name of ['None of these', 'No soreness, left calf', 'No soreness, right calf'])
			await order('press', name);
		await order('write', 'Note', noteOf(day));
	};
	const save = async (/** @type {string} */ day) => {
		await order('press', 'Save this day');
		await order('textOf', '.notice', 'Saved');
		told.set(day, noteOf(day));
	};

	try {
		webKit.start();
		await order('textOf', '[data-advice="none"]', '');
		for (let back = DAYS; back > 0; back -= 1) {
			const day = dayBefore(back);
			await fillIn(day);
			await save(day);
		}
		await order('goTo', '/');
		await order('textOf', '[data-advice="clear"]', '');

		await order('goTo', '/session/hip-strength/');
		await order('press', 'Start');
		await order('press', 'No soreness');
		await order('textOf', '[data-status=running]', 'The screen may turn off.');
		await order('press', 'End session');
		await order('press', 'End session');
		await order('textOf', '[data-status=finished]', '');

		for (let loss = 1; loss <= LOSSES; loss += 1) {
			const day = dayBefore(DAYS + loss);
			await fillIn(day);
			await webKit.killStorage();
			await order('press', 'Save this day');
			const words = await order('textOf', '[role=alert]', 'Not saved');
			if (!words.includes('The browser lost touch with what it stores')) count.wordless += 1;
			if ((await order('valueOf', 'Note')) !== noteOf(day)) count.formsLost += 1;
			await order('goTo', '/history/');
			count.lost += await countMissing();
			// The refused one is offered again with what it had by then: another day, to begin anew.
			const next = dayBefore(DAYS + LOSSES + loss);
			await fillIn(next);
			await save(next);
		}
		await webKit.kill();
		webKit.start();
		await order('textOf', '[data-advice="clear"]', '');
		const lostByKill = await countMissing();
		const sessions = await order('stored', 'sessions');
		const row = countsIn('webkit');
		return [
			row('acknowledged writes', told.size + sessions.length, DAYS + LOSSES + 1),
			row(`lost with ${LOSSES} lost connections, after a reload`, count.lost),
			row('lost connections not told in words', count.wordless),
			row('forms not kept', count.formsLost),
			row('lost with the whole browser killed', lostByKill)
		];
	} finally {
		await webKit.close();
	}
}

/** @param {string} day */
function noteOf(day) {
	return `Kept on ${day}`;
}
