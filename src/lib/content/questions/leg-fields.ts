import type { LegField } from '#lib/domain/soreness/check-in.ts';
import { unsure, type LegQuestionWords } from './question.ts';

const withoutTrying = 'Do not try it out now. What you have noticed is enough.';

/** What is asked of a leg, but for its signs (clinical.md 2.1). */
export const legFieldQuestions: { readonly [Id in LegField]: LegQuestionWords<Id> } = {
	startedOn: {
		legend: 'When did this start?',
		hint: 'The first day that you felt it.',
		name: 'Since',
		choices: [unsure]
	},
	onset: {
		legend: 'How did it come on?',
		name: 'Came on',
		choices: [
			{ value: 'gradual', label: 'Slowly' },
			{ value: 'sudden', label: 'All at once' },
			unsure
		]
	},
	hoursAfterLoad: {
		legend: 'How long after your last run or hard calf work did you first feel it?',
		name: 'After a run',
		choices: [
			{ value: 6, label: 'During it, or within 12 hours' },
			{ value: 18, label: '12 to 24 hours' },
			{ value: 36, label: '1 to 2 days' },
			{ value: 60, label: '2 to 3 days' },
			{ value: 96, label: 'More than 3 days' },
			{
				value: null,
				label: 'No hard work in the 5 days before'
			},
			unsure
		]
	},
	location: {
		legend: 'Where is it?',
		name: 'Where',
		choices: [
			{ value: 'calf', label: 'In the calf muscle' },
			{ value: 'whole-calf', label: 'The whole calf, knee to heel' },
			{ value: 'behind-knee', label: 'Behind the knee' },
			{ value: 'achilles', label: 'The cord above the heel' },
			{ value: 'heel', label: 'The heel' },
			{ value: 'shin-bone', label: 'The shin bone' },
			{
				value: 'shin-muscle',
				label: 'Front or outside of the shin'
			},
			unsure
		]
	},
	quality: {
		legend: 'What does it feel like?',
		name: 'Feels',
		choices: [
			{ value: 'dull', label: 'A dull ache' },
			{ value: 'sharp', label: 'Sharp' },
			{ value: 'cramp', label: 'A cramp' },
			{ value: 'burning', label: 'Burning' },
			{ value: 'throbbing', label: 'Throbbing' },
			unsure
		]
	},
	spread: {
		legend: 'Spread out, or in one spot?',
		name: 'Spread',
		choices: [
			{ value: 'diffuse', label: 'Spread out' },
			{ value: 'focal', label: 'One spot' },
			unsure
		]
	},
	movement: {
		legend: 'What does gentle movement do?',
		name: 'With movement',
		choices: [
			{ value: 'better', label: 'Eases it' },
			{ value: 'same', label: 'Changes nothing' },
			{ value: 'worse', label: 'Makes it worse' },
			{ value: 'unknown', label: 'I have not moved much yet' },
			unsure
		]
	},
	weightBearing: {
		legend: 'Can you put your weight on that leg?',
		name: 'Weight',
		choices: [
			{ value: 'yes', label: 'Yes', inShort: 'you can put weight on it' },
			{ value: 'painful', label: 'Yes, but it hurts', inShort: 'putting weight on it hurts' },
			{ value: 'no', label: 'No', inShort: 'you cannot put weight on it' },
			{ ...unsure, inShort: 'not sure whether you can put weight on it' }
		]
	},
	swelling: {
		legend: 'Is there swelling that you can see?',
		name: 'Swelling',
		choices: [
			{ value: 'none', label: 'No', inShort: 'no swelling' },
			{ value: 'local', label: 'In one place', inShort: 'swelling in one place' },
			{
				value: 'calf-bigger',
				label: 'The calf is bigger than usual, or than the other',
				inShort: 'the calf is bigger'
			},
			{ value: 'both-legs', label: 'Both legs are swollen', inShort: 'both legs are swollen' },
			{ ...unsure, inShort: 'not sure about swelling' }
		]
	},
	heelRaise: {
		legend: 'Can you rise on the toes of that leg?',
		hint: withoutTrying,
		name: 'On your toes',
		choices: [
			{ value: 'yes', label: 'Yes', inShort: 'you can rise on your toes' },
			{ value: 'painful', label: 'Yes, but it hurts', inShort: 'rising on your toes hurts' },
			{ value: 'cannot', label: 'No', inShort: 'you cannot rise on your toes' },
			{ value: 'not-tried', label: 'I have not done that', inShort: 'toes not tried' },
			{ ...unsure, inShort: 'not sure whether you can rise on your toes' }
		]
	},
	numbness: {
		legend: 'Is it numb, or does it tingle?',
		name: 'Numbness',
		choices: [
			{ value: 'none', label: 'No', inShort: 'not numb' },
			{ value: 'now', label: 'Yes, now', inShort: 'numb or tingling now' },
			{
				value: 'during-run',
				label: 'On runs, and it goes at rest',
				inShort: 'numb or tingling on runs'
			},
			{ ...unsure, inShort: 'not sure whether it is numb' }
		]
	},
	trend: {
		legend: 'Is it getting better or worse?',
		name: 'Trend',
		choices: [
			{ value: 'better', label: 'Better' },
			{ value: 'same', label: 'The same' },
			{ value: 'worse', label: 'Worse' },
			unsure
		]
	}
};
