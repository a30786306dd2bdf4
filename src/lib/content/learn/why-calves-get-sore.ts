import type { Topic } from './topic.ts';

/** clinical.md 0 (1, 2, 5, 6) */
export const whyCalvesGetSore: Topic = {
	sections: [
		{
			heading: 'Two muscles, one tendon',
			paragraphs: [
				'The calf is two muscles that end in one strong cord, the Achilles tendon, at the heel. The big one that you can see is the gastrocnemius. The flat one below it is the soleus.'
			],
			points: [
				'With a straight knee, both work. Toe raises with straight knees load the gastrocnemius.',
				'With a bent knee, the soleus does more. Toe raises with bent knees load the soleus.'
			]
		}
	],
	claims: [
		{
			id: 'two-muscles',
			title: 'What the calf does in a run',
			article:
				'The calf is the gastrocnemius and the soleus. Together they push you forward, and hold you up while your foot is on the ground.',
			studies: 'This is textbook knowledge of the leg. No study was looked up for it.',
			strength: 'some',
			sources: ['article']
		},
		{
			id: 'too-much-too-soon',
			title: 'Too much, too soon',
			article:
				'Most sore calves come from more distance, speed or hills than the muscle is used to. It leaves tiny damage in the muscle, and the soreness comes later. This is called DOMS: delayed onset muscle soreness.',
			studies:
				'That soreness follows unusual load is well known. The picture of tiny damage is a simple one.',
			strength: 'some',
			sources: ['article', 'doms-course']
		},
		{
			id: 'soleus',
			title: 'The soleus: made to last',
			article:
				'The soleus is mostly slow muscle that tires late, and it does much of the work in long runs. If it is too weak for the load, it tires and gets sore.',
			studies:
				'That it is a muscle for long work is textbook knowledge. That a stronger one keeps calves from getting sore has not been shown. A widely told figure, that it bears 8 times your weight, could not be traced to a study.',
			strength: 'weak',
			sources: ['article', 'practice']
		},
		{
			id: 'gastrocnemius',
			title: 'The gastrocnemius: made for power',
			article:
				'The gastrocnemius is the larger muscle. Its fast fibres make it the one for powerful, explosive moves.',
			studies:
				'Too simple: the muscle is a mix of fast and slow fibres. This is textbook knowledge. No study was looked up for it.',
			strength: 'weak',
			sources: ['article']
		}
	],
	related: ['soreness-or-strain', 'training-and-load', 'warm-up-and-strength']
};
