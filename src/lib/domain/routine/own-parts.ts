import { iceMinutes, type IceMinutes } from './ice-minutes.ts';
import { clamped } from './own-bounds.ts';
import { fitted, ownStepOf, type DosedStep } from './own-dose.ts';
import { moveIds } from './move-ids.ts';
import type { OwnStep } from './own-routine.ts';

/** Rest, ice, wrap, raise: its order, its looks at the skin and its tests of the wrap are not a person's to change (clinical.md 1.5). */
export interface RicePart {
	kind: 'rice';
	rests: boolean;
	/** 0: without ice. */
	iceMinutes: 0 | IceMinutes;
	hasWrap: boolean;
	/** 0: without raising. */
	raiseS: number;
	/** 0: without pumps. They are played only when they fit (R10). */
	pumpReps: number;
	avoids: boolean;
}

/** What an own routine is made of: a move with its dose, or a whole that keeps its own rules. */
export type Part =
	| { kind: 'move'; step: DosedStep }
	/** As the programme plans them on the day: level, repetitions and days off are its own (clinical.md 3.2). */
	| { kind: 'heel-drops'; steps: readonly OwnStep[] }
	| RicePart;

export const raiseBounds = { least: 900, most: 1200, by: 60 };
export const pumpBounds = { least: 10, most: 20, by: 1 };

export const heelDropMoves: readonly string[] = moveIds.filter((move) => move.startsWith('L'));
const isHeelDrop = (move: string) => heelDropMoves.includes(move);
const isFirstCare = (move: string) => move.startsWith('R');
/** F5 to F8 are F1 to F4 on the other leg, whose turn comes by itself (clinical.md 1.3). */
const otherLegsTurn = ['F5', 'F6', 'F7', 'F8'];

/** The parts of any steps that a valid backup can hold, within every bound and hard cap. What finds no room is left out. */
export function partsOf(steps: readonly OwnStep[]): Part[] {
	const parts: Part[] = [];
	const dosed: DosedStep[] = [];
	const rolls = steps.some(({ move }) => /^F[1-4]$/.test(move));
	for (const step of steps) {
		const { move } = step;
		if (isHeelDrop(move) || isFirstCare(move)) {
			const kind = isHeelDrop(move) ? 'heel-drops' : 'rice';
			if (!parts.some((part) => part.kind === kind)) {
				parts.push(kind === 'rice' ? riceOf(steps) : heelDropsOf(steps));
			}
		} else if (!(rolls && otherLegsTurn.includes(move))) {
			const fits = fitted(step, dosed);
			if (!fits) continue;
			dosed.push(fits);
			parts.push({ kind: 'move', step: fits });
		}
	}
	return parts;
}

/** As the record keeps it (contract.md 4). */
export function stepsOf(part: Part): OwnStep[] {
	switch (part.kind) {
		case 'move':
			return [ownStepOf(part.step)];
		case 'heel-drops':
			return [...part.steps];
		case 'rice':
			return [
				...(part.rests ? [timed('R1', 15)] : []),
				...(part.iceMinutes ? [timed('R3', part.iceMinutes * 60)] : []),
				...(part.hasWrap ? [timed('R6', 180)] : []),
				...(part.raiseS ? [timed('R8', part.raiseS)] : []),
				...(part.pumpReps ? [{ move: 'R10', sets: 1, reps: part.pumpReps }] : []),
				...(part.avoids ? [timed('R9', 15)] : [])
			];
	}
}

/** Every move that it may come to be played with: what its gate has to look at. */
export function movesOfPart(part: Part): readonly string[] {
	switch (part.kind) {
		case 'move':
			return [part.step.move];
		case 'heel-drops':
			return heelDropMoves;
		case 'rice':
			return [
				...(part.rests ? ['R1'] : []),
				...(part.iceMinutes ? ['R2', 'R3', 'R4', 'R5'] : []),
				...(part.hasWrap ? ['R6', 'R7'] : []),
				...(part.raiseS ? ['R8'] : []),
				...(part.pumpReps ? ['R10'] : []),
				...(part.avoids ? ['R9'] : [])
			];
	}
}

function heelDropsOf(steps: readonly OwnStep[]): Part {
	const distinct = new Map(
		steps.filter(({ move }) => isHeelDrop(move)).map((step) => [step.move, step])
	);
	return { kind: 'heel-drops', steps: [...distinct.values()] };
}

/** A look, a cloth or the time off belongs to ice, and a test to a wrap, whichever of them the record names. */
function riceOf(steps: readonly OwnStep[]): RicePart {
	const holds = (...moves: string[]) => steps.some(({ move }) => moves.includes(move));
	const total = (wanted: string, unit: 'reps' | 'seconds') =>
		steps
			.filter(({ move }) => move === wanted)
			.reduce((sum, step) => sum + step.sets * (step[unit] ?? 0), 0);
	const iceS = total('R3', 'seconds');
	return {
		kind: 'rice',
		rests: holds('R1'),
		iceMinutes: holds('R2', 'R3', 'R4', 'R5')
			? (iceMinutes.findLast((minutes) => minutes * 60 <= iceS) ?? iceMinutes[0])
			: 0,
		hasWrap: holds('R6', 'R7'),
		raiseS: holds('R8') ? clamped(raiseBounds, total('R8', 'seconds')) : 0,
		pumpReps: holds('R10') ? clamped(pumpBounds, total('R10', 'reps')) : 0,
		avoids: holds('R9')
	};
}

function timed(move: string, seconds: number): OwnStep {
	return { move, sets: 1, seconds };
}
