import { iceMinutes } from '#lib/domain/routine/ice-minutes.ts';
import { boundsOf } from '#lib/domain/routine/own-bounds.ts';
import { fitted, type DosedStep } from '#lib/domain/routine/own-dose.ts';
import {
	movesOfPart,
	partsOf,
	stepsOf,
	type Part,
	type RicePart
} from '#lib/domain/routine/own-parts.ts';
import type { OwnRoutine, OwnStep } from '#lib/domain/routine/own-routine.ts';
import {
	routineIds,
	type Dose,
	type Routine,
	type RoutineId,
	type Step
} from '#lib/domain/routine/routine.ts';
import { routineCardById } from './routine-cards.ts';
import { heelDrops } from './routines/heel-drops.ts';
import { defaultOptions, type RoutineOptions } from './routines/options.ts';
import { rice } from './routines/rice.ts';
import { timed } from './routines/step.ts';
import { routineFor } from './routines.ts';

/** Its name; an own routine may come from a backup without one. */
export function ownTitle({ name }: Pick<OwnRoutine, 'name'>): string {
	return name.trim() || 'My routine';
}

/** An own routine as it will be played: every dose within its bounds, without what the options leave out. */
export function ownRoutineFor(
	own: Pick<OwnRoutine, 'id' | 'name' | 'steps'>,
	options: Partial<RoutineOptions> = {}
): Routine {
	const chosen = { ...defaultOptions, ...options };
	const { only } = chosen;
	const steps = partsOf(own.steps).flatMap((part) => stepsToPlay(part, chosen));
	return {
		id: own.id,
		title: ownTitle(own),
		steps: only ? steps.filter((step) => only.includes(step.move)) : steps
	};
}

/** One part with its tempo, its looks and its rests, as in the routine that it comes from. */
export function stepsToPlay(part: Part, options: RoutineOptions = defaultOptions): Step[] {
	switch (part.kind) {
		case 'move':
			return [stepToPlay(part.step)];
		case 'heel-drops':
			return heelDrops(options);
		case 'rice':
			return riceToPlay(part, options);
	}
}

/** What stands in the library of a move: whose tempo it has, and at what dose. */
export function libraryStepOf(move: string): Step {
	const step = libraryStepByMove.get(move);
	if (!step) throw new Error(`no routine holds the move ${move}`);
	return step;
}

/** The dose that a move has in the routine that a copy comes from, else in its own one. */
export function originalOf(move: string, basedOn: string): DosedStep | undefined {
	const id = routineIds.find((known) => known === basedOn);
	const base = id && stepsOfLibrary(id).find((step) => step.move === move);
	const step = base ?? libraryStepOf(move);
	return fitted(recordStepOf(step), []);
}

/** The heel-raise test is measured, not trained: it is not copied (contract.md 4). */
export function isCopied(id: string): id is RoutineId {
	return routineIds.some((known) => known === id && partsOf(recordOf(known)).length > 0);
}

/**
 * A copy of a routine of the library, as the record keeps it.
 *
 * @param names of the routines that a person already has
 */
export function copyOf(
	id: RoutineId,
	names: readonly string[],
	options: Partial<RoutineOptions> = {}
): Pick<OwnRoutine, 'name' | 'basedOn' | 'steps'> {
	const title = `My ${routineCardById[id].title.toLowerCase()}`;
	const numbered = [title, ...names.map((_, index) => `${title} ${index + 2}`)];
	const name = numbered.find((each) => !names.includes(each)) ?? title;
	return { name, basedOn: id, steps: recordOf(id, options) };
}

/** The moves that can be added to a routine, under the title of the one that they come from. */
export const addable: readonly { title: string; moves: readonly string[] }[] = routineIds
	.filter((id) => id !== 'warm-up-short' && id !== 'heel-drops' && id !== 'rice')
	.map((id) => ({
		title: routineCardById[id].title,
		moves: stepsOfLibrary(id)
			.map(({ move }) => move)
			.filter((move) => boundsOf(move))
	}))
	.filter(({ moves }) => moves.length > 0);

const libraryStepByMove: ReadonlyMap<string, Step> = new Map(
	[
		// The start of the run itself, and the other leg's turn: in a backup they may stand by themselves.
		timed('W11', 300),
		...[1, 2, 3, 4].flatMap((number) => {
			const step = stepsOfLibrary('foam-rolling').find(({ move }) => move === `F${number}`);
			return step ? [{ ...step, move: `F${number + 4}` }] : [];
		}),
		...routineIds.toReversed().flatMap(stepsOfLibrary)
	].map((step) => [step.move, step])
);

function stepToPlay({ move, amount, sets, restS }: DosedStep): Step {
	const step = libraryStepOf(move);
	return { ...step, dose: dosed(step.dose, amount), sets, restS };
}

function dosed(dose: Dose, amount: number): Dose {
	switch (dose.kind) {
		case 'timed':
			return { ...dose, seconds: amount };
		case 'reps':
			return { ...dose, reps: amount };
		case 'open':
			return dose;
	}
}

/** With its questions, phases and waits: what is left out by choice is left out as if it were ruled out. */
function riceToPlay(part: RicePart, options: RoutineOptions): Step[] {
	const held = movesOfPart(part);
	return rice({
		...options,
		iceMinutes: part.iceMinutes || iceMinutes[0],
		iceRuledOut: options.iceRuledOut || !part.iceMinutes,
		wrapRuledOut: options.wrapRuledOut || !part.hasWrap,
		pumps: options.pumps && part.pumpReps > 0,
		pumpReps: part.pumpReps,
		raiseS: part.raiseS
	}).filter(({ move }) => held.includes(move));
}

function stepsOfLibrary(id: RoutineId): Step[] {
	return routineFor(id, { withHops: true, pumps: true }).steps;
}

function recordOf(id: RoutineId, options: Partial<RoutineOptions> = {}): OwnStep[] {
	const steps = routineFor(id, { pumps: true, ...options }).steps;
	return partsOf(steps.map(recordStepOf)).flatMap(stepsOf);
}

function recordStepOf({ move, dose, sets, restS }: Step): OwnStep {
	const rest = restS > 0 && { restS };
	switch (dose.kind) {
		case 'timed':
			return { move, sets, seconds: dose.seconds, ...rest };
		case 'reps':
			return { move, sets, reps: dose.reps, ...rest };
		case 'open':
			return { move, sets, seconds: dose.estimateS, ...rest };
	}
}
