import type { Topic } from './topic.ts';

/** clinical.md 0 (23, 24), 2.2 and 2.3; the urgent signs stand in red-flags.ts. */
export const whenToSeeAProfessional: Topic = {
	sections: [
		{
			heading: 'What the article names',
			paragraphs: [
				'Get checked, to rule out things like Achilles tendon trouble or a larger tear of the calf muscle, when there is:'
			],
			points: [
				'pain that stops you from putting weight on the leg: get help today',
				'swelling or bruising that you can see: book',
				'pain that lasts more than five days: book'
			]
		}
	],
	claims: [
		{
			id: 'rule-out',
			title: 'What a professional looks for',
			article:
				'A visit is there to rule out things like trouble of the Achilles tendon or a larger tear of the calf muscle.',
			studies:
				'Both need other care than soreness does, and only an examination can tell. Nobody should test for a torn tendon alone at home.',
			strength: 'some',
			sources: ['article', 'boyd-2015', 'northern-care']
		},
		{
			id: 'five-days',
			title: 'More than five days',
			article: 'Pain that lasts for more than five days should be checked by a professional.',
			studies:
				'No study has tested the number. Ordinary soreness can last 5 to 7 days, so some harmless soreness will be flagged. Soleus keeps the five days because it is the careful choice. It counts sore days, each leg by itself: one day without soreness pauses the count, two in a row end it, and the sixth sore day says to book.',
			strength: 'traditional',
			sources: ['article', 'doms-course', 'practice']
		},
		{
			id: 'weight',
			title: 'Cannot put weight on it',
			article: 'Pain that stops you from bearing weight should be checked.',
			studies: 'The sign is the article’s. How soon is a careful choice made here: the same day.',
			strength: 'traditional',
			sources: ['article', 'practice']
		},
		{
			id: 'swelling-and-bruising',
			title: 'Swelling or bruising that you can see',
			article: 'Swelling or bruising that you can see should be checked.',
			studies:
				'It can be a sign of a tear. If a calf gets bigger than the other, or keeps swelling, it can be a sign of a blood clot too, and needs a look today.',
			strength: 'some',
			sources: ['article', 'northern-care', 'nhs-dvt']
		},
		{
			id: 'torn-tendon',
			title: 'A torn tendon that still walks',
			studies:
				'A torn Achilles tendon is sometimes missed, because some people can still walk and even rise on their toes. More than a day’s delay matters. So a pop at the heel cord needs a look today.',
			strength: 'some',
			sources: ['boyd-2015']
		},
		{
			id: 'clot',
			title: 'A clot can feel like a sore calf',
			studies:
				'A blood clot in the leg can first feel like a strain or a cramp. One sore calf that is swollen, warm or red, or that no run explains, needs a look today.',
			strength: 'good',
			sources: ['nhs-dvt', 'nice-ng158', 'ni-direct-pe', 'asthma-lung-pe']
		},
		{
			id: 'pressure',
			title: 'Tight, hard, shiny and very painful',
			studies:
				'Pressure can build up inside the lower leg until the blood hardly gets through. It is rare, and an emergency. Raising the leg or icing it is wrong then.',
			strength: 'some',
			sources: ['donaldson-2014', 'rcem-ischaemia']
		},
		{
			id: 'no-blood',
			title: 'A foot that is suddenly cold and pale',
			studies:
				'It can be a sign that too little blood reaches the foot. That is rare, and an emergency.',
			strength: 'good',
			sources: ['rcem-ischaemia']
		},
		{
			id: 'infection',
			title: 'Fever and a hot, red leg',
			studies:
				'It can be a sign of an infection of the skin that spreads. Together with a fever that is an emergency.',
			strength: 'good',
			sources: ['nhs-cellulitis']
		},
		{
			id: 'nerves',
			title: 'Numbness, or a foot that will not lift',
			studies:
				'Numbness that comes in runs and goes at rest can be a sign of tight muscles or a pressed nerve: book. A foot that newly will not lift needs a look today. New numbness between the legs, or a change in bladder or bowel, is an emergency.',
			strength: 'some',
			sources: ['mayo-cecs', 'cauda-equina', 'practice']
		},
		{
			id: 'dark-urine',
			title: 'Dark urine after hard effort',
			studies: 'It can be a sign that muscle is breaking down. That is an emergency.',
			strength: 'good',
			sources: ['niosh-rhabdo']
		},
		{
			id: 'bone',
			title: 'The shin bone',
			studies:
				'Pain in one spot of the bone, at night or when hopping can be a sign of a bone under stress. Do not run on it.',
			strength: 'some',
			sources: ['bone-stress']
		},
		{
			id: 'antibiotics',
			title: 'Some antibiotics weaken tendons',
			studies:
				'Fluoroquinolones can damage tendons. A sore heel cord while you take one needs a look today.',
			strength: 'good',
			sources: ['mddus-2019']
		}
	],
	related: ['soreness-or-strain', 'advice']
};
