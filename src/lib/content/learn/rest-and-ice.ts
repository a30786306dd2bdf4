import { riceGuide } from '../guides/rice.ts';
import type { Topic } from './topic.ts';

/** clinical.md 0 (17), 1.5 and 3.7; the first claims are those of the routine. */
export const restAndIce: Topic = {
	sections: [
		{
			heading: 'When not to',
			points: [
				'A blood clot could be the cause: no wrap, no rubbing. Get help.',
				'The calf or shin is tight, hard or shiny and hurts badly: take any wrap off, keep the leg level with your heart, no ice. Call your emergency number.',
				'Your skin feels less than it should there, or something rules out cold or a wrap: ask first. The session asks about each.'
			]
		}
	],
	claims: [
		...riceGuide.claims,
		{
			id: 'ice-burn',
			title: 'Ice can burn',
			studies:
				'Health services say: a cloth between, 10 to 20 minutes and never longer, look at the skin often, and 2 hours or more before the next time. Ice is not for everybody: numb skin, poor circulation and some heart conditions rule it out without advice.',
			strength: 'good',
			sources: ['mpft-cold', 'gwent-ice', 'northern-care', 'nhs-price']
		},
		{
			id: 'tight-wrap',
			title: 'A wrap can be too tight',
			studies:
				'Toes should stay warm and pink, with no tingling. Blue, painful or numb means: loosen it. Leave it off at night, and ask first if blood reaches your legs poorly.',
			strength: 'some',
			sources: ['bmj-best-practice', 'emergency-leaflet']
		}
	],
	newer: riceGuide.newer,
	related: ['soreness-or-strain', 'easing-soreness', 'when-to-see-a-professional']
};
