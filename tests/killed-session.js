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
	for (let piece = 0; piece < pieces; piece += 1) await passPiece(page, told);
	return {
		act: () => train(page, told, random),
		lookBack: (again) => outcomeOf(again, told, from)
	};
}

/**
 * @param {Page} again
 * @param {Told} told
 * @param {Screen} from
 * @returns {Promise<import('./kills.js').Outcome>}
 */
async function outcomeOf(again, told, from) {
	await again.goto('/session/hip-strength/');
	const isOver = told.screen.status === 'finished';
	const acknowledged = told.written + Number(isOver);
	/** @type {Loss[]} */
	const losses = [];
	const lose = (/** @type {Loss['kind']} */ kind, /** @type {string} */ words) =>
		losses.push({ kind, words });

	/** @type {any[]} */
	const [checkIn] = await stored(again, 'checkIns');
	if (checkIn?.legs.left.soreness !== 0) lose('lost', 'the check-in before the session');
	const [logged] = await stored(again, 'sessions');
	if (isOver && !logged) lose('lost', 'the end of the session');
	else if (logged) {
		const active = await stored(again, 'activeSession');
		if (active.length) lose('torn', 'the session is logged, and still offered');
		losses.push(...lossesOfRecord(logged, told, from));
	} else losses.push(...(await lossesOfResumed(again, told, from)));
	return { acknowledged, losses };
}

/**
 * Goes on with it and ends it, as its person would.
 *
 * @param {Page} again
 * @param {Told} told
 * @param {Screen} from
 */
async function lossesOfResumed(again, told, from) {
	/** @type {Loss[]} */
	const losses = [];
	await button(again, 'Resume session').click();
	await again.locator('[data-status=running]').waitFor();
	const player = again.locator('[data-player]');
	const step = Number(await player.getAttribute('data-step'));
	const elapsedMs = Number(await player.getAttribute('data-elapsed-ms'));
	const steps = step - told.screen.step;
	if (told.isPressing ? Math.abs(steps) > 1 : steps !== 0 && steps !== 1)
		losses.push({ kind: 'lost', words: `step ${told.screen.step} came back as ${step}` });
	if (elapsedMs < told.screen.elapsedMs - mayLoseMs) {
		const words = `${told.screen.elapsedMs} ms trained came back as ${elapsedMs}`;
		losses.push({ kind: 'lost', words });
	}
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
 * @returns {Loss[]}
 */
function lossesOfRecord({ stepsDone, activeMs }, { done, screen }, from) {
	const steps = `${done.size} steps done are logged as ${stepsDone}`;
	const time = `${screen.elapsedMs} ms trained are logged as ${activeMs}`;
	/** @type {[boolean, Loss['kind'], string][]} */
	const found = [
		[stepsDone < done.size, 'lost', steps],
		[stepsDone > done.size + 1, 'credited', steps],
		[activeMs < from.elapsedMs, 'lost', time],
		[activeMs > screen.elapsedMs + mayGainMs, 'credited', time]
	];
	return found.flatMap(([isSo, kind, words]) => (isSo ? [{ kind, words }] : []));
}

/** @param {Page} page */
async function startSession(page) {
	/** @type {Told} */
	const told = {
		screen: { status: 'ready', step: 0, phase: 'prepare', elapsedMs: 0 },
		done: new Set(),
		isPressing: false,
		written: 0
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
	// The check-in of the day, and the start.
	told.written = 2;
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
	if (chance > 0.15) return await passPiece(page, told);
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
	told.written += 1;
}

/**
 * Until the screen tells of it: to a store that is just being written to, time that jumps once more would look like one that keeps
 * nothing, and what is shown then was never said to be kept.
 *
 * @param {Page} page
 * @param {Told} told
 */
async function passPiece(page, told) {
	const { status, elapsedMs } = told.screen;
	await page.clock.fastForward(pieceMs);
	if (status !== 'running') return;
	while (told.screen.elapsedMs === elapsedMs) await page.waitForTimeout(5);
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
 * @typedef {import('./kills.js').Loss} Loss
 * @typedef {{ screen: Screen, done: Set<number>, isPressing: boolean, written: number }} Told
 */
