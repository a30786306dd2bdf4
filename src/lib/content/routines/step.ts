import type { Step, TempoPart } from '#lib/domain/routine/routine.ts';

type Extras = Partial<Omit<Step, 'move' | 'dose'>>;

export function timed(move: string, seconds: number, extras: Extras = {}): Step {
	return { move, dose: { kind: 'timed', seconds }, sets: 1, restS: 0, ...extras };
}

export function repeated(move: string, reps: number, tempo: Tempo, extras: Extras = {}): Step {
	return {
		move,
		dose: { kind: 'reps', reps, tempo: tempoParts(tempo) },
		sets: 1,
		restS: 0,
		...extras
	};
}

export function untilTapped(move: string, estimateS: number, extras: Extras = {}): Step {
	return { move, dose: { kind: 'open', estimateS }, sets: 1, restS: 0, ...extras };
}

/** Seconds of each part of a repetition, in the order in which they are done. */
export type Tempo = Partial<Record<TempoPart['part'], number>>;

function tempoParts(tempo: Tempo): TempoPart[] {
	return (Object.entries(tempo) as [TempoPart['part'], number][]).map(([part, seconds]) => ({
		part,
		seconds
	}));
}
