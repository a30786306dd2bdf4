import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TrackLayout } from '#lib/domain/routine/track-layout.ts';
import { systemClock } from './clock.ts';
import { rate, renderTrack } from './track-file.ts';
import { Track } from './track.ts';

const layout: TrackLayout = {
	lengthMs: 70_000,
	startMsByPhase: [0, 70_000],
	sounds: [
		{ atMs: 1234, kind: 'start' },
		{ atMs: 5000, kind: 'fall', lengthMs: 3000 },
		{ atMs: 60_000, kind: 'tick' }
	]
};

async function samplesOf(file: Blob): Promise<Float32Array> {
	const decoder = new OfflineAudioContext(1, 1, rate);
	return (await decoder.decodeAudioData(await file.arrayBuffer())).getChannelData(0);
}

const decibels = (level: number) => 20 * Math.log10(level);

describe('the file of a track', () => {
	it('sounds each cue to the millisecond, for as long as it lasts', async () => {
		const samples = await samplesOf(await renderTrack(layout, 0.5));
		expect(samples.length / rate).toBeCloseTo(70, 3);
		const isLoud = (value: number) => Math.abs(value) > 0.01;
		const firstFrom = (ms: number) =>
			samples.findIndex((value, at) => at >= (ms / 1000) * rate && isLoud(value));
		for (const { atMs } of layout.sounds) {
			const firstMs = (firstFrom(atMs - 200) / rate) * 1000;
			expect(Math.abs(firstMs - atMs)).toBeLessThan(1);
		}
		const fall = samples.subarray(5 * rate, 8 * rate);
		expect((fall.findLastIndex(isLoud) / rate) * 1000).toBeGreaterThan(2850);
	});

	it('falls in pitch for as long as the heel falls', async () => {
		const samples = await samplesOf(await renderTrack(layout, 0.5));
		const crossings = (fromS: number) => {
			const part = samples.subarray(fromS * rate, (fromS + 0.5) * rate);
			return part.reduce(
				(sum, value, at) => sum + (value > 0 && (part[at - 1] ?? 1) <= 0 ? 1 : 0),
				0
			);
		};
		expect(crossings(5.1)).toBeGreaterThan(crossings(6.2));
		expect(crossings(6.2)).toBeGreaterThan(crossings(7.3));
	});

	it('is nowhere silent, and its hiss is not to be heard', async () => {
		const samples = await samplesOf(await renderTrack(layout, 0.5));
		const between = samples.subarray(20 * rate, 50 * rate);
		for (let from = 0; from < between.length; from += rate / 2) {
			const part = between.subarray(from, from + rate / 2);
			const power = part.reduce((sum, value) => sum + value ** 2, 0) / part.length;
			expect(decibels(Math.sqrt(power))).toBeGreaterThan(-70);
			expect(decibels(Math.sqrt(power))).toBeLessThan(-55);
		}
	});
});

describe('a track', () => {
	const track = new Track(systemClock);
	afterEach(() => {
		track.close();
		vi.restoreAllMocks();
	});

	async function begin(fromMs: number) {
		const button = document.createElement('button');
		button.textContent = 'Start';
		const begun = new Promise<void>((resolve) => {
			button.addEventListener('click', () => {
				track.unlock();
				void track.load(layout, 0.1).then(() => {
					track.playFrom(fromMs);
					resolve();
				});
			});
		});
		document.body.replaceChildren(button);
		await userEvent.click(button);
		await begun;
	}

	it('is the clock while it plays', async () => {
		await begin(10_000);
		const at = track.monoMs();
		await expect.poll(() => track.placeMs, { timeout: 5000 }).toBeGreaterThan(11_000);
		for (let look = 0; look < 20; look++) {
			const passedMs = track.monoMs() - at;
			expect(Math.abs(passedMs - (track.placeMs - 10_000))).toBeLessThan(20);
			await new Promise(requestAnimationFrame);
		}
	});

	it('hands the clock on without a step when it is paused, and takes it up where it goes on', async () => {
		await begin(0);
		await expect.poll(() => track.placeMs).toBeGreaterThan(200);
		const before = track.monoMs();
		track.pause();
		const after = track.monoMs();
		expect(after - before).toBeLessThan(20);
		await new Promise(requestAnimationFrame);
		expect(track.monoMs()).toBeGreaterThan(after);

		const resumedAt = track.monoMs();
		track.playFrom(30_000);
		await expect.poll(() => track.placeMs).toBeGreaterThan(30_300);
		expect(Math.abs(track.monoMs() - resumedAt - (track.placeMs - 30_000))).toBeLessThan(20);
	});

	it('says where it was paused from outside', async () => {
		const play = vi.spyOn(HTMLMediaElement.prototype, 'play');
		await begin(0);
		await expect.poll(() => track.placeMs).toBeGreaterThan(100);
		const interrupted = new Promise<void>((resolve) => (track.oninterrupted = resolve));
		(play.mock.contexts.at(-1) as HTMLAudioElement).pause();
		await interrupted;
	});
});
