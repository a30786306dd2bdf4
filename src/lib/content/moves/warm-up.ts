import type { SourcedMove } from '../sourced-move.ts';

/** clinical.md 1.1 */
export const warmUpMoves: SourcedMove[] = [
	{
		id: 'W1',
		name: 'Brisk walk',
		instruction: 'Walk briskly until you feel warmer and breathe a little faster.',
		sides: 'none',
		notWhen: 'You limp.',
		mistake: 'Starting with a fast run.',
		sources: ['ginkgo']
	},
	{
		id: 'W2',
		name: 'Ankle circles',
		instruction:
			'Lift one foot and draw slow, full circles with your toes. Turn round at half-way.',
		sides: 'each',
		notWhen: 'You sprained that ankle lately.',
		mistake: 'Moving the knee instead of the ankle.',
		sources: ['practice']
	},
	{
		id: 'W3',
		name: 'Leg swings',
		instruction:
			'Hold a wall. Swing the outside leg forward and back 10 to 12 times, a bit bigger each time.',
		sides: 'each',
		notWhen: 'Your back or the back of your thigh hurts.',
		mistake: 'Leaning over and whipping the leg.',
		sources: ['coach-parry', 'ginkgo']
	},
	{
		id: 'W4',
		name: 'Rocking calf pump',
		instruction:
			'Face a wall, one foot in front. Rock that knee towards the wall and back, heel down. Keep moving: do not hold it.',
		sides: 'each',
		notWhen: 'It pinches at the front of the ankle, or the heel bone hurts.',
		mistake: 'Holding it like a long stretch.',
		sources: ['article', 'practice']
	},
	{
		id: 'W5',
		name: 'Two-foot heel raises',
		instruction: 'Rise onto the toes of both feet, and come down smoothly.',
		sides: 'both',
		notWhen: 'Pain is above 3 out of 10.',
		mistake: 'Rolling out towards the little toes.',
		sources: ['practice']
	},
	{
		id: 'W6',
		name: 'Toe walk, heel walk',
		instruction: 'Walk on your toes. At half-way, change to walking on your heels.',
		sides: 'both',
		notWhen: 'Your balance is poor.',
		mistake: 'Locking the knees.',
		sources: ['eights-and-weights', 'practice']
	},
	{
		id: 'W7',
		name: 'Walking lunges',
		instruction:
			'Take a long step and sink until both knees bend. Push up into the next step. Six on each side.',
		sides: 'alternate',
		notWhen: 'A knee hurts.',
		mistake: 'Letting the front heel lift.',
		sources: ['coach-parry']
	},
	{
		id: 'W8',
		name: 'High-knee march',
		instruction: 'March on the spot. Bring each knee up to your hip and push off your toes.',
		sides: 'alternate',
		mistake: 'Leaning back.',
		sources: ['running-sites']
	},
	{
		id: 'W9',
		name: 'Heel flicks',
		instruction: 'Jog lightly on the spot and flick your heels towards your bottom.',
		sides: 'alternate',
		mistake: 'Swinging the thighs forward.',
		sources: ['running-sites']
	},
	{
		id: 'W10',
		name: 'Low two-foot hops',
		instruction: 'Hop softly on both feet with straight knees. Your feet hardly leave the floor.',
		sides: 'both',
		notWhen:
			'Anything hurts today, you had a calf strain in the last 6 weeks, or the shin bone could be the trouble.',
		mistake: 'Hopping high.',
		sources: ['practice', 'green-2022']
	},
	{
		id: 'W11',
		name: 'Easy first minutes',
		instruction: 'Run the first 5 minutes slower than you want to.',
		sides: 'none',
		mistake: 'Racing the first kilometre.',
		sources: ['practice']
	}
];
