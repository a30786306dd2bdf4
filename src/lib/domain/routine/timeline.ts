import { legs, type LegName } from '../soreness/check-in.ts';
import type { Dose, MoveSides, Routine, Side, Step, TempoPart } from './routine.ts';

export type PhaseKind = 'prepare' | 'work' | 'rest' | 'switch' | 'check';

/** One stretch of a session. Phases follow each other without gap or overlap. */
export interface Phase {
	index: number;
	kind: PhaseKind;
	/** Index into the routine's steps; for prepare, rest and switch: of the step that comes. */
	step: number;
	move: string;
	/** As the step says. */
	figure?: string;
	side: Side;
	/** 1 to `sets`. */
	set: number;
	sets: number;
	/** Only where kind is work or check. */
	dose?: Dose;
	startMs: number;
	/** More than 0; an estimate where the phase is open. */
	durationMs: number;
	/** Waits at its end for a tap. */
	open: boolean;
	/** As the step says. */
	eases?: true;
}

/** A routine compiled once: everything about place and length is read from here. */
export interface Timeline {
	phases: Phase[];
	plannedMs: number;
}

export interface TimelineOptions {
	/** The leg that begins, where legs take turns. */
	startSide: LegName;
	/** Which leg does the moves of `each`. */
	legs: 'both' | LegName;
}

/** Where in a set of repetitions we are. */
export interface Repetition {
	/** 1 to `reps`. */
	rep: number;
	/** Absent where they go on until tired. */
	reps?: number;
	/** Index into the dose's tempo. */
	partIndex: number;
	part: TempoPart['part'];
	msInPart: number;
	msLeftInPart: number;
}

/** Seconds to get into place and to change legs [P]. */
const firstPrepareS = 10;
const prepareS = 5;
const switchS = 5;

/** Lays a routine out in time. `moves` tells how a move is shared between the legs. */
export function compile(
	routine: Routine,
	moves: (id: string) => { sides: MoveSides },
	options: TimelineOptions
): Timeline {
	const phases: Phase[] = [];
	let startMs = 0;
	const add = (kind: PhaseKind, turn: Turn, durationMs: number, dose?: Dose) => {
		if (!dose && durationMs <= 0) return;
		const { step, index, side, set } = turn;
		const { move, figure, sets } = step;
		const place = { step: index, move, ...(figure && { figure }), side, set, sets };
		const lengthMs = Math.max(1, durationMs);
		phases.push({
			index: phases.length,
			kind,
			...place,
			...(dose && { dose }),
			startMs,
			durationMs: lengthMs,
			open: dose?.kind === 'open',
			...(dose && step.eases && { eases: step.eases })
		});
		startMs += lengthMs;
	};

	let before: Turn | undefined;
	for (const turn of turnsOf(routine.steps, moves, options)) {
		const lead = leadOf(before, turn);
		add(lead.kind, turn, toMs(lead.seconds));
		add(turn.step.check ? 'check' : 'work', turn, doseMs(turn.step.dose), turn.step.dose);
		before = turn;
	}
	return { phases, plannedMs: startMs };
}

/** The phase at this place in the plan; `undefined` from its end on. Before the start: the first. */
export function phaseAt(timeline: Timeline, positionMs: number): Phase | undefined {
	return timeline.phases.find((phase) => positionMs < phase.startMs + phase.durationMs);
}

/** `undefined` where the phase is no set of repetitions. Past the end of a set: the end of its last one. */
export function repetitionAt(phase: Phase, msInPhase: number): Repetition | undefined {
	const tempo = tempoOf(phase.dose);
	if (!tempo) return undefined;
	const reps = phase.dose?.kind === 'reps' ? phase.dose.reps : undefined;
	const repMs = reps === undefined ? roundMs(tempo) : phase.durationMs / reps;
	const rep = Math.min(reps ?? Infinity, Math.floor(Math.max(0, msInPhase) / repMs) + 1);
	let msInPart = Math.max(0, msInPhase) - (rep - 1) * repMs;
	for (const [partIndex, { part, seconds }] of tempo.entries()) {
		const partMs = seconds * 1000;
		if (msInPart < partMs || partIndex === tempo.length - 1) {
			msInPart = Math.min(msInPart, partMs);
			return {
				rep,
				...(reps !== undefined && { reps }),
				partIndex,
				part,
				msInPart,
				msLeftInPart: partMs - msInPart
			};
		}
		msInPart -= partMs;
	}
	return undefined;
}

/** The phases that count as steps of the session: work and checks, not the time between them. */
export function isStep(phase: Phase): boolean {
	return phase.kind === 'work' || phase.kind === 'check';
}

