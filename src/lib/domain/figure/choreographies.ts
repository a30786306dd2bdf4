import type { Choreography } from './choreography.ts';
import { heelDropMoves, heelDropVariants, heelRaiseTest } from './moves/heel-drops.ts';
import { hipStrengthMoves } from './moves/hip-strength.ts';
import { lightMovementMoves } from './moves/light-movement.ts';
import { returnMoves } from './moves/return-to-run.ts';
import { riceMoves } from './moves/rice.ts';
import { massageGunMoves, rollingMoves } from './moves/soft-tissue.ts';
import { soleusStrengthMoves } from './moves/soleus-strength.ts';
import { warmUpMoves } from './moves/warm-up.ts';

/** By the move's id (clinical.md 1), the heel-raise test, the return to running (3.3), and the other ways in which a step may be drawn. */
export const choreographies: Readonly<Record<string, Choreography>> = {
	...warmUpMoves,
	...heelDropMoves,
	...heelDropVariants,
	...rollingMoves,
	...massageGunMoves,
	...riceMoves,
	...lightMovementMoves,
	...hipStrengthMoves,
	...soleusStrengthMoves,
	'heel-raise-test': heelRaiseTest,
	...returnMoves
};
