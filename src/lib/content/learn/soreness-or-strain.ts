import type { Topic } from './topic.ts';

/** clinical.md 0, 2.2 (D1, T1 to T4) and 3 */
export const sorenessOrStrain: Topic = {
	title: 'Soreness or strain?',
	lead: 'Two kinds of ache after running, and why one of them should be left alone.',
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
			id: 'why',
			title: 'Why calves get sore',
			article:
				'Too much, too soon: more distance, speed or hills than the muscle is used to. It leaves tiny damage in the muscle.',
			studies:
				'That soreness follows unusual load is well known; the picture of tiny damage is a simple one. Running on the front of the foot loads the calf more: in one small study about a tenth more with each step.',
			strength: 'some',
			sources: ['article', 'almonroeder-2013']
		},
		{
			id: 'strain',
			title: 'How a strain feels',
			article:
				'A strain is often sudden and sharp, sometimes with a pop or snap, and mostly in one spot. Soreness is dull, spread out, and eases with gentle movement.',
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
		},
		{
			id: 'cramp',
			title: 'Cramp taken for soreness',
			article:
				'Too little fluid and too few minerals make cramp more likely, and cramp is often taken for soreness.',
			studies:
				'Cramp has several causes; fluid is one possible factor. A gentle stretch until it lets go helps. Drink to thirst: drinking far too much can kill.',
			strength: 'some',
			sources: ['article', 'cramp-review', 'eah-2015']
		}
	]
};
