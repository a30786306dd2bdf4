import type { GatedRoutine } from './gate-table.ts';
import type { GateReason, GateResult, Gates } from './gate.ts';

/** The routine that a move comes from, by the letter of its id (clinical.md 1). */
const routineByLetter: Record<string, GatedRoutine> = {
	W: 'warm-up',
	L: 'heel-drops',
	F: 'foam-rolling',
	Z: 'massage-gun',
	R: 'rice',
	M: 'light-movement',
	G: 'hip-strength',
	S: 'soleus-strength'
};

const strictness = ['open', 'modified', 'locked'] as const;

/**
 * The gate of an own routine: as strict as the strictest of its moves, each with the gate of the routine that it comes from
 * (clinical.md 2.5). What that routine leaves out is left out here too; where nothing is left it is locked.
 *
 * @param moves ids of clinical.md 1
 */
export function gateOfMoves(moves: readonly string[], gates: Pick<Gates, 'of'>): GateResult {
	const results = routinesOf(moves).map((routine) => ({ routine, ...gates.of(routine) }));
	const strictest =
		strictness.findLast((gate) => results.some((each) => each.gate === gate)) ?? 'open';
	const left = moves.filter((move) =>
		results.every(
			({ routine, moves: stay }) => routineOf(move) !== routine || !stay || stay.includes(move)
		)
	);
	const gate = left.length ? strictest : 'locked';
	const decisive = results.filter((each) => each.gate === strictest);
	return {
		gate,
		reasons: distinct(decisive.flatMap(({ reasons }) => reasons)),
		moves: gate !== 'locked' && left.length < moves.length ? left : null,
		suggested: gate !== 'locked' && results.every(({ suggested }) => suggested)
	};
}

/** Whether starting it first asks "Sore today?" (contract.md 2). */
export function mustAskForMoves(moves: readonly string[], gates: Gates): boolean {
	return (
		gateOfMoves(moves, gates).gate !== 'locked' &&
		routinesOf(moves).some((routine) => gates.mustAsk(routine))
	);
}

function routinesOf(moves: readonly string[]): GatedRoutine[] {
	return [...new Set(moves.map(routineOf))];
}

function routineOf(move: string): GatedRoutine {
	const routine = routineByLetter[move.charAt(0)];
	if (!routine) throw new Error(`no routine has the move ${move}`);
	return routine;
}

function distinct(reasons: readonly GateReason[]): GateReason[] {
	const byText = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
	return [...byText.values()];
}
