import { ownRoutineFor } from '#lib/content/own-routine.ts';
import type { RoutineOptions } from '#lib/content/routines/options.ts';
import { routineCardById } from '#lib/content/routine-cards.ts';
import { routineFor } from '#lib/content/routines.ts';
import type { ReturnStage } from '#lib/domain/load/return-stage.ts';
import { movesOfPart, partsOf } from '#lib/domain/routine/own-parts.ts';
import type { OwnRoutine } from '#lib/domain/routine/own-routine.ts';
import type { Routine, RoutineId } from '#lib/domain/routine/routine.ts';
import type { SessionPlan } from '#lib/domain/routine/session-plan.ts';
import type { Gates, GateResult } from '#lib/domain/soreness/gate.ts';
import { gateOfMoves, mustAskForMoves } from '#lib/domain/soreness/own-gate.ts';

/** What can be played: a routine of the library, or one of a person's own. */
export interface Playable {
	id: string;
	/** Absent: it stands in the library. */
	library?: RoutineId;
	own?: OwnRoutine;
	/** Of the return to running. */
	stage?: ReturnStage;
	/** What it is, in a few words after the minutes. */
	summary: string;
	/** Has its questions, and is done on the sore leg alone (clinical.md 1.5). */
	holdsRice: boolean;
	/** The programme decides their level, and wants to know how they went (clinical.md 3.2). */
	holdsHeelDrops: boolean;
	gateIn(gates: Gates): GateResult;
	/** Of a session under way, whose moves may be others by now. */
	gateOfPlan(plan: SessionPlan, gates: Gates): GateResult;
	/** Whether starting it first asks "Sore today?" (contract.md 2). */
	mustAskIn(gates: Gates): boolean;
	/** Its plan has no start for today. Absent: it goes by no plan. */
	isHeld?(): boolean;
	routineFor(options: Partial<RoutineOptions>): Routine;
}

export function playableOfLibrary(id: RoutineId): Playable {
	return {
		id,
		library: id,
		summary: routineCardById[id].summary,
		holdsRice: id === 'rice',
		holdsHeelDrops: id === 'heel-drops',
		gateIn: (gates) => gates.of(id),
		gateOfPlan: (_, gates) => gates.of(id),
		mustAskIn: (gates) => gates.mustAsk(id),
		routineFor: (options) => routineFor(id, options)
	};
}

export function playableOfOwn(own: OwnRoutine): Playable {
	const parts = partsOf(own.steps);
	const moves = [...new Set(parts.flatMap(movesOfPart))];
	return {
		id: own.id,
		own,
		summary: 'a routine of your own',
		holdsRice: parts.some(({ kind }) => kind === 'rice'),
		holdsHeelDrops: parts.some(({ kind }) => kind === 'heel-drops'),
		gateIn: (gates) => gateOfMoves(moves, gates),
		gateOfPlan: ({ routine }, gates) =>
			gateOfMoves(
				routine.steps.map(({ move }) => move),
				gates
			),
		mustAskIn: (gates) => mustAskForMoves(moves, gates),
		routineFor: (options) => ownRoutineFor(own, options)
	};
}
