/** Every cue of the sessions that are measured is due at a whole half second of the plan. */
const GRID_MS = 500;
/** Notes of one cue follow each other within this. */
const SAME_CUE_S = 0.45;
/** The clocks are read about each 11 ms; where a device stalls, not so often. */
const NEAR_S = 0.3;

/**
 * How far each cue lay from where it was due, in milliseconds, smallest first.
 *
 * @param {Watched} watched
 * @param {number} startedAtMs
 */
export function errorsOf({ starts, readings }, startedAtMs) {
	// A hidden page has tones made more than a minute ahead: what had not sounded at the end is left out.
	const endS = (readings.at(-1)?.contextS ?? 0) - 1;
	const sounded = starts
		.filter(({ atS, isSilenced }) => !isSilenced && atS < endS)
		.map(({ atS }) => atS);
	const notes = sounded.sort((a, b) => a - b);
	const cues = notes.filter((atS, index) => atS - (notes[index - 1] ?? -1) > SAME_CUE_S);
	return cues.map((atS) => errorMs(atS, startedAtMs, readings)).sort((a, b) => a - b);
}

/**
 * The audio clock moves a block at a time: near any moment, the reading furthest ahead is the truest.
 *
 * @param {number} atS
 * @param {number} startedAtMs
 * @param {Reading[]} readings
 */
function errorMs(atS, startedAtMs, readings) {
	const near = readings.filter(({ contextS }) => Math.abs(contextS - atS) < NEAR_S);
	if (near.length < 10) throw new Error(`The clocks were not read around ${atS} s`);
	const aheadMs = Math.max(...near.map(({ contextS, monoMs }) => contextS * 1000 - monoMs));
	const fromStartMs = atS * 1000 - aheadMs - startedAtMs;
	return Math.abs(fromStartMs - Math.round(fromStartMs / GRID_MS) * GRID_MS);
}

/**
 * Runs in the page: every tone's start and, densely, how the audio clock stands to the monotonic one. A worker beats time, since a
 * hidden page's own timers may come once a minute; the page has to let it (no CSP).
 */
export function watch() {
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
			const beat = new Blob(['setInterval(() => postMessage(0), 11)']);
			new Worker(URL.createObjectURL(beat)).onmessage = () => {
				const contextS = this.currentTime;
				watched.readings.push({ contextS, monoMs: performance.now() });
			};
		}
	};
}

/**
 * Runs in the page: the moment that the session's plan counts from.
 *
 * @returns {Promise<number>}
 */
export function startOfSession() {
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
