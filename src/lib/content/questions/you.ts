import type { YesNo, YouQuestion } from '#lib/domain/soreness/questions.ts';
import { yesNo, type Question } from './question.ts';

/** Emergency signs of the body, clot risks and medicines (clinical.md 2.1). */
export const youQuestions: { readonly [Id in YouQuestion]: Question<YesNo> } = {
	breathless: yesNo('Are you short of breath?', 'short of breath'),
	'chest-pain': yesNo('Does your chest hurt?', 'chest pain'),
	'coughing-blood': yesNo('Are you coughing up blood?', 'coughing up blood'),
	collapse: yesNo('Did you collapse or pass out?', 'collapsed'),
	'very-unwell': yesNo(
		'Are you very unwell?',
		'very unwell',
		'Confused, faint, being sick again and again, a fit, or blotchy skin.'
	),
	'dark-urine': yesNo(
		'Is your urine as dark as tea or cola, or is there almost none?',
		'dark urine',
		'After hard exercise.'
	),
	'bladder-saddle': yesNo(
		'Are you newly numb between the legs, or do your bladder or bowels work differently?',
		'numb between the legs, or a change of bladder or bowels'
	),
	fever: yesNo('Do you have a fever?', 'a fever', '38 °C or more, or shivering.'),

	surgery: yesNo(
		'Have you had an operation or a stay in hospital in the last 12 weeks?',
		'an operation or a stay in hospital'
	),
	immobile: yesNo(
		'Have you spent 3 days or more in bed, or hardly moving?',
		'3 days or more in bed'
	),
	cast: yesNo('Is that leg in a cast or a boot?', 'a cast or a boot'),
	cancer: yesNo('Have you had active cancer in the last 6 months?', 'cancer'),
	'previous-clot': yesNo('Have you ever had a blood clot in a leg or a lung?', 'an earlier clot'),
	'clotting-disorder': yesNo('Do you have a clotting disorder?', 'a clotting disorder'),
	pregnancy: yesNo(
		'Are you pregnant, or did you give birth in the last 6 weeks?',
		'pregnancy or a birth'
	),
	'long-journey': yesNo(
		'Have you made a journey of more than 3 hours in the last 4 weeks?',
		'a journey of more than 3 hours'
	),
	oestrogen: yesNo('Do you take oestrogen?', 'oestrogen', 'A pill, a patch, a ring, or HRT.'),
	'over-60': yesNo('Are you over 60?', 'over 60'),
	smoker: yesNo('Do you smoke?', 'smoking'),
	'bmi-30': yesNo('Is your body mass index (BMI) 30 or more?', 'a BMI of 30 or more'),
	'family-history': yesNo(
		'Has anybody in your close family had a blood clot?',
		'blood clots in the family'
	),
	dehydration: yesNo(
		'Are you short of fluid?',
		'short of fluid',
		'After heavy sweating, being sick or diarrhoea.'
	),
	'varicose-veins': yesNo('Do you have varicose veins?', 'varicose veins'),

	anticoagulant: yesNo(
		'Do you take a blood thinner?',
		'a blood thinner',
		'Such as warfarin, apixaban or rivaroxaban.'
	),
	fluoroquinolone: yesNo(
		'Have you taken a fluoroquinolone antibiotic in the last month?',
		'a fluoroquinolone antibiotic',
		'Their names end in “floxacin”, such as ciprofloxacin.'
	),
	'under-16': yesNo('Are you under 16?', 'under 16')
};
