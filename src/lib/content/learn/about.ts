import { day } from '#lib/domain/day.ts';
import type { Topic } from './topic.ts';

/** When the words and rules were last read against their sources. */
export const lastReviewed = day('2026-11-24');

/** The version of the rules in clinical.md 1 to 3 that this app follows. */
export const rulesVersion = 1;

/** clinical.md 4.1 */
export const about: Topic = {
	sections: [
		{
			heading: 'What it is',
			points: [
				'Guided sessions for calves: warming up, getting stronger, easing soreness, first care.',
				'A daily log of how each calf feels, with a plain word when it is time to get checked.',
				'It works with no network once it has been opened.'
			]
		},
		{
			heading: 'What it is not',
			points: [
				'It does not examine you and cannot tell you what is wrong.',
				'It is not for emergencies. Call your emergency number.',
				'It does not replace a professional. If you are worried, get help, even if the app says otherwise.',
				'It has not been reviewed by a clinician.'
			]
		},
		{
			heading: 'Who it is for',
			paragraphs: [
				'Adults. At 16 or 17, use it together with an adult. Under 16 and sore: see a professional.'
			]
		},
		{
			heading: 'Your data',
			paragraphs: [
				'What you log stays on this device. Nothing is sent anywhere: no account, no tracking. A private window forgets it all once it is closed.',
				'You can back it up to a file, put it back, or delete everything under Settings.'
			]
		},
		{
			heading: 'Where the words come from',
			paragraphs: [
				'They start from an article, “Why Do My Calves Get Sore When Running?”, and set beside it what studies and health services say. Each claim shows its sources and how strong they are.',
				'Most sources were read as excerpts, some health-service pages only as copies of uncertain date. Where no source gives a number, a careful choice was made, and it says so.'
			]
		}
	],
	claims: [],
	related: ['advice', 'when-to-see-a-professional']
};
