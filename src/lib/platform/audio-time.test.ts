import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monoMs } from '#lib/domain/moment.ts';
import { AudioTime } from './audio-time.ts';

/** An audio clock that moves a block at a time, and drifts against the monotonic one. */
function contextS(mono: number, blockMs: number, driftPpm: number): number {
	const audioMs = (mono - 400) * (1 + driftPpm / 1e6);
	return (Math.floor(audioMs / blockMs) * blockMs) / 1000;
}

describe('the place of the monotonic clock on the audio clock', () => {
	it('is unknown before the first reading', () => {
		expect(new AudioTime().secondsAt(monoMs(0))).toBeUndefined();
	});

	it('is found anew at once when the audio clock stood still', () => {
		const time = new AudioTime();
		for (let now = 1000; now <= 5000; now += 50) time.read(now / 1000, monoMs(now));
		time.read(5, monoMs(65_000));
		expect(time.secondsAt(monoMs(66_000))).toBe(6);
	});

	it('follows the audio clock within three seconds where it fell back a little', () => {
		const time = new AudioTime();
		for (let now = 1000; now <= 5000; now += 50) time.read(now / 1000, monoMs(now));
		for (let now = 5050; now <= 8100; now += 50) time.read((now - 40) / 1000, monoMs(now));
		expect(time.secondsAt(monoMs(9000))).toBeCloseTo(8.96, 6);
	});

	it('is within 5 ms over ten minutes, whatever the block and the drift', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 15, noNaN: true }),
				fc.integer({ min: -50, max: 50 }),
				fc.array(fc.integer({ min: 40, max: 90 }), { minLength: 50, maxLength: 50 }),
				(blockMs, driftPpm, gaps) => {
					const time = new AudioTime();
					let now = 500;
					for (let reading = 0; now < 600_000; reading++) {
						now += gaps[reading % gaps.length] ?? 50;
						time.read(contextS(now, blockMs, driftPpm), monoMs(now));
						if (reading < 100 || reading % 97 !== 0) continue;
						const due = now + 2000;
						const truth = ((due - 400) * (1 + driftPpm / 1e6)) / 1000;
						const error = Math.abs((time.secondsAt(monoMs(due)) ?? Infinity) - truth);
						expect(error * 1000).toBeLessThan(5);
					}
				}
			),
			{ numRuns: 20 }
		);
	});
});
