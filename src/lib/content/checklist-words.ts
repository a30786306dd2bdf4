import type { LegLine, YouLine } from '#lib/domain/soreness/checklist.ts';

/** Lines to tick: each names all that it stands for, since "None of these" answers all of it with no. */
export const legLineWords: Record<LegLine, string> = {
	weight: 'Trouble putting weight on it, or rising on your toes',
	swelling: 'Swelling, or a calf that is bigger than usual or than the other',
	skin: 'A bruise, or skin that is warm, or red or darker than usual',
	tear: 'A pop or a snap, or a gap in the cord above the heel',
	nerves: 'Numb or tingling, now or on runs, or a foot that will not lift',
	pressure: 'Tight, hard or shiny, or severe pain when the toes are pulled up or pointed',
	cold: 'A foot that is suddenly cold, pale and painful',
	pattern: 'Pain at night, when you hop, or at the same spot on every run',
	cramp: 'A cramp that has let go'
};

export const youLineWords: Record<YouLine, string> = {
	breathless: 'Short of breath',
	'chest-pain': 'Chest pain',
	'coughing-blood': 'Coughing up blood',
	collapse: 'You collapsed or passed out',
	'very-unwell': 'Very unwell: confused, faint, sick again and again, a fit, or blotchy skin',
	'dark-urine': 'Urine as dark as tea or cola, or almost none, after hard exercise',
	'bladder-saddle': 'New numbness between the legs, or a change of bladder or bowels',
	fever: 'A fever of 38 °C or more, or shivering',

	bed: 'In the last 12 weeks an operation or hospital, 3 days or more in bed, or a cast or boot on that leg',
	illness: 'Cancer in the last 6 months, a blood clot at any time, or a clotting disorder',
	pregnancy: 'Pregnant, or a birth in the last 6 weeks',
	journey: 'A journey of more than 3 hours in the last 4 weeks',
	oestrogen: 'Oestrogen: pill, patch, ring or HRT',
	body: 'Over 60, a smoker, or BMI 30 or more',
	family: 'Blood clots in your close family, varicose veins, or short of fluid',
	anticoagulant: 'A blood thinner, such as apixaban',
	fluoroquinolone: 'In the last month an antibiotic that ends in “floxacin”',
	'under-16': 'Under 16 years old'
};

export const signsTitle = 'Any of these today?';
export const signsTitleOfDay = 'Any of these on that day?';
export const signsHint = 'Tick what is there, or what you are not sure of. Try nothing out.';
export const aboutTitle = 'Does any of this fit you?';
export const none = 'None of these';
export const noneOfTheOthers = 'None of the others';

/** Beside a tick that may mean an emergency, and once the answers say so (clinical.md 4.1). */
export const callFirst = {
	heading: 'Is this happening now?',
	body: 'Call first. Your answers wait here.'
};
export const callNow = {
	heading: 'Call now.',
	body: 'These answers can be signs of something that needs help right away. You can end this check-in later.'
};
