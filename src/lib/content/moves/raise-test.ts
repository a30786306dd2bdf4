import type { SourcedMove } from '../sourced-move.ts';

/** clinical.md 1.8 */
export const raiseTestMoves: SourcedMove[] = [
	{
		id: 'heel-raise-test',
		name: 'One-leg heel raises',
		instruction:
			'Stand on one leg and hold a wall. Up on one beat, down on the next, until you are too tired for another.',
		sides: 'each',
		notWhen: 'Either calf is sore.',
		sources: ['hebert-losier-2017', 'practice']
	}
];
