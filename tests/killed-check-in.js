import { stored } from './stored.js';

/** The screens of a check-in and what is done there; saved with the last. */
const screens = [
	{ heading: /^Any of these today/, press: 'None of these' },
	{ heading: /^How sore is each calf/, press: 'Next' },
	{ heading: /^When did this start/, press: 'Today' },
	{ heading: /^How did it come on/, press: 'Slowly' },
	{ heading: /^How long after your last run/, press: '12 to 24 hours' },
	{ heading: /^Where is it/, press: 'In the calf muscle' },
	{ heading: /^What does it feel like/, press: 'A dull ache' },
	{ heading: /^Spread out, or in one spot/, press: 'Spread out' },
	{ heading: /^What does gentle movement do/, press: 'Eases it' },
	{ heading: /^Does any of this fit you/, press: /^None of the/ },
	{ heading: /^Your answers/, press: 'Save check-in' }
];

/**
 * A check-in, to be killed while it is filled in.
 *
 * @param {Page} page
 * @returns {Promise<import('./kills.js').UnderWay>}
 */
export async function beginCheckIn(page) {
	await page.goto('/check-in/');
	await button(page, 'None of these').waitFor();
	const told = { place: 0, isSaved: false };
	return {
		act: () => fillIn(page, told),
		lookBack: (again) => outcomeOf(again, told)
	};
}

/**
 * @param {Page} page
 * @param {Told} told
 */
async function fillIn(page, told) {
	const screen = screens[told.place];
	if (!screen) return;
	await headingOf(page, screen.heading).waitFor();
	if (screen.press === 'Next') {
		await page.getByLabel('Left calf soreness').fill('3');
		await page.getByLabel('Right calf soreness').fill('1');
	}
	await button(page, screen.press).click();
	const next = screens[told.place + 1];
	if (next) await headingOf(page, next.heading).waitFor();
	else {
		await page.getByText(/^Saved/).waitFor();
		told.isSaved = true;
	}
	told.place += 1;
}

/**
 * @param {Page} again
 * @param {Told} told
 * @returns {Promise<import('./kills.js').Outcome>}
 */
async function outcomeOf(again, { isSaved, place }) {
	// The last answer may still be on its way to the disk.
	const acknowledged = isSaved ? place : Math.max(0, place - 1);
	const none = { acknowledged, losses: [] };
	const outcome = (/** @type {'lost' | 'torn'} */ kind, /** @type {string} */ words) => ({
		acknowledged,
		losses: [{ kind, words }]
	});
	await again.goto('/check-in/');
	const [logged] = await stored(again, 'checkIns');
	if (logged) {
		const drafts = await stored(again, 'checkInDrafts');
		if (drafts.length) return outcome('torn', 'the check-in is logged, and its draft still there');
		return isWhole(logged) ? none : outcome('torn', `logged is ${JSON.stringify(logged)}`);
	}
	if (isSaved) return outcome('lost', 'the check-in that was saved');
	if (acknowledged === 0) return none;
	await button(again, 'Go on where you were').click();
	const title = await again.getByRole('heading', { level: 1 }).textContent();
	const cameBackAt = screens.findIndex(({ heading }) => heading.test(title ?? ''));
	return Math.abs(cameBackAt - place) <= 1
		? none
		: outcome('lost', `answer ${place} of the check-in came back as "${title}"`);
}

/** @param {any} checkIn */
function isWhole({ body, medicines, legs: { left, right } }) {
	const answers = { onset: 'gradual', location: 'calf', quality: 'dull', spread: 'diffuse' };
	const isSore = (/** @type {any} */ leg) =>
		leg.movement === 'better' &&
		Object.entries(answers).every(([name, said]) => leg[name] === said);
	return (
		body && medicines && left.soreness === 3 && right.soreness === 1 && [left, right].every(isSore)
	);
}

/**
 * @param {Page} page
 * @param {string | RegExp} name
 */
function button(page, name) {
	return page.getByRole('button', { name, exact: typeof name === 'string' });
}

/**
 * @param {Page} page
 * @param {RegExp} name
 */
function headingOf(page, name) {
	return page.getByRole('heading', { level: 1, name });
}

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ place: number, isSaved: boolean }} Told
 */