/** Repetitions until tired, each counted by a tap. */
export function isCounted({ dose }: Phase): boolean {
	return dose?.kind === 'open' && dose.tempo !== undefined;
}

/** The parts of a repetition; `undefined` where there are none. */
export function tempoOf(dose: Dose | undefined): TempoPart[] | undefined {
	return dose?.kind === 'timed' ? undefined : dose?.tempo;
}

/** How long one set, stretch or look lasts. Of an open one: the estimate. */
function doseMs(dose: Dose): number {
	switch (dose.kind) {
		case 'timed':
			return toMs(dose.seconds);
		case 'open':
			return toMs(dose.estimateS);
		case 'reps':
			return dose.reps * roundMs(dose.tempo);
	}
}

/** One set of one step on one side. */
interface Turn {
	step: Step;
	index: number;
	side: Side;
	set: number;
	/** Steps done leg by leg, or in turn, share a block. */
	block: number;
	/** To change to this leg's step, where each leg has its own. */
	switchS?: number;
}

function turnsOf(
	steps: Step[],
	moves: (id: string) => { sides: MoveSides },
	options: TimelineOptions
): Turn[] {
	const sidesOf = (step: Step): Side[] => {
		const { sides } = moves(step.move);
		if (step.leg) return legsInTurn(options).filter((leg) => leg === step.leg);
		if (sides === 'each') return legsInTurn(options);
		return [sides === 'alternate' ? 'both' : sides];
	};
	return blocksOf(steps, moves).flatMap(({ kind, members }, block) => {
		const turns = members.flatMap(({ step, index }) =>
			setsOf(step).flatMap((set) =>
				sidesOf(step).map((side): Turn => ({ step, index, side, set, block }))
			)
		);
		const ofLegs = () =>
			legsInTurn(options).flatMap((leg) => turns.filter((turn) => turn.side === leg));
		if (kind === 'leg by leg') return ofLegs();
		if (kind === 'legs in turn') return inTurn(ofLegs());
		return turns;
	});
}

/** The first set of each leg, then the second. */
function inTurn(turns: Turn[]): Turn[] {
	const isOneMove = new Set(turns.map(({ step: { figure, move } }) => figure ?? move)).size === 1;
	return turns
		.map((turn): Turn => {
			const { prepareS } = turn.step;
			return isOneMove || prepareS === undefined ? turn : { ...turn, switchS: prepareS };
		})
		.sort((a, b) => a.set - b.set);
}

interface Block {
	kind: 'one step' | 'leg by leg' | 'legs in turn';
	members: { step: Step; index: number }[];
}

/** Neighbours that are done leg by leg, or of one leg each, stand together; every other step by itself. */
function blocksOf(steps: Step[], moves: (id: string) => { sides: MoveSides }): Block[] {
	const blocks: Block[] = [];
	for (const [index, step] of steps.entries()) {
		const kind = kindOf(step, moves);
		const last = blocks.at(-1);
		const isTaken =
			kind === 'legs in turn' && last?.members.some(({ step: { leg } }) => leg === step.leg);
		if (kind !== 'one step' && last?.kind === kind && !isTaken) last.members.push({ step, index });
		else blocks.push({ kind, members: [{ step, index }] });
	}
	return blocks;
}

function kindOf(step: Step, moves: (id: string) => { sides: MoveSides }): Block['kind'] {
	if (step.leg) return 'legs in turn';
	return step.legByLeg === true && moves(step.move).sides === 'each' ? 'leg by leg' : 'one step';
}

function leadOf(before: Turn | undefined, turn: Turn): { kind: PhaseKind; seconds: number } {
	if (!before) return { kind: 'prepare', seconds: turn.step.prepareS ?? firstPrepareS };
	const sameStep = before.index === turn.index;
	if (before.block === turn.block && before.side !== turn.side) {
		return { kind: 'switch', seconds: turn.switchS ?? turn.step.switchS ?? switchS };
	}
	if (sameStep) return { kind: 'rest', seconds: turn.step.restS };
	return { kind: 'prepare', seconds: turn.step.prepareS ?? prepareS };
}

function legsInTurn({ startSide, legs: chosen }: TimelineOptions): LegName[] {
	if (chosen !== 'both') return [chosen];
	return [startSide, ...legs.filter((leg) => leg !== startSide)];
}

function setsOf(step: Step): number[] {
	return Array.from({ length: step.sets }, (_, index) => index + 1);
}

/** One repetition. */
function roundMs(tempo: readonly TempoPart[]): number {
	return toMs(tempo.reduce((sum, part) => sum + part.seconds, 0));
}

function toMs(seconds: number): number {
	return Math.round(seconds * 1000);
}
