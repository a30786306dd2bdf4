import type { Claim } from '../claim.ts';
import type { RoutineGuide } from './guide.ts';

const sharp: Claim = {
	id: 'sharp',
	title: 'Sharp pain in one spot',
	article:
		'If the pain is sharp and in one spot, leave rolling and massage alone: it could make a strain worse.',
	studies:
		'Nobody has tested this in a trial. Experts agree on other reasons not to roll, such as a fracture, an open wound or a clot. The app keeps the article’s rule as it stands.',
	strength: 'traditional',
	sources: ['article', 'bartsch-2021']
};

const alwaysNotWhen = [
	'your answers fit a possible strain, or something more urgent',
	'the pain is sharp, or in one small spot',
	'the injury is less than 72 hours old',
	'there is a bruise, swelling or a hot, sore patch',
	'a blood clot could be the cause',
	'there is an open wound, a fracture, a bone infection or bone growing in the muscle',
	'the skin there is numb',
	'you take blood thinners, or have varicose veins there',
	'you are pregnant and the leg is swollen'
];

/** clinical.md 1.3 */
export const foamRollingGuide: RoutineGuide = {
	purpose: 'Gentle, still pressure on sore spots, for the dull ache after a run.',
	howOften: 'Once or twice a day at most, never more than 2 minutes a leg.',
	tips: [
		'Aim for a firm, comfortable ache of 4 out of 10 or less that eases while you hold.',
		'Take weight off with your hands. Never press until you wince.',
		'Stay off the heel cord and the back of the knee.'
	],
	notWhen: alwaysNotWhen,
	topic: 'easing-soreness',
	claims: [
		{
			id: 'soreness',
			title: 'Easing soreness',
			article:
				'A foam roller can help with soreness: it releases tight tissue, brings blood and loosens the muscle.',
			studies:
				'Rolling after exercise cut soreness by about 6 in 100. Whether it helps in the long run is not clear. It probably changes how the muscle feels.',
			strength: 'some',
			sources: ['article', 'wiewelhove-2019', 'rolling-long-term']
		},
		{
			id: 'hold',
			title: 'Hold, do not race',
			article: 'Press gently and steadily on sore spots. Do not roll quickly over the muscle.',
			studies:
				'Trials mostly test rolling, so holding still is the advice of the article and of people who treat runners. It has not been proven better.',
			strength: 'weak',
			sources: ['article', 'behm-2020', 'debski-2019', 'intra-action']
		},
		sharp
	]
};

/** clinical.md 1.4 */
export const massageGunGuide: RoutineGuide = {
	purpose: 'A light buzz over four zones of each calf, for the dull ache after a run.',
	howOften: 'Two minutes a leg, half a minute a zone. Never longer than a minute on one spot.',
	tips: [
		'Softest head, lowest speed. Let it float: do not press.',
		'Stay off the shin bone, the heel cord, the ankle and the back of the knee.',
		'Urine as dark as tea or cola afterwards needs an emergency call.'
	],
	notWhen: [...alwaysNotWhen, 'you bleed easily, or could have a clot because of a pregnancy'],
	topic: 'easing-soreness',
	claims: [
		{
			id: 'feel',
			title: 'Looser for a while',
			article: 'A massage gun can help with soreness, blood flow and tightness.',
			studies:
				'It can make you more flexible for a short time. It does not make you stronger or faster, and most of the studies could be wrong in some way.',
			strength: 'weak',
			sources: ['article', 'ferreira-2023', 'sams-2023']
		},
		{
			id: 'harm',
			title: 'Too long or too hard',
			studies:
				'One person’s muscle broke down badly after a massage gun. That is why the time is capped here.',
			strength: 'weak',
			sources: ['chen-2021', 'biology-insights']
		},
		sharp
	]
};
