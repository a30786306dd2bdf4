import { stored } from '../stored.js';

/**
 * Fills in an earlier day on which nothing was sore, up to its "Save this day".
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} day
 * @param {string} note
 */
export async function fillCheckIn(page, day, note) {
	await page.goto(`/check-in/?date=${day}`);
	await page.getByRole('button', { name: 'None of these', exact: true }).click();
	await page.getByRole('button', { name: 'No soreness, left calf' }).click();
	await page.getByRole('button', { name: 'No soreness, right calf' }).click();
	await page.getByText('Add a note').click();
	await page.getByRole('textbox', { name: 'Note' }).fill(note);
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string>} the words with which the screen answers, "Saved..." or "Not saved..."
 */
export async function save(page) {
	const answer = page
		.getByText(/^Saved: /)
		.or(page.getByRole('alert').filter({ hasText: /^Not saved/ }));
	await page.getByRole('button', { name: 'Save this day' }).click();
	return await answer.first().innerText();
}

/**
 * The day `back` days before today, far from any midnight.
 *
 * @param {number} back
 */
export function dayBefore(back) {
	return new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
}

/**
 * How many of these check-ins the log does not hold just as they were saved.
 *
 * @param {import('@playwright/test').Page} page
 * @param {Map<string, string>} noteByDay
 */
export async function missingCount(page, noteByDay) {
	/** @type {any[]} */
	const logged = await stored(page, 'checkIns');
	const isThere = (/** @type {string} */ day, /** @type {string} */ note) =>
		logged.some(
			(each) =>
				each.day === day && each.note === note && each.body && each.legs.right.soreness === 0
		);
	return [...noteByDay].filter(([day, note]) => !isThere(day, note)).length;
}
