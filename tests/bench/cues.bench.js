import { fileURLToPath } from 'node:url';
import { serve } from '../serve.js';
import { openBrowser } from './browser.js';

const build = fileURLToPath(new URL('../../build', import.meta.url));
const SESSION_MS = 600_000;
/** Every cue of this session is due at a whole half second of the plan. */
const GRID_MS = 500;
/** Notes of one cue follow each other within this. */
const SAME_CUE_S = 0.45;

/** How far tones lie from where they are due, both on the audio clock, in ten minutes of a session as it is played. */
export async function measure() {
	const site = await serve({ root: build });
	const { context, close } = await openBrowser(site.url);
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto('/session/hip-strength/');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('button', { name: 'No soreness' }).click();
	await page.locator('[data-status=running]').waitFor();
	await page.waitForTimeout(SESSION_MS);
	/** @type {Watched} */
	const { starts, readings } = await page.evaluate(() => Reflect.get(globalThis, 'watched'));
	const startedAtMs = await page.evaluate(startOfSession);
	await close();
	await site.stop();

	const sounded = starts.filter(({ isSilenced }) => !isSilenced).map(({ atS }) => atS);
	const notes = sounded.sort((a, b) => a - b);
	const cues = notes.filter((atS, index) => atS - (notes[index - 1] ?? -1) > SAME_CUE_S);
	const errors = cues.map((at) => errorMs(at, startedAtMs, readings)).sort((a, b) => a - b);
	const worst = errors[Math.ceil(errors.length * 0.99) - 1] ?? NaN;
	return [
		{ name: `Cue error, 99th percentile of ${errors.length}`, value: worst, limit: 5, unit: 'ms' }
	];
}

/**
 * The audio clock moves a block at a time: near any moment, the reading furthest ahead is the truest.
 *
 * @param {number} atS
 * @param {number} startedAtMs
 * @param {Reading[]} readings
 */
function errorMs(atS, startedAtMs, readings) {
	const near = readings.filter(({ contextS }) => Math.abs(contextS - atS) < 0.3);
	const aheadMs = Math.max(...near.map(({ contextS, monoMs }) => contextS * 1000 - monoMs));
	const fromStartMs = atS * 1000 - aheadMs - startedAtMs;
	return Math.abs(fromStartMs - Math.round(fromStartMs / GRID_MS) * GRID_MS);
}

/** Runs in the page: every tone's start and, densely, how the audio clock stands to the monotonic one. */
function watch() {
	/** @type {Watched} */
	const watched = { starts: [], readings: [] };
	Object.assign(globalThis, { watched });
	/** @type {WeakMap<object, Start>} */
	const startByNode = new WeakMap();
	const { start, stop } = OscillatorNode.prototype;
	OscillatorNode.prototype.start = function (atS = 0) {
		const started = { atS, isSilenced: false };
		startByNode.set(this, started);
		watched.starts.push(started);
		start.call(this, atS);
	};
	OscillatorNode.prototype.stop = function (atS = 0) {
		const started = startByNode.get(this);
		if (started && Math.max(atS, this.context.currentTime) <= started.atS)
			started.isSilenced = true;
		stop.call(this, atS);
	};
	window.AudioContext = class extends AudioContext {
		/** @param {AudioContextOptions} [options] */
		constructor(options) {
			super(options);
			setInterval(() => {
				const contextS = this.currentTime;
				watched.readings.push({ contextS, monoMs: performance.now() });
			}, 11);
		}
	};
}

/**
 * Runs in the page: the moment that the session's plan counts from.
 *
 * @returns {Promise<number>}
 */
function startOfSession() {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open('soleus');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const reading = opening.result
				.transaction('activeSession')
				.objectStore('activeSession')
				.getAll();
			reading.onerror = () => reject(reading.error);
			reading.onsuccess = () => resolve(reading.result[0].events[0].at.monoMs);
		};
	});
}

/**
 * @typedef {{ contextS: number, monoMs: number }} Reading
 * @typedef {{ atS: number, isSilenced: boolean }} Start
 * @typedef {{ starts: Start[], readings: Reading[] }} Watched
 */
