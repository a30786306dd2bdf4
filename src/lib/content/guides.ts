import type { RoutineId } from '#lib/domain/routine/routine.ts';
import type { RoutineGuide } from './guides/guide.ts';
import { heelDropsGuide } from './guides/heel-drops.ts';
import { lightMovementGuide } from './guides/light-movement.ts';
import { raiseTestGuide } from './guides/raise-test.ts';
import { riceGuide } from './guides/rice.ts';
import { foamRollingGuide, massageGunGuide } from './guides/soft-tissue.ts';
import { hipStrengthGuide, soleusStrengthGuide } from './guides/strength.ts';
import { shortWarmUpGuide, warmUpGuide } from './guides/warm-up.ts';

export const guideById: Record<RoutineId, RoutineGuide> = {
	'warm-up': warmUpGuide,
	'warm-up-short': shortWarmUpGuide,
	'heel-drops': heelDropsGuide,
	'foam-rolling': foamRollingGuide,
	'massage-gun': massageGunGuide,
	rice: riceGuide,
	'light-movement': lightMovementGuide,
	'hip-strength': hipStrengthGuide,
	'soleus-strength': soleusStrengthGuide,
	'heel-raise-test': raiseTestGuide
};
