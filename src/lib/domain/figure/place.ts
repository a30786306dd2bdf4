import type { Dose } from '../routine/routine.ts';
import { tempoOf } from '../routine/timeline.ts';
import type { Beat, Choreography } from './choreography.ts';

/** Where in a choreography: in which of its halves, in which stretch, and how far through that. */
export interface Place {
	isSecondHalf: boolean;
	stretch: number;
	/** 0 to 1. */
	share: number;
	/** How long the stretches are at this dose's tempo. */
	seconds: readonly number[];
}

/** Where a set, stretch or hold has come to. Past its end: its end. */
export function placeIn(
	choreography: Choreography,
	dose: Dose,
	msInPhase: number,
	durationMs: number
): Place {
	const isLate = msInPhase * 2 >= durationMs;
	const isSecondHalf = isLate && choreography.secondHalf !== undefined;
	const { beats } = (isSecondHalf && choreography.secondHalf) || choreography;
	const seconds = choreography.isOnce ? scaledTo(durationMs / 1000, beats) : secondsOf(beats, dose);
	const turnsRound = choreography.turnsRound && isLate;
	const isEndless = dose.kind === 'open' && dose.tempo !== undefined;
	const passedMs = Math.min(Math.max(0, msInPhase), isEndless ? Infinity : durationMs);
	const passedS = (turnsRound ? durationMs - passedMs : passedMs) / 1000;
	const isEnd = passedMs === durationMs && !turnsRound && !isEndless;
	return { isSecondHalf, seconds, ...placeInRound(seconds, passedS, isEnd) };
}

/** @param isEnd where a round ends and the next begins: the end */
export function placeInRound(
	seconds: readonly number[],
	passedS: number,
	isEnd = false
): Pick<Place, 'stretch' | 'share'> {
	const last = seconds.length - 1;
	if (isEnd) return { stretch: last, share: 1 };
	let leftS = passedS % sum(seconds);
	for (const [stretch, length] of seconds.entries()) {
		if (leftS < length) return { stretch, share: leftS / length };
		leftS -= length;
	}
	return { stretch: last, share: 1 };
}

/** Each beat's share of its part in the dose's tempo; where the dose has other parts, of a whole repetition. */
function secondsOf(beats: readonly Beat[], dose: Dose): number[] {
	const tempo = tempoOf(dose);
	if (!tempo) return beats.map(({ seconds }) => seconds);
	const hasSameParts =
		beats.every(({ part }) => tempo.some((each) => each.part === part)) &&
		tempo.every(({ part }) => beats.some((beat) => beat.part === part));
	if (!hasSameParts) return scaledTo(sum(tempo.map(({ seconds }) => seconds)), beats);
	return beats.map(({ part, seconds }) => {
		const own = sum(beats.map((beat) => (beat.part === part ? beat.seconds : 0)));
		const given = tempo.find((each) => each.part === part)?.seconds ?? own;
		return (seconds / own) * given;
	});
}

function scaledTo(totalS: number, beats: readonly Beat[]): number[] {
	const own = sum(beats.map(({ seconds }) => seconds));
	return beats.map(({ seconds }) => (seconds / own) * totalS);
}

export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
