import type { Topic } from './topic.ts';

/** clinical.md 0 (4, 13 to 15) and 3.6 */
export const shoesHillsAndForm: Topic = {
	sections: [
		{
			heading: 'In short',
			points: [
				'Change nothing suddenly: not the shoes, not the way you land, not the hills.',
				'After a possible strain, run flat first.',
				'Downhill counts too, even though it feels easy.'
			]
		}
	],
	claims: [
		{
			id: 'forefoot',
			title: 'Landing on the front of the foot',
			article:
				'Landing far forward on the foot makes the calf work harder, to soften the landing and to push off.',
			studies:
				'It does load the calf more: in one small study about a tenth more on the Achilles tendon with each step. That is no reason to change how you land, only not to change it suddenly.',
			strength: 'weak',
			sources: ['article', 'almonroeder-2013']
		},
		{
			id: 'drop',
			title: 'Shoes with a low heel',
			article:
				'The drop is how much higher the heel stands than the toes. A lower drop can put more strain on calf and Achilles tendon, and asks for more strength.',
			studies:
				'In a trial with 553 runners, shoes with a drop of 10, 6 or 0 mm made no difference to injuries overall. A low drop did better in those who ran now and then, and worse in regular runners. Getting used to more than 4 mm less is treated here like running more: a careful choice.',
			strength: 'some',
			sources: ['article', 'malisoux-2016', 'practice']
		},
		{
			id: 'rotation',
			title: 'Changing between pairs',
			article:
				'Running in different pairs of shoes by turns varies the stress a little, and may help against overuse injuries.',
			studies:
				'In one study of 264 runners, those who used more than one pair had about a third fewer injuries. It watched what runners did by themselves, so something else may have made the difference.',
			strength: 'weak',
			sources: ['article', 'malisoux-2015']
		},
		{
			id: 'uphill',
			title: 'Running uphill',
			article:
				'Too much hill running, uphill repeats most of all, makes the calves work much harder to push you up.',
			studies:
				'Uphill, muscles do more work to lift you, so the direction is right. How much is too much has not been measured.',
			strength: 'some',
			sources: ['article', 'devita-2008']
		},
		{
			id: 'downhill',
			title: 'Running downhill',
			studies:
				'The article says nothing of it. Downhill the forces on landing are highest, and muscles brake while they lengthen: the kind of work that makes muscles sore when it is new.',
			strength: 'some',
			sources: ['hill-forces', 'practice']
		}
	],
	related: ['training-and-load', 'why-calves-get-sore']
};
