import type { Topic } from './topic.ts';

/** clinical.md 0 (9, 10), 3.3, 3.4 and 3.5 */
export const trainingAndLoad: Topic = {
	sections: [
		{
			heading: 'In short',
			points: [
				'Change one thing at a time: distance, or speed, or hills.',
				'Let no single run be much longer than the longest of the last 30 days.',
				'The 10 percent guideline is a rule of thumb. Under 10 km a week it means little.'
			]
		}
	],
	claims: [
		{
			id: 'ten-percent',
			title: 'Ten percent a week',
			article:
				'Build up gradually: do not let the week’s distance grow by more than 10 percent, so that muscles and tendons have time to get used to it.',
			studies:
				'In a trial with 532 new runners, those who built up more slowly were injured as often as the others. In a study of 874 there was no difference overall. More than 30 percent may bring more of some injuries, such as sore knees and shins, but calves and heel cords were not on that list.',
			strength: 'traditional',
			sources: ['article', 'buist-2008', 'nielsen-2014']
		},
		{
			id: 'single-run',
			title: 'One run that is too long',
			studies:
				'In 5,205 runners, injuries rose when one run was more than 10 percent longer than the longest of the 30 days before. More than twice as long: about twice as many injuries. The change from week to week made no difference. Runners only reported what they did; nobody was told how to train.',
			strength: 'some',
			sources: ['frandsen-2025']
		},
		{
			id: 'speed-and-hills',
			title: 'Speed and hills count extra',
			article: 'Building up slowly matters most when fast sessions or hills are new to you.',
			studies:
				'It makes sense, because both ask more of the calf, but no trial has tested how much to add. Experts say: do not raise distance and speed together.',
			strength: 'weak',
			sources: ['article', 'green-2022', 'devita-2008']
		},
		{
			id: 'after-a-strain',
			title: 'Running again after a strain',
			studies:
				'Plans begin with walking and jogging in turns, every other day, once a brisk walk of 30 minutes does not hurt. Experts say: no running on days in a row, short spells rather than long ones, strength work after the run, and no sudden change of shoes or ground. Some NHS pages say to avoid running for up to 8 weeks after a strain. Ask whoever has seen your leg.',
			strength: 'some',
			sources: ['oxsport', 'green-2022', 'nhs-price']
		}
	],
	related: ['shoes-hills-and-form', 'warm-up-and-strength']
};
