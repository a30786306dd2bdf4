import type { RoutineId } from '#lib/domain/routine/routine.ts';

export const routineTitles: Record<RoutineId, string> = {
	'warm-up': 'Warm-up',
	'warm-up-short': 'Short warm-up',
	'heel-drops': 'Heel drops',
	'foam-rolling': 'Foam rolling',
	'massage-gun': 'Massage gun',
	rice: 'Rest, ice, wrap, raise',
	'light-movement': 'Light movement',
	'hip-strength': 'Hip strength',
	'soleus-strength': 'Soleus strength'
};
