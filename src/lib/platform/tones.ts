import type { CueKind } from '#lib/domain/routine/cues.ts';

export interface Note {
	hz: number;
	/** Seconds after the cue. */
	atS: number;
	lengthS: number;
}

const low = 523.25;
const middle = 659.26;
const high = 783.99;
const top = 1046.5;

/** What each cue sounds like: short enough to leave the next second free, distinct without looking. */
export const notesByCue: Record<CueKind, readonly Note[]> = {
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

/** Starts a note at `atS` on the audio clock and returns what silences it again. */
export function play(into: AudioNode, { hz, lengthS }: Note, atS: number): () => void {
	const { context } = into;
	const oscillator = new OscillatorNode(context, { type: 'triangle', frequency: hz });
	const envelope = new GainNode(context, { gain: 0 });
	envelope.gain.setValueAtTime(0, atS);
	envelope.gain.linearRampToValueAtTime(1, atS + attackS);
	envelope.gain.setTargetAtTime(0, atS + lengthS / 2, lengthS / 9);
	oscillator.connect(envelope).connect(into);
	oscillator.start(atS);
	oscillator.stop(atS + lengthS);
	return () => {
		oscillator.stop();
		envelope.disconnect();
	};
}
