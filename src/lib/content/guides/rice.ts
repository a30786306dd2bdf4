import type { RoutineGuide } from './guide.ts';

/** clinical.md 1.5 and 3.7 */
export const riceGuide: RoutineGuide = {
	purpose: 'Care for the first 2 or 3 days when it could be a strain.',
	howOften:
		'Ice again after 2 hours or more, for 2 or 3 days; after that up to 3 times a day. Raise the leg several times a day.',
	tips: [
		'Ice for 10 minutes, or up to 20 and never longer, with a cloth between. Look at the skin at 5, 10 and 15 minutes.',
		'The wrap is for the day only. Take it off at night.',
		'Rest does not mean lying still: take short, slow steps. Total rest for a week is not a good idea.',
		'From the second day, at 2 out of 10 or less, point and pull the toes 10 to 20 times, 3 or 4 times a day.',
		'For 2 or 3 days: no heat, no alcohol, no running, no massage.',
		'Ask a pharmacist about pain relief.'
	],
	notWhen: [
		'a blood clot could be the cause: then no wrap and no rubbing, and get help',
		'the calf or shin is tight, hard or shiny and very painful: take any wrap off, keep the leg level with your heart, no ice, and call your emergency number',
		'you have one of the conditions that rule out ice or a wrap: the session asks about them first'
	],
	topic: 'rest-and-ice',
	claims: [
		{
			id: 'first-step',
			title: 'Rest, ice, compression, elevation',
			article:
				'The traditional first step for sudden pain or a possible strain, to reduce inflammation.',
			studies:
				'Ice can numb pain. Nobody has shown it speeds healing. Use it if it helps; skip it if it does not. Inflammation is part of healing.',
			strength: 'traditional',
			sources: ['article', 'nhs-price', 'peace-and-love']
		},
		{
			id: 'rest',
			title: 'How much rest',
			studies: 'Health services say not to rest completely: 1 to 3 days of taking it easy.',
			strength: 'some',
			sources: ['hull-nhs', 'nhs-price']
		},
		{
			id: 'wrap',
			title: 'Wrapping',
			studies:
				'How to wind the wrap is handed down rather than tested. If the foot goes blue or it hurts, loosen it.',
			strength: 'weak',
			sources: ['bmj-best-practice', 'healthnwell', 'kakprosto']
		}
	],
	newer: {
		title: 'What newer advice says',
		lead: 'Two physiotherapists put newer advice into the words PEACE and LOVE. First PEACE, for the first days:',
		points: [
			{ term: 'Protect', words: 'Take it easy for 1 to 3 days.' },
			{ term: 'Elevate', words: 'Raise the leg above your heart.' },
			{
				term: 'Avoid anti-inflammatories',
				words: 'Inflammation is part of healing. Ice is questioned too.'
			},
			{ term: 'Compress', words: 'Wrap it.' },
			{ term: 'Educate', words: 'Know what helps and what to expect.' },
			{ term: 'Load', words: 'Then LOVE: put weight on it again bit by bit.' },
			{ term: 'Optimism', words: 'Expect it to get better.' },
			{ term: 'Vascularisation', words: 'Get the blood going with exercise that does not hurt.' },
			{ term: 'Exercise', words: 'Get strength and balance back.' }
		],
		closing:
			'This is an opinion paper, not a trial. Current copies of NHS advice still say ice, for up to 20 minutes. On anti-inflammatories the sources disagree: ask a pharmacist.'
	}
};
