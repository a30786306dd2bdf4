import type { Dose, TempoPart } from '../routine/routine.ts';
import type { Pose } from './pose.ts';
import type { Prop } from './prop.ts';
import type { View } from './rig.ts';

/** How one move is done: from its start through its beats and round again. */
export interface Choreography {
	view?: View;
	start: Pose;
	/** The last one ends as the start, or as the start one stride further. */
	beats: readonly Beat[];
	/** The beat whose end tells the move from all others; the first where absent. */
	decisive?: number;
	/** From half-way on it goes the other way round. */
	turnsRound?: true;
	/** What is done from half-way on. */
	secondHalf?: Pick<Choreography, 'start' | 'beats'>;
	/** While getting ready and resting, where that is not the start. */
	ready?: Pose;
	/** One slow way through, however long it lasts (a wrap being wound). */
	isOnce?: true;
	/** The near foot has no shoe. */
	isBarefoot?: true;
	/** Drawn from the other side: the leg at work is the far one. */
	isSeenFromWithin?: true;
	props: readonly Prop[];
}

export interface Beat {
	part: TempoPart['part'];
	/** Where a dose gives its own tempo, a share of that part. */
	seconds: number;
	to: Pose;
}

/** Where in a choreography: which of its halves, which stretch, and how far through that. */
export interface Place {
	isSecondHalf: boolean;
	stretch: number;
	share: number;
	/** The stretches at this dose's tempo. */
	seconds: readonly number[];
}

/** Pure: the same place of a phase is the same pose. */
export function placeIn(
	choreography: Choreography,
	dose: Dose,
	msInPhase: number,
	durationMs: number
): Place {
	const isLate = msInPhase * 2 >= durationMs;
	const isSecondHalf = isLate && choreography.secondHalf !== undefined;
	const { beats } = (isSecondHalf && choreography.secondHalf) || choreography;
	const seconds = secondsOf(beats, dose, choreography.isOnce ? durationMs : undefined);
	const roundMs = 1000 * seconds.reduce((sum, each) => sum + each, 0);
	const turns = choreography.turnsRound && isLate;
	const inRoundMs = (turns ? durationMs - msInPhase : msInPhase) % roundMs;
	const isOver = msInPhase >= durationMs && !turns;
	let leftS = isOver ? roundMs / 1000 : Math.max(0, inRoundMs) / 1000;
	for (const [stretch, length] of seconds.entries()) {
		if (leftS < length || stretch === seconds.length - 1) {
			return { isSecondHalf, stretch, share: Math.min(1, leftS / length), seconds };
		}
		leftS -= length;
	}
	throw new Error('A choreography has beats');
}

/** Each beat's length: its share of its part in the dose's tempo; of a whole repetition, where that has other parts. */
function secondsOf(beats: readonly Beat[], dose: Dose, onceMs: number | undefined): number[] {
	const own = beats.map(({ seconds }) => seconds);
	const ownS = own.reduce((sum, each) => sum + each, 0);
	if (onceMs !== undefined) return own.map((each) => (each / ownS) * (onceMs / 1000));
	if (dose.kind !== 'reps') return own;
	const { tempo } = dose;
	const hasSameParts =
		beats.every(({ part }) => tempo.some((each) => each.part === part)) &&
		tempo.every(({ part }) => beats.some((beat) => beat.part === part));
	if (!hasSameParts) {
		const tempoS = tempo.reduce((sum, { seconds }) => sum + seconds, 0);
		return own.map((each) => (each / ownS) * tempoS);
	}
	return beats.map((beat) => {
		const partS = beats.reduce(
			(sum, { part, seconds }) => sum + (part === beat.part ? seconds : 0),
			0
		);
		const given = tempo.find(({ part }) => part === beat.part)?.seconds ?? beat.seconds;
		return (beat.seconds / partS) * given;
	});
}
