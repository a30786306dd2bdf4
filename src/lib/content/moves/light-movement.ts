import type { SourcedMove } from '../sourced-move.ts';

/** clinical.md 1.6 */
export const lightMovementMoves: SourcedMove[] = [
	{
		id: 'M1',
		name: 'Ankle pumps',
		instruction: 'Slowly point both feet away, then pull them towards you.',
		sides: 'both',
		notWhen: 'The pain is sharp.',
		mistake: 'Forcing the end of the movement.',
		sources: ['silbernagel-protocol']
	},
	{
		id: 'M2',
		name: 'Ankle circles',
		instruction: 'Draw slow circles with your foot: ten one way, then ten the other way.',
		sides: 'each',
		mistake: 'Rushing.',
		sources: ['practice']
	},
	{
		id: 'M3',
		name: 'Seated heel raises',
		instruction: 'Sit with your feet flat. Lift both heels, then lower them slowly.',
		sides: 'both',
		notWhen: 'Pain is above 3 out of 10.',
		mistake: 'Bouncing.',
		sources: ['silbernagel-protocol']
	},
	{
		id: 'M4',
		name: 'Easy walk',
		instruction: 'Walk on flat ground, slowly enough to chat.',
		sides: 'none',
		notWhen: 'You limp.',
		mistake: 'Turning it into training.',
		sources: ['article']
	},
	{
		id: 'M5',
		name: 'Score it again',
		instruction:
			'How sore is this calf now, from 0 to 10? If it is worse by 2 or more, or sharp, press “Stop and check in”.',
		sides: 'each',
		sources: ['practice']
	}
];
