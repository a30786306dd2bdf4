import type { Topic } from './topic.ts';

/** clinical.md 0 (8), 2.2 (D2, U3d) and 3.8 */
export const crampAndFluids: Topic = {
	sections: [
		{
			heading: 'A cramp in the calf',
			points: [
				'Stop, and stretch the calf gently until it lets go.',
				'The calf can stay a little tender afterwards. That fits.',
				'No foam rolling and no massage gun in the hour after it.'
			]
		},
		{
			heading: 'When it is more than that',
			paragraphs: [
				'A blood clot can first feel like a cramp. If one calf goes on hurting, swells, or turns warm or red, get help today.',
				'A pop, or pain that stays in one spot, can be a sign of a strain.'
			]
		}
	],
	claims: [
		{
			id: 'cramp',
			title: 'Cramp taken for soreness',
			article:
				'Too little fluid and too few minerals make cramp more likely, and cramp is often taken for soreness.',
			studies:
				'Cramp has several causes. Fluid is one possible factor, not the cause. A gentle stretch until it lets go helps.',
			strength: 'some',
			sources: ['article', 'cramp-review']
		},
		{
			id: 'salts',
			title: 'Fluids and salts',
			article:
				'Too little fluid upsets the balance of salts in the body, and then the muscle cannot tighten and relax as it should.',
			studies:
				'This is contested. Telling everybody to drink more against cramp is not backed by studies.',
			strength: 'weak',
			sources: ['article', 'cramp-review']
		},
		{
			id: 'too-much-water',
			title: 'Drinking too much',
			studies:
				'Drink to thirst. Drinking far too much in long runs can kill. So this app gives no amount to drink.',
			strength: 'good',
			sources: ['eah-2015']
		}
	],
	related: ['soreness-or-strain', 'when-to-see-a-professional']
};
