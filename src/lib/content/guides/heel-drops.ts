import type { RoutineGuide } from './guide.ts';

/** clinical.md 1.2 and 3.2 */
export const heelDropsGuide: RoutineGuide = {
	purpose:
		'Rise on both feet, lower slowly: it makes the calf and the Achilles tendon (the heel cord) stronger.',
	howOften:
		'Start at level 1, or at level 0 if level 1 hurts more than 3 out of 10. Not right before a run.',
	tips: [
		'Use a dry, firm step. Stand with the balls of your feet on its edge and hold the rail.',
		'Push up on both feet together, never with the sore leg alone.',
		'Move your weight over without letting the hip drop.',
		'Lower slowly. If the heel bone hurts, stop level with the floor.',
		'New heel drops make calves sore at first. Build up slowly.'
	],
	notWhen: [
		'your answers fit a possible strain, or something more urgent',
		'you had a sudden pain in the calf in the last 72 hours',
		'you felt a pop or a snap',
		'there is swelling or a bruise',
		'the shin bone could be the trouble',
		'you take a fluoroquinolone antibiotic, or did in the last month, and nobody medical has said yes',
		'your balance is poor and there is no rail'
	],
	topic: 'warm-up-and-strength',
	claims: [
		{
			id: 'stronger',
			title: 'Stronger calves and tendon',
			article:
				'Slow heel drops off a step are a good way to strengthen the calf and the Achilles tendon.',
			studies:
				'They are well supported for pain in the middle of the Achilles tendon, though the trials are weak. They helped less where the tendon meets the heel bone.',
			strength: 'some',
			sources: ['article', 'prudencio-2023', 'alfredson-1998', 'fahlstrom-2003', 'jonsson-2008']
		},
		{
			id: 'prevention',
			title: 'Preventing soreness',
			article: 'Calf strengthening helps against soreness and strain.',
			studies:
				'Nobody has shown that. In one trial of new runners, exercises for ankle and foot did not cut overuse injuries, and that group had more sudden injuries. The trial was different in many ways, but it is a reason to build slowly.',
			strength: 'weak',
			sources: ['article', 'leppanen-2024']
		},
		{
			id: 'other-ways',
			title: 'Other ways that work',
			studies:
				'Slow, heavy lifting three times a week did as well after 12 weeks and after a year. In one small study fewer repetitions did as well after 6 weeks.',
			strength: 'some',
			sources: ['beyer-2015', 'stevens-2014']
		},
		{
			id: 'seconds',
			title: 'Three seconds down',
			studies:
				'The first heel-drop study asks for slow lowering but gives no seconds. Three is borrowed from slow, heavy training.',
			strength: 'weak',
			sources: ['alfredson-1998', 'beyer-2015', 'practice']
		},
		{
			id: 'pain',
			title: 'How much it may hurt',
			studies:
				'With Achilles trouble, up to 5 out of 10 was acceptable if it settled by the next morning and did not rise from week to week. This was tested for the Achilles tendon only. For everyday strength aim for 3 or less.',
			strength: 'some',
			sources: ['silbernagel-2007', 'practice']
		}
	]
};
