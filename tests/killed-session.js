import { stored } from './stored.js';

/** The session's own time between two looks of the test. */
const pieceMs = 2500;
/** `seen` is refreshed each 5 s; the last piece and the write of the one before may be under way. */
const mayLoseMs = 5000 + 2 * pieceMs;
/** Time goes on between the last news from the page and the kill. */
const mayGainMs = pieceMs + 2000;

/**
 * A session, some minutes into it, to be killed while it goes on.
 *
 * @param {Page} page
 * @param {() => number} random
 * @returns {Promise<import('./kills.js').UnderWay>}
 */
export async function beginSession(page, random) {
	const told = await startSession(page);
	const from = { ...told.screen };
	const pieces = Math.floor(random() * 40);
	for (let piece = 0; piece < pieces; piece += 1) await page.clock.fastForward(pieceMs);
	return {
		act: () => train(page, told, random),
		lossesIn: (again) => lossesOfSession(again, told, from)
	};
}

/**
 * @param {Page} again
 * @param {Told} told
 * @param {Screen} from
 */
async function lossesOfSession(again, told, from) {
	await again.goto('/session/hip-strength/');
	const losses = [];
	const [logged] = await stored(again, 'sessions');
	if (told.screen.status === 'finished' && !logged) return ['the end of the session'];
	if (logged) return lossesOfRecord(logged, told, from);

	await button(again, 'Resume session').click();
	await again.locator('[data-status=running]').waitFor();
	const player = again.locator('[data-player]');
	const step = Number(await player.getAttribute('data-step'));
	const elapsedMs = Number(await player.getAttribute('data-elapsed-ms'));
	const steps = step - told.screen.step;
	if (told.isPressing ? Math.abs(steps) > 1 : steps !== 0 && steps !== 1)
		losses.push(`step ${told.screen.step} came back as ${step}`);
	if (elapsedMs < told.screen.elapsedMs - mayLoseMs)
		losses.push(`${told.screen.elapsedMs} ms trained came back as ${elapsedMs}`);
	await button(again, 'End session').click();
	await again.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await again.locator('[data-status=finished]').waitFor();
	const [ended] = await stored(again, 'sessions');
	return [...losses, ...lossesOfRecord(ended, told, from)];
}

/**
 * What the log holds of a session against what its screen told.
 *
 * @param {any} logged
 * @param {Told} told
 * @param {Screen} from
 */
function lossesOfRecord({ stepsDone, activeMs }, { done, screen }, from) {
	const losses = [];
	if (stepsDone < done.size || stepsDone > done.size + 1)
		losses.push(`${done.size} steps done are logged as ${stepsDone}`);
	if (activeMs > screen.elapsedMs + mayGainMs || activeMs < from.elapsedMs)
		losses.push(`${screen.elapsedMs} ms trained are logged as ${activeMs}`);
	return losses;
}

/** @param {Page} page */
async function startSession(page) {
	/** @type {Told} */
	const told = {
		screen: { status: 'ready', step: 0, phase: 'prepare', elapsedMs: 0 },
		done: new Set(),
		isPressing: false
	};
	await page.exposeBinding('tell', (_, /** @type {Screen} */ screen) => {
		const { step, phase } = told.screen;
		const isByTime = !told.isPressing && screen.step === step + 1;
		if (isByTime && phase === 'work') told.done.add(step);
		told.screen = screen;
	});
	await page.clock.install();
	await page.goto('/session/hip-strength/');
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await page.locator('[data-status=running]').waitFor();
	await page.locator('[data-player]').evaluate(tellOf);
	return told;
}

/**
 * Time passes; now and then a button is pressed.
 *
 * @param {Page} page
 * @param {Told} told
 * @param {() => number} random
 */
async function train(page, told, random) {
	const chance = random();
	if (chance > 0.15) return await page.clock.fastForward(pieceMs);
	const isPaused = told.screen.status === 'paused';
	if (told.screen.status === 'finished') return;
	const name =
		chance < 0.08
			? isPaused
				? 'Resume'
				: 'Pause'
			: chance < 0.12 || told.screen.step === 0
				? 'Next'
				: 'Previous';
	const { status, step } = told.screen;
	told.isPressing = true;
	await button(page, name).click();
	while (told.screen.status === status && told.screen.step === step) await page.waitForTimeout(5);
	told.isPressing = false;
}

/**
 * Runs in the page: what the player's element says, now and at each change.
 *
 * @param {Element} element
 */
function tellOf(element) {
	const read = (/** @type {string} */ name) => element.getAttribute(`data-${name}`) ?? '';
	const tell = () =>
		Reflect.get(
			globalThis,
			'tell'
		)({
			status: read('status'),
			step: Number(read('step')),
			phase: read('phase'),
			elapsedMs: Number(read('elapsed-ms'))
		});
	new MutationObserver(tell).observe(element, { attributes: true });
	tell();
}

/**
 * @param {Page} page
 * @param {string} name
 */
function button(page, name) {
	return page.getByRole('button', { name, exact: true });
}

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ status: string, step: number, phase: string, elapsedMs: number }} Screen
 * @typedef {{ screen: Screen, done: Set<number>, isPressing: boolean }} Told
 */
