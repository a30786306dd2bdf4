import type { SourcedMove } from '../sourced-move.ts';

/** clinical.md 3.3; their ids are the app's own. */
export const returnMoves: SourcedMove[] = [
	{
		id: 'easy-jog',
		name: 'Easy jog',
		instruction: 'Jog slowly, with short steps, so that you could still talk. Stay on the flat.',
		sides: 'none',
		mistake: 'Running faster because it feels good.',
		sources: ['oxsport', 'green-2022', 'practice']
	},
	{
		id: 'walk',
		name: 'Walk',
		instruction: 'Walk on at an easy pace until the next jog.',
		sides: 'none',
		mistake: 'Leaving the walk out.',
		sources: ['oxsport', 'practice']
	}
];
