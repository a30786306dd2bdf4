import { holdOn } from '../stop-rule.ts';
import type { RoutineGuide } from './guide.ts';

/** clinical.md 1.1 */
export const warmUpGuide: RoutineGuide = {
	purpose: 'Moves that warm you up before a run, instead of long stretches on cold muscles.',
	howOften: 'Before every run. Then run the first 5 minutes slower than you want to.',
	tips: [
		'Move smoothly and let each move grow. Nothing should hurt.',
		holdOn,
		'Keep long, still stretches for another time.'
	],
	notWhen: [
		'your answers fit a possible strain, or something more urgent',
		'it hurts more than 3 out of 10 while you rest',
		'a suspected strain is less than 72 hours old'
	],
	topic: 'warm-up-and-strength',
	claims: [
		{
			id: 'moving',
			title: 'Warm up by moving',
			article:
				'Before a run, do a moving warm-up and not still stretches of cold muscles. It warms the body and brings blood to the calves.',
			studies:
				'Warm-ups that include moving stretches keep showing a benefit. For moving stretches alone there is little proof that they prevent injury. Still stretches change soreness so little that you would not notice.',
			strength: 'some',
			sources: ['article', 'behm-2023', 'cochrane-stretching']
		}
	]
};

export const shortWarmUpGuide: RoutineGuide = {
	...warmUpGuide,
	purpose: 'The five most useful moves of the warm-up, when time is short.',
	howOften: 'Before an easy run. Then run the first 5 minutes slower than you want to.'
};
