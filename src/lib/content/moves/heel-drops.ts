import type { SourcedMove } from '../sourced-move.ts';

const insertional = 'The heel bone hurts: then stop level with the floor, not below the step.';

/** clinical.md 1.2. Levels L5 and L6 are L4s and L4b at their doses. */
export const heelDropMoves: SourcedMove[] = [
	{
		id: 'L0',
		name: 'Seated heel raises',
		instruction: 'Sit with your feet flat. Lift both heels, then lower them slowly.',
		sides: 'both',
		mistake: 'Bouncing off the floor.',
		sources: ['silbernagel-protocol', 'practice']
	},
	{
		id: 'L1',
		name: 'Two-foot raises on the floor',
		instruction:
			'Hold a wall or a rail. Rise onto the toes of both feet, then lower both heels slowly to the floor.',
		sides: 'both',
		mistake: 'Dropping fast.',
		sources: ['silbernagel-protocol', 'practice']
	},
	{
		id: 'L2',
		name: 'Two-foot raises on a step',
		instruction:
			'Balls of both feet on the edge of the step, hand on the rail. Rise, then let both heels sink slowly below the step.',
		sides: 'both',
		notWhen: insertional,
		mistake: 'Dropping fast.',
		sources: ['silbernagel-protocol', 'practice']
	},
	{
		id: 'L3',
		name: 'Heel drop, straight knee',
		instruction:
			'Push up on both feet. Move your weight onto one leg. Knee straight, let that heel sink slowly below the step.',
		sides: 'each',
		notWhen: insertional,
		mistake: 'Dropping fast, or pushing up with the sore leg alone.',
		sources: ['alfredson-1998', 'heel-drop-protocol', 'fahlstrom-2003', 'jonsson-2008']
	},
	{
		id: 'L4s',
		name: 'Heel drop, straight knee',
		instruction:
			'Push up on both feet. Move your weight onto one leg. Knee straight, let that heel sink slowly below the step.',
		sides: 'each',
		notWhen: insertional,
		mistake: 'Dropping fast, or pushing up with the sore leg alone.',
		sources: ['alfredson-1998', 'heel-drop-protocol', 'fahlstrom-2003', 'jonsson-2008']
	},
	{
		id: 'L4b',
		name: 'Heel drop, bent knee',
		instruction:
			'Push up on both feet. Move your weight onto one leg. Keep that knee softly bent all the way while the heel sinks.',
		sides: 'each',
		notWhen: insertional,
		mistake: 'Straightening the knee half-way.',
		sources: ['alfredson-1998', 'fahlstrom-2003', 'jonsson-2008', 'weinert-aplin-2015']
	}
];
