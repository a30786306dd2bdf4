import { heelDropMoves } from './moves/heel-drops.ts';
import { hipStrengthMoves } from './moves/hip-strength.ts';
import { lightMovementMoves } from './moves/light-movement.ts';
import { massageGunMoves } from './moves/massage-gun.ts';
import { raiseTestMoves } from './moves/raise-test.ts';
import { returnMoves } from './moves/return-to-run.ts';
import { riceMoves } from './moves/rice.ts';
import { rollingMoves } from './moves/rolling.ts';
import { soleusStrengthMoves } from './moves/soleus-strength.ts';
import { warmUpMoves } from './moves/warm-up.ts';
import type { SourcedMove } from './sourced-move.ts';

/** Every move of clinical.md 1, the heel-raise test, and what the return to running is made of. */
export const moves: readonly SourcedMove[] = [
	...warmUpMoves,
	...heelDropMoves,
	...rollingMoves,
	...massageGunMoves,
	...riceMoves,
	...lightMovementMoves,
	...hipStrengthMoves,
	...soleusStrengthMoves,
	...raiseTestMoves,
	...returnMoves
];

const byId = new Map(moves.map((move) => [move.id, move]));

/** Throws for an id that clinical.md does not know: a record that may hold one asks `isMoveId` first. */
export function moveById(id: string): SourcedMove {
	const move = byId.get(id);
	if (!move) throw new Error(`No move is called ${id}`);
	return move;
}

export const isMoveId = (id: string): boolean => byId.has(id);
