import { holdOn } from '../stop-rule.ts';
import type { RoutineGuide } from './guide.ts';

/** clinical.md 1.7 */
export const hipStrengthGuide: RoutineGuide = {
	purpose: 'Stronger bottom and back of the thighs, so that the calves need not do it all.',
	howOften: '2 or 3 days a week, with a day off between.',
	tips: [
		'Two sets are enough to begin with; three when they feel easy.',
		'Up to 3 out of 10 is the limit.',
		holdOn
	],
	notWhen: [
		'your answers fit a possible strain: then only the moves on the floor, if they do not hurt',
		'your back, hip or knee hurts: leave out the moves that say so',
		'the back of your thigh is strained: leave out the one-leg bridge and the walk-out',
		'you feel dizzy: leave out the one-leg hinge'
	],
	topic: 'warm-up-and-strength',
	claims: [
		{
			id: 'weak-hips',
			title: 'Weak hips, sore calves',
			article:
				'Weak muscles at the back of the thigh and the bottom make the calves work harder, and they tire.',
			studies:
				'It makes sense, but studies only show that the two go together. One small study found that hip muscles fire at other times in men with Achilles pain; nobody knows which came first.',
			strength: 'weak',
			sources: ['article', 'franettovich-smith-2014']
		},
		{
			id: 'injuries',
			title: 'Fewer injuries',
			studies:
				'325 new runners who did hip and core training with a physiotherapist before running had about a third fewer injuries. Marathon runners who did 10 minutes at home by themselves had as many as the others.',
			strength: 'good',
			sources: ['leppanen-2024', 'toresdahl-2020']
		},
		{
			id: 'dose',
			title: 'Sets and repetitions',
			studies: 'The numbers here are common practice, not taken from a trial.',
			strength: 'weak',
			sources: ['practice']
		}
	]
};

/** clinical.md 1.8 */
export const soleusStrengthGuide: RoutineGuide = {
	purpose: 'Strength for the soleus, the deep calf muscle that keeps you going over distance.',
	howOften: '2 or 3 days a week.',
	tips: ['Keep the knees bent: that puts the soleus to work.', 'Up to 3 out of 10 is the limit.'],
	notWhen: [
		'your answers fit a possible strain, or something more urgent',
		'it hurts more than 3 out of 10',
		'you have run hard today',
		'a knee hurts: leave out the bent-knee raises and the wall sit'
	],
	topic: 'warm-up-and-strength',
	claims: [
		{
			id: 'soleus',
			title: 'A weak soleus tires',
			article:
				'The soleus does much of the work in long runs. If it is too weak for the load, it tires and gets sore.',
			studies:
				'Seated and bent-knee raises come from tested Achilles programmes. Whether they keep runners’ calves from getting sore has not been shown.',
			strength: 'weak',
			sources: ['article', 'silbernagel-protocol', 'beyer-2015', 'practice']
		}
	]
};
