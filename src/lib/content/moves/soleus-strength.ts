import type { SourcedMove } from '../sourced-move.ts';

/** clinical.md 1.8 */
export const soleusStrengthMoves: SourcedMove[] = [
	{
		id: 'S1',
		name: 'Seated heel raise with weight',
		instruction:
			'Sit with your knees at right angles and a weight on your thighs, near the knees. Lift your heels, then lower slowly.',
		sides: 'both',
		notWhen: 'Pain is above 3 out of 10.',
		mistake: 'Rocking the weight.',
		sources: ['silbernagel-protocol', 'beyer-2015']
	},
	{
		id: 'S2',
		name: 'Bent-knee raise, two feet',
		instruction: 'Lean on a wall with your knees softly bent. Rise onto your toes and lower.',
		sides: 'both',
		notWhen: 'A knee hurts.',
		mistake: 'Straightening the knees.',
		sources: ['whole-body-melbourne']
	},
	{
		id: 'S3',
		name: 'Bent-knee raise, one foot',
		instruction: 'Lean on a wall and stand on one foot, knee softly bent. Rise and lower.',
		sides: 'each',
		notWhen: 'Pain is above 3 out of 10.',
		mistake: 'Bobbing with the hips.',
		sources: ['whole-body-melbourne']
	},
	{
		id: 'S4',
		name: 'Wall sit, heels up',
		instruction: 'Sit against a wall as on a chair. Lift your heels and hold them up.',
		sides: 'both',
		notWhen: 'A knee hurts.',
		mistake: 'Letting the heels sink.',
		sources: ['garrett-mclaughlin', 'practice']
	}
];
