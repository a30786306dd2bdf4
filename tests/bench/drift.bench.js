import { seeded } from '../seeded.js';
import { serve } from '../serve.js';
import { openBrowser } from './browser.js';
import { SessionModel } from './session-model.js';

const SESSION = '/session/hip-strength/';
const SIMULATED_MS = 3_600_000;
const EVENTS = 20;
const SEEDS = [1, 2, 3];
/** What the page may take to store a step and show it, by the clock of the test. */
const PATIENCE_MS = 3_000;

/**
 * How far the player comes to be from a reckoning of its own, in an hour of sleeps, pauses and seeks. The clocks of the page are held: they
 * move when the test says so, and while the machine sleeps only the one on the wall does.
 */
export async function measure() {
	const site = await serve();
	const drifts = [];
	for (const seed of SEEDS) drifts.push(await worstDriftMs(site.url, seeded(seed)));
	await site.stop();
	const name = `Drift after 60 minutes of sleeps, pauses and seeks`;
	return [{ name, value: Math.max(...drifts), limit: 0, unit: 'ms' }];
}

/**
 * @param {string} url
 * @param {() => number} random
 */
async function worstDriftMs(url, random) {
	const { context, close } = await openBrowser(url);
	const page = await context.newPage();
	const plan = await planOf(page);
	const held = await start(page);
	const model = new SessionModel(plan);
	const between = (/** @type {number} */ least, /** @type {number} */ most) =>
		Math.floor(least + random() * (most - least));

	let leftMs = SIMULATED_MS;
	let worstMs = 0;
	const check = async () => {
		// Once it is off, it stays off.
		if (worstMs === 0) worstMs = await differenceMs(page, model);
	};
	const pass = async (/** @type {number} */ ms) => {
		await page.clock.fastForward(ms);
		held.wallMs += ms;
		leftMs -= ms;
		model.pass(ms);
		await check();
	};
	/** Out of sight for a while, or looked at. */
	const play = async (/** @type {number} */ ms) => {
		for (let toGoMs = ms; toGoMs > 0;) {
			const pieceMs = Math.min(toGoMs, between(70, random() < 0.3 ? 60_000 : 5000));
			await pass(pieceMs);
			toGoMs -= pieceMs;
		}
	};
	const seek = async () => {
		const target = between(0, plan.startsMs.length / 2);
		while (model.step !== target) {
			const by = model.step < target ? 1 : -1;
			await press(page, by === 1 ? 'Next' : 'Previous');
			model.seek(by);
			await check();
		}
	};
	const pause = async () => {
		await press(page, 'Pause');
		model.pause();
		await pass(between(100, 180_000));
		await press(page, 'Resume');
		model.resume();
		await check();
	};
	const sleep = async () => {
		const ms = between(2000, random() < 0.5 ? 15_000 : 240_000);
		held.wallMs += ms;
		leftMs -= ms;
		await page.clock.setSystemTime(held.wallMs);
		model.sleep(ms);
		await check();
		if (!model.isAway) return;
		await pass(between(500, 20_000));
		const isDone = random() < 0.5 && model.wouldBeAtMs < plan.plannedMs / 2;
		await press(page, isDone ? 'I did it' : 'Go on from here');
		if (isDone) model.claim();
		else model.resume();
		await check();
	};

	for (let event = 0; event < EVENTS; event += 1) {
		await play(Math.floor((leftMs / (EVENTS - event + 1)) * (0.4 + random() * 0.6)));
		await [sleep, pause, seek][event % 3]?.();
		if (model.positionMs > plan.plannedMs * 0.6) await seek();
	}
	if (model.positionMs + leftMs >= plan.plannedMs) await seek();
	await play(leftMs);
	await close();
	return worstMs;
}

/**
 * Where each step begins, as the player says when it is walked through.
 *
 * @param {import('@playwright/test').Page} page
 */
async function planOf(page) {
	await start(page);
	const plannedMs = await attribute(page, 'planned-ms');
	const startsMs = [0];
	for (;;) {
		await press(page, 'Next');
		await page.locator(`[data-step="${startsMs.length}"]`).waitFor();
		const positionMs = await attribute(page, 'position-ms');
		if (positionMs === plannedMs) return { startsMs, plannedMs };
		startsMs.push(positionMs);
	}
}

/**
 * A session that has just begun, with its clocks held from before then.
 *
 * @param {import('@playwright/test').Page} page
 */
async function start(page) {
	await page.clock.install();
	await page.goto(SESSION);
	const wallMs = await page.evaluate(() => Date.now() + 60_000);
	await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
	await page.clock.pauseAt(wallMs);
	await press(page, 'Start');
	const asked = page.getByRole('button', { name: 'No soreness', exact: true });
	const isRunning = page.locator('[data-status=running]');
	await asked.or(isRunning).first().waitFor();
	if (await asked.isVisible()) await asked.click();
	await isRunning.waitFor();
	return { wallMs };
}

/**
 * How far the page is from what it should say, once it has had its time.
 *
 * @param {import('@playwright/test').Page} page
 * @param {SessionModel} model
 */
async function differenceMs(page, model) {
	const until = Date.now() + PATIENCE_MS;
	for (;;) {
		const shown = await page.evaluate(lookNow);
		const awayMs = Math.max(
			Math.abs(shown.positionMs - model.positionMs),
			Math.abs(shown.elapsedMs - model.elapsedMs)
		);
		if (awayMs === 0 && shown.status === model.status) return 0;
		if (Date.now() > until) return shown.status === model.status ? awayMs : Infinity;
	}
}

/** Runs in the page. The clocks are held, so that no timer would have it look again. */
function lookNow() {
	dispatchEvent(new Event('pageshow'));
	const read = (/** @type {string} */ name) =>
		document.querySelector('[data-player]')?.getAttribute(`data-${name}`) ?? '';
	return {
		status: read('status'),
		positionMs: Number(read('position-ms')),
		elapsedMs: Number(read('elapsed-ms'))
	};
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function press(page, name) {
	await page.getByRole('button', { name, exact: true }).click();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function attribute(page, name) {
	return Number(await page.locator('[data-player]').getAttribute(`data-${name}`));
}
