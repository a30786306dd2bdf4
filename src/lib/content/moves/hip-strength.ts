import type { SourcedMove } from '../sourced-move.ts';

/** clinical.md 1.7: the moves follow the hip-and-core arm of Run RCT, the doses are practice. */
export const hipStrengthMoves: SourcedMove[] = [
	{
		id: 'G1',
		name: 'Bridge',
		instruction: 'Lie on your back, feet flat. Squeeze your bottom and lift your hips.',
		sides: 'both',
		notWhen: 'Your back hurts.',
		mistake: 'Arching the back.',
		sources: ['leppanen-2024', 'practice']
	},
	{
		id: 'G2',
		name: 'Side-lying leg lift',
		instruction: 'Lie on one side. Lift the top leg, a little behind you, and lower it slowly.',
		sides: 'each',
		notWhen: 'The hip hurts.',
		mistake: 'Rolling back.',
		sources: ['leppanen-2024', 'practice']
	},
	{
		id: 'G3',
		name: 'One-leg bridge',
		instruction: 'A bridge with one foot lifted off the floor.',
		sides: 'each',
		notWhen: 'The back of your thigh is strained.',
		mistake: 'Letting the hips tilt.',
		sources: ['leppanen-2024', 'practice']
	},
	{
		id: 'G4',
		name: 'Hamstring walk-out',
		instruction: 'From a bridge, walk your heels out and back in small, slow steps.',
		sides: 'alternate',
		notWhen: 'The back of your thigh is strained.',
		mistake: 'Dropping the hips.',
		sources: ['leppanen-2024', 'practice']
	},
	{
		id: 'G5',
		name: 'One-leg hinge',
		instruction:
			'Stand on one leg near a wall. Tip forward with a flat back, then stand tall again.',
		sides: 'each',
		notWhen: 'You feel dizzy.',
		mistake: 'Rounding the back.',
		sources: ['leppanen-2024', 'practice']
	},
	{
		id: 'G6',
		name: 'Step-up',
		instruction: 'Step up slowly, stand tall, and step down even slower.',
		sides: 'each',
		notWhen: 'The knee hurts.',
		mistake: 'Pushing off the back foot.',
		sources: ['leppanen-2024', 'practice']
	},
	{
		id: 'G7',
		name: 'Side plank',
		instruction: 'Lean on one forearm and hold your body in a straight line.',
		sides: 'each',
		notWhen: 'The shoulder hurts.',
		mistake: 'Sagging.',
		sources: ['leppanen-2024', 'practice']
	}
];
