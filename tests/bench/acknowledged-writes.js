import { stored } from '../stored.js';
import { dayBefore, fillCheckIn, missingCount, save } from './one-check-in.js';

/**
 * Writes, one after the other, each told by the screen before the next.
 *
 * @typedef {object} Writes
 * @property {() => Promise<void>} write once, and again
 * @property {number} fair how many make a fair number
 * @property {() => number} count of those told so far
 * @property {() => LookBack} told holds what has been told so far against what is there later
 * @typedef {(again: Page) => Promise<{ acknowledged: number, lost: number, torn: number }>} LookBack
 * @typedef {import('@playwright/test').Page} Page
 */

/**
 * Earlier days are filled in.
 *
 * @param {Page} page
 * @returns {Promise<Writes>}
 */
export async function logDays(page) {
	/** @type {Map<string, string>} */
	const noteByDay = new Map();
	const noteOf = (/** @type {string} */ day) => `Kept on ${day}`;
	let back = 200;
	return {
		write: async () => {
			const day = dayBefore((back -= 1));
			await fillCheckIn(page, day, noteOf(day));
			if ((await save(page)).startsWith('Saved')) noteByDay.set(day, noteOf(day));
		},
		fair: 8,
		count: () => noteByDay.size,
		told: () => {
			const told = new Map(noteByDay);
			return async (again) => {
				await again.goto('/history/');
				await again.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
				/** @type {any[]} */
				const logged = await stored(again, 'checkIns');
				/** @type {any[]} */
				const drafts = await stored(again, 'checkInDrafts');
				const torn = logged.filter(
					({ day, note }) => note !== noteOf(day) || drafts.some((draft) => draft.day === day)
				);
				const lost = await missingCount(again, told);
				return { acknowledged: told.size, lost, torn: torn.length };
			};
		}
	};
}

const SESSION = '/session/hip-strength/';

/**
 * A session is paused and resumed.
 *
 * @param {Page} page
 * @returns {Promise<Writes>}
 */
export async function tapInSession(page) {
	const press = (/** @type {string} */ name) =>
		page.getByRole('button', { name, exact: true }).click();
	const until = (/** @type {string} */ status) => page.locator(`[data-status=${status}]`).waitFor();
	await page.goto(SESSION);
	await press('Start');
	await press('No soreness');
	await until('running');
	let taps = 0;
	return {
		write: async () => {
			const isRunning = taps % 2 === 0;
			await press(isRunning ? 'Pause' : 'Resume');
			await until(isRunning ? 'paused' : 'running');
			taps += 1;
		},
		fair: 60,
		count: () => taps,
		told: () => {
			const told = taps;
			return async (again) => {
				await again.goto(SESSION);
				const offer = again.getByRole('button', { name: 'Resume session' });
				const isOffered = await offer.waitFor().then(
					() => true,
					() => false
				);
				/** @type {any[]} */
				const [active] = await stored(again, 'activeSession');
				/** @type {string[]} */
				const kinds = isOffered ? active.events.map((/** @type {any} */ { kind }) => kind) : [];
				const kept = kinds.filter((kind) => kind === 'pause' || kind === 'resume');
				const isTorn = kept.some((kind, index) => kind !== (index % 2 ? 'resume' : 'pause'));
				const checkIns = await stored(again, 'checkIns');
				return {
					// With the check-in of the day, and the start.
					acknowledged: told + 2,
					lost:
						Math.max(0, told - kept.length) + Number(kinds[0] !== 'start') + 1 - checkIns.length,
					torn: Number(isTorn)
				};
			};
		}
	};
}
