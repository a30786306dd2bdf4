import type { Sound } from '#lib/domain/routine/cues.ts';
import type { TrackLayout } from '#lib/domain/routine/track-layout.ts';
import { notesOf, play } from './tones.ts';

/** Samples a second: enough for the third partial of the highest tone, and 10 minutes are 9.6 MB. */
export const rate = 8000;
const headerBytes = 44;
const full = 0x7fff;
/** Some -63 dBFS: not heard, but no silence either, which a browser would slow a hidden page down for (platform.md 1). */
const floor = 0.0012;

/**
 * The whole track as a WAV file (16 bit, mono). Each sound is rendered once and laid in wherever it is due, to the sample.
 * Rejects where the browser renders no sound.
 */
export async function renderTrack(layout: TrackLayout, loudness: number): Promise<Blob> {
	const samples = new Int16Array(Math.ceil((layout.lengthMs / 1000) * rate));
	const hush = hushOf(rate);
	for (let at = 0; at < samples.length; at += hush.length)
		samples.set(hush.subarray(0, samples.length - at), at);

	const rendered = new Map<string, Promise<Float32Array>>();
	for (const { atMs, ...sound } of layout.sounds) {
		const key = `${sound.kind} ${sound.lengthMs}`;
		const known = rendered.get(key) ?? render(sound, loudness);
		rendered.set(key, known);
		layInto(samples, await known, Math.round((atMs / 1000) * rate));
	}
	return new Blob([headerFor(samples.length), samples], { type: 'audio/wav' });
}

/** Nothing to be heard, for a tenth of a second. */
export function hushFile(): Blob {
	const samples = hushOf(rate / 10);
	return new Blob([headerFor(samples.length), samples], { type: 'audio/wav' });
}

async function render(sound: Sound, loudness: number): Promise<Float32Array> {
	const notes = notesOf(sound);
	const lengthS = Math.max(...notes.map(({ atS, lengthS: length }) => atS + length));
	const context = new OfflineAudioContext(1, Math.ceil(lengthS * rate), rate);
	const gain = new GainNode(context, { gain: loudness });
	gain.connect(context.destination);
	for (const note of notes) play(gain, note, note.atS);
	return (await context.startRendering()).getChannelData(0);
}

function layInto(samples: Int16Array, sound: Float32Array, from: number): void {
	const length = Math.min(sound.length, samples.length - from);
	for (let at = 0; at < length; at++) {
		const sum = (samples[from + at] ?? 0) + (sound[at] ?? 0) * full;
		samples[from + at] = Math.max(-full, Math.min(full, Math.round(sum)));
	}
}

/** The same hiss each time, so that the same session gives the same file. */
function hushOf(length: number): Int16Array<ArrayBuffer> {
	let seed = 1;
	const samples = new Int16Array(length);
	return samples.map(() => {
		seed = (seed * 48_271) % 2_147_483_647;
		return Math.round((seed / 1_073_741_823.5 - 1) * floor * full);
	});
}

function headerFor(samples: number): ArrayBuffer {
	const header = new DataView(new ArrayBuffer(headerBytes));
	const write = (at: number, text: string) =>
		[...text].forEach((letter, index) => header.setUint8(at + index, letter.charCodeAt(0)));
	const bytes = samples * 2;
	write(0, 'RIFF');
	header.setUint32(4, headerBytes - 8 + bytes, true);
	write(8, 'WAVEfmt ');
	header.setUint32(16, 16, true);
	header.setUint16(20, 1, true);
	header.setUint16(22, 1, true);
	header.setUint32(24, rate, true);
	header.setUint32(28, rate * 2, true);
	header.setUint16(32, 2, true);
	header.setUint16(34, 16, true);
	write(36, 'data');
	header.setUint32(40, bytes, true);
	return header.buffer;
}
