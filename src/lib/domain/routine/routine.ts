import type { LegName } from '../soreness/check-in.ts';

/** The routines that stand in the library (contract.md 1). */
export const routineIds = [
	'warm-up',
	'warm-up-short',
	'heel-drops',
	'foam-rolling',
	'massage-gun',
	'rice',
	'light-movement',
	'hip-strength',
	'soleus-strength',
	'heel-raise-test'
] as const;
export type RoutineId = (typeof routineIds)[number];

export type Side = LegName | 'both' | 'none';

/** How a move is shared between the legs: both at once; each leg in turn; step by step (alternate); no leg in particular. */
export type MoveSides = 'both' | 'each' | 'alternate' | 'none';

export const tempoParts = ['up', 'shift', 'hold', 'lower', 'reset', 'out', 'back'] as const;
/** One part of a repetition. */
export interface TempoPart {
	part: (typeof tempoParts)[number];
	seconds: number;
}

export type Dose =
	| { kind: 'timed'; seconds: number }
	/** One set: `reps` repetitions, each as long as its tempo's parts together. */
	| { kind: 'reps'; reps: number; tempo: TempoPart[] }
	/**
	 * Open until tapped; the plan counts it as `estimateS`. With a tempo: repetitions until tired, to a beat that goes on past the
	 * estimate, each counted by a tap.
	 */
	| { kind: 'open'; estimateS: number; tempo?: TempoPart[] };

/** One exercise or action, in words (clinical.md 1). */
export interface Move {
	/** As in clinical.md 1: `W1`, `L3`, `F2`. */
	id: string;
	name: string;
	instruction: string;
	sides: MoveSides;
	/** When not to do it; absent where clinical.md names nothing. */
	notWhen?: string;
	mistake?: string;
	/** Ids of content/sources.ts. */
	sources: string[];
}

/** A move with its dose, as a routine uses it. */
export interface Step {
	move: string;
	dose: Dose;
	/** 1 or more; between two sets of a leg stand `restS` seconds, or the other leg's set. */
	sets: number;
	restS: number;
	/** Seconds to get into place before the step; the timeline's default where absent. */
	prepareS?: number;
	/** Seconds to change legs; the timeline's default where absent. */
	switchS?: number;
	/**
	 * Steps in a row that bear this are done whole on one leg, then whole on the other (foam rolling), where other
	 * moves of `each` change legs set by set.
	 */
	legByLeg?: true;
	/**
	 * This leg's alone: the other has its own dose of the same exercise in a neighbouring step, and the two take turns
	 * set by set, or it rests. Without it a step is of every leg that trains.
	 */
	leg?: LegName;
	/** A look or a score rather than an exercise: its phases are of kind `check`. */
	check?: true;
	/** Easier than what goes before it: it begins with the sound of work that is over. */
	eases?: true;
	/** What this step says instead of the move's own instruction (a hold, a second look). */
	instruction?: string;
	/** How it is drawn, where that is not the move's own figure (on the floor, with a backpack). */
	figure?: string;
}

/** A routine as it will be played: what is ruled out or shortened is already left out. */
export interface Routine {
	id: string;
	title: string;
	steps: Step[];
}
