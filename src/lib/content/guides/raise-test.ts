import { holdOn } from '../stop-rule.ts';
import type { RoutineGuide } from './guide.ts';

/** clinical.md 1.8 */
export const raiseTestGuide: RoutineGuide = {
	purpose: 'How many one-leg heel raises each calf can do, and how far apart the two are.',
	howOften: 'Now and then. The best of each month is shown here.',
	tips: [
		'There is one beat each second: up on one, down on the next.',
		'Tap anywhere on the screen at each raise, or have somebody tap for you.',
		'When you are too tired for another, press Next. That ends the leg and saves its count.',
		holdOn
	],
	notWhen: [
		'a calf is sore today, even a little',
		'your answers fit a possible strain, or something more urgent',
		'you took a fluoroquinolone antibiotic in the last month'
	],
	topic: 'warm-up-and-strength',
	claims: [
		{
			id: 'medians',
			title: 'What healthy people do',
			studies:
				'Of 566 healthy people the man in the middle did 24 raises and the woman in the middle 21: half did more, half fewer. That is not a mark to pass.',
			strength: 'some',
			sources: ['hebert-losier-2017']
		},
		{
			id: 'beat',
			title: 'The beat and the rest',
			studies:
				'One raise in two seconds, and a minute between the legs, are common practice, chosen for this app.',
			strength: 'weak',
			sources: ['practice']
		}
	]
};
