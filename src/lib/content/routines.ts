import type { Routine, RoutineId, Step } from '#lib/domain/routine/routine.ts';
import { heelDrops } from './routines/heel-drops.ts';
import { lightMovement } from './routines/light-movement.ts';
import { defaultOptions, type RoutineOptions } from './routines/options.ts';
import { raiseTest } from './routines/raise-test.ts';
import { rice } from './routines/rice.ts';
import { foamRolling, massageGun } from './routines/soft-tissue.ts';
import { hipStrength, soleusStrength } from './routines/strength.ts';
import { warmUp, warmUpShort } from './routines/warm-up.ts';
import { routineCardById } from './routine-cards.ts';

const stepsById: Record<RoutineId, (options: RoutineOptions) => Step[]> = {
	'warm-up': warmUp,
	'warm-up-short': warmUpShort,
	'heel-drops': heelDrops,
	'foam-rolling': foamRolling,
	'massage-gun': massageGun,
	rice,
	'light-movement': lightMovement,
	'hip-strength': hipStrength,
	'soleus-strength': soleusStrength,
	'heel-raise-test': raiseTest
};

/** A routine as it will be played: doses of clinical.md 1, without what the options leave out. */
export function routineFor(id: RoutineId, options: Partial<RoutineOptions> = {}): Routine {
	const chosen = { ...defaultOptions, ...options };
	const { only } = chosen;
	const steps = stepsById[id](chosen);
	return {
		id,
		title: routineCardById[id].title,
		steps: only ? steps.filter((step) => only.includes(step.move)) : steps
	};
}
