import type { Topic } from './topic.ts';

/** clinical.md 0, 2.2 (D1, T1 to T4) and 3 */
export const sorenessOrStrain: Topic = {
	sections: [
		{
			heading: 'What fits ordinary soreness',
			paragraphs: ['It is often called DOMS: delayed onset muscle soreness.'],
			points: [
				'It is dull, and spread over the calf rather than in one spot.',
				'It comes slowly, 12 to 72 hours after a run or other hard calf work.',
				'It gets better as you move gently.',
				'It is 6 out of 10 or less, and gone within days.'
			]
		},
		{
			heading: 'What can be a sign of a strain',
			points: [
				'It came suddenly and it is sharp.',
				'You can point to it with one finger.',
				'There was a pop or a snap.',
				'Moving makes it worse.'
			]
		},
		{
			heading: 'When it is neither clearly',
			paragraphs: [
				'Then Soleus treats it gently, as if it could be a strain. It cannot see or touch your leg, so it would rather be too careful: no rolling, stretching or running until the answers fit soreness.',
				'After a suspected strain the same care holds for two more days, whatever the score.'
			]
		}
	],
	claims: [
		{
			id: 'when',
			title: 'When soreness comes',
			article:
				'In one place it says 12 to 72 hours after a run, in another 12 to 48 hours after activity.',
			studies:
				'Soreness mostly peaks after 24 to 72 hours and can last 5 to 7 days. Soleus counts 12 to 72 hours as fitting.',
			strength: 'weak',
			sources: ['article', 'doms-course', 'practice']
		},
		{
			id: 'soreness',
			title: 'How soreness feels',
			article:
				'Soreness is a dull ache all over the muscle, and it slowly gets better with gentle movement.',
			studies:
				'This is the pattern that people who treat runners look for. The limits used here, such as 6 out of 10, are careful choices. A dull ache alone rules nothing out.',
			strength: 'traditional',
			sources: ['article', 'practice']
		},
		{
			id: 'strain',
			title: 'How a strain feels',
			article:
				'A strain is often sudden and sharp, sometimes with a pop or snap, and mostly in one spot.',
			studies:
				'These are the signs that people who treat runners look for. No list of answers can tell the two apart for sure.',
			strength: 'traditional',
			sources: ['article', 'northern-care', 'hull-nhs']
		},
		{
			id: 'leave-alone',
			title: 'Sharp and in one spot: leave it alone',
			article:
				'If the pain is sharp and in one spot, do not roll or massage it: it could make a strain worse.',
			studies:
				'Nobody has tested this in a trial. Health services also say no massage in the first days.',
			strength: 'traditional',
			sources: ['article', 'nhs-price', 'bartsch-2021']
		}
	],
	related: ['when-to-see-a-professional', 'cramp-and-fluids', 'easing-soreness', 'rest-and-ice']
};
