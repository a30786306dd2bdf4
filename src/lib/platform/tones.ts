import type { CueKind, Sound } from '#lib/domain/routine/cues.ts';

export interface Note {
	hz: number;
	/** Where it glides to, if it does. */
	toHz?: number;
	/** 0 to 1; 1 where absent. */
	loudness?: number;
	/** Seconds after the cue. */
	atS: number;
	lengthS: number;
}

const low = 523.25;
const middle = 659.26;
const high = 783.99;
const top = 1046.5;

/** What a cue sounds like: distinct without looking. A rise and a fall last as long as the movement, all others leave the next second free. */
export function notesOf({ kind, lengthMs = glideMs }: Sound): readonly Note[] {
	if (kind === 'rise') return [glide(glideLow, glideHigh, lengthMs)];
	if (kind === 'fall') return [glide(glideHigh, glideLow, lengthMs)];
	return notesByCue[kind];
}

const glideMs = 1000;
/** Below every other cue, and softer: they are heard all through a set. */
const glideLow = 220;
const glideHigh = 440;
const glideLoudness = 0.4;
/** What a glide leaves free before the next part. */
const gapMs = 60;

function glide(hz: number, toHz: number, lengthMs: number): Note {
	const lengthS = Math.max(0.1, (lengthMs - gapMs) / 1000);
	return { hz, toHz, atS: 0, lengthS, loudness: glideLoudness };
}

const notesByCue: Record<Exclude<CueKind, 'rise' | 'fall'>, readonly Note[]> = {
	shift: [{ hz: high, atS: 0, lengthS: 0.05, loudness: 0.6 }],
	tick: [{ hz: middle, atS: 0, lengthS: 0.09 }],
	start: [{ hz: top, atS: 0, lengthS: 0.42 }],
	halfway: [
		{ hz: middle, atS: 0, lengthS: 0.12 },
		{ hz: middle, atS: 0.16, lengthS: 0.12 }
	],
	end: [{ hz: low, atS: 0, lengthS: 0.45 }],
	switch: [
		{ hz: high, atS: 0, lengthS: 0.16 },
		{ hz: low, atS: 0.18, lengthS: 0.26 }
	],
	check: [
		{ hz: high, atS: 0, lengthS: 0.12 },
		{ hz: high, atS: 0.16, lengthS: 0.12 },
		{ hz: top, atS: 0.32, lengthS: 0.2 }
	],
	done: [
		{ hz: low, atS: 0, lengthS: 0.2 },
		{ hz: middle, atS: 0.18, lengthS: 0.2 },
		{ hz: top, atS: 0.36, lengthS: 0.6 }
	]
};

/** Attack and release, so that a note neither clicks nor drones. */
const attackS = 0.008;
const releaseS = 0.05;

/** Starts a note at `atS` on the audio clock and returns what silences it again. */
export function play(into: AudioNode, note: Note, atS: number): () => void {
	const { hz, toHz, lengthS, loudness = 1 } = note;
	const { context } = into;
	const oscillator = new OscillatorNode(context, { type: 'triangle', frequency: hz });
	const envelope = new GainNode(context, { gain: 0 });
	envelope.gain.setValueAtTime(0, atS);
	envelope.gain.linearRampToValueAtTime(loudness, atS + attackS);
	if (toHz === undefined) envelope.gain.setTargetAtTime(0, atS + lengthS / 2, lengthS / 9);
	else {
		oscillator.frequency.setValueAtTime(hz, atS);
		oscillator.frequency.exponentialRampToValueAtTime(toHz, atS + lengthS);
		envelope.gain.setValueAtTime(loudness, atS + lengthS - releaseS);
		envelope.gain.linearRampToValueAtTime(0, atS + lengthS);
	}
	oscillator.connect(envelope).connect(into);
	oscillator.start(atS);
	oscillator.stop(atS + lengthS);
	return () => {
		oscillator.stop();
		envelope.disconnect();
	};
}
