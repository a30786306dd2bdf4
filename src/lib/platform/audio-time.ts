import type { MonoMs } from '#lib/domain/moment.ts';

/**
 * Older readings may be void: the audio clock falls back whenever the machine is too busy to feed it, and the two clocks
 * drift. Fewer would not show where a block begins.
 */
const keptForMs = 3000;
/** Kept whatever their age: a hidden page may look only once a second, or once a minute. */
const keptAtLeast = 8;
/** No block is as long: the audio clock stood still meanwhile (sleep, a call, a stalled machine), and older readings are void. */
const stoodStillMs = 50;

interface Reading {
	atMs: number;
	aheadMs: number;
}

/**
 * Where the monotonic clock stands on the audio clock. `AudioContext.currentTime` moves in jumps (a block of samples at a
 * time), so a reading is up to a block too early and never too late: the largest of many is the truth.
 */
export class AudioTime {
	#readings: Reading[] = [];

	/** Read the audio clock first, then the monotonic one. */
	read(contextS: number, at: MonoMs): void {
		const aheadMs = contextS * 1000 - at;
		if (this.#aheadMs - aheadMs > stoodStillMs) this.#readings = [];
		this.#readings.push({ atMs: at, aheadMs });
		const spare = this.#readings.length - keptAtLeast;
		const old = this.#readings.findIndex(({ atMs }) => at - atMs <= keptForMs);
		if (spare > 0 && old > 0) this.#readings.splice(0, Math.min(spare, old));
	}

	/** Seconds on the audio clock; `undefined` before the first reading. */
	secondsAt(at: MonoMs): number | undefined {
		return this.#readings.length > 0 ? (at + this.#aheadMs) / 1000 : undefined;
	}

	get #aheadMs(): number {
		return this.#readings.reduce((most, { aheadMs }) => Math.max(most, aheadMs), -Infinity);
	}
}
