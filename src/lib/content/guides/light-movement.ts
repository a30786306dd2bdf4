import type { RoutineGuide } from './guide.ts';

/** clinical.md 1.6 */
export const lightMovementGuide: RoutineGuide = {
	purpose: 'Easy movement for calves that ache after a run. It may ease the ache for a while.',
	howOften: '10 to 15 minutes, up to 2 or 3 times a day.',
	tips: [
		'Keep it easy: you should be able to chat all the way.',
		'Score the ache again at the end. Worse by 2 or more, or sharp: stop and check in.'
	],
	notWhen: [
		'the pain is sharp',
		'you limp: then leave out the walk',
		'it hurts more than 3 out of 10: then leave out the seated heel raises'
	],
	topic: 'easing-soreness',
	claims: [
		{
			id: 'ease',
			title: 'Light movement for soreness',
			article:
				'Light movement helps with soreness after a run: it brings blood and helps to clear out waste products.',
			studies:
				'Studies taken together find that easy movement eases soreness, though studies that found nothing may be missing. The part about waste products is shaky: say that it may feel easier.',
			strength: 'some',
			sources: ['article', 'dupuy-2018', 'pain-science']
		}
	]
};
