import type { LegAdvice } from '#lib/domain/soreness/advice.ts';
import {
	legSigns,
	type BodySign,
	type CheckIn,
	type ClotRisk,
	type HeelRaise,
	type Leg,
	type LegSign,
	type Location,
	type Medicine,
	type Movement,
	type Numbness,
	type Onset,
	type Quality,
	type Spread,
	type Swelling,
	type Trend,
	type WeightBearing
} from '#lib/domain/soreness/check-in.ts';

/**
 * What to say when booking, in the first person, from given answers alone.
 *
 * @param answers of the advice's day, with what was told at the episode's first check-in (`answersOf`)
 */
export function whatToSay(advice: LegAdvice, answers: Leg): string {
	const { quality, spread, onset, weightBearing, heelRaise, movement, trend, swelling, numbness } =
		answers;
	const { hoursAfterLoad, signs = [] } = answers;
	// A pop of an earlier day of the episode is told too.
	const popped = advice.reasons.some(({ rule, unsure }) => rule === 'B8' && !unsure);
	const told = popped && !signs.includes('pop') ? ['pop' as const, ...signs] : signs;
	return [
		openingOf(advice, answers),
		typeof hoursAfterLoad === 'number' && afterLoad(hoursAfterLoad),
		hoursAfterLoad === null && 'There was no run or hard calf work in the five days before.',
		onset && onsetWords[onset],
		advice.soreness > 0 && `Today it is ${advice.soreness} out of 10.`,
		(quality ?? spread) && `It feels ${feeling(quality, spread)}.`,
		movement && movementWords[movement],
		trend && trendWords[trend],
		swelling && swellingWords[swelling],
		numbness && numbnessWords[numbness],
		...legSigns.filter((sign) => told.includes(sign)).map((sign) => signWords[sign]),
		weightBearing && weightWords[weightBearing],
		heelRaise && heelRaiseWords[heelRaise]
	]
		.filter(Boolean)
		.join(' ');
}

/** What else to say, of the body: signs, clot risks, medicines and a young age. Empty where there is nothing. */
export function bodyToSay({ body = [], clotRisks = [], medicines = [], age }: CheckIn): string {
	const said = [...body, ...clotRisks, ...medicines].map((each) => bodyWords[each]);
	return [age !== undefined && age < 18 && `I am ${age} years old.`, ...said]
		.filter(Boolean)
		.join(' ');
}

const bodyWords: Record<BodySign | ClotRisk | Medicine, string> = {
	breathless: 'I am short of breath.',
	'chest-pain': 'My chest hurts.',
	'coughing-blood': 'I cough up blood.',
	collapse: 'I collapsed.',
	'dark-urine': 'My urine is dark, or there is almost none.',
	'bladder-saddle': 'My bladder or bowel has changed, or I am numb between the legs.',
	'very-unwell': 'I feel very unwell.',
	fever: 'I have a fever or shivers.',
	surgery: 'I had an operation or a hospital stay in the last 12 weeks.',
	immobile: 'I was in bed or could not move for 3 days or more.',
	cast: 'The leg was in a cast or a boot.',
	cancer: 'I had cancer in the last 6 months.',
	'previous-clot': 'I had a blood clot before.',
	pregnancy: 'I am pregnant, or gave birth in the last 6 weeks.',
	'long-journey': 'I sat through a journey of over 3 hours in the last 4 weeks.',
	'clotting-disorder': 'I have a clotting disorder.',
	oestrogen: 'I take oestrogen.',
	'over-60': 'I am over 60.',
	smoker: 'I smoke.',
	'bmi-30': 'My BMI is 30 or more.',
	'family-history': 'Blood clots run in my family.',
	dehydration: 'I have been short of fluid.',
	'varicose-veins': 'I have varicose veins.',
	anticoagulant: 'I take blood thinners.',
	fluoroquinolone: 'I take, or lately took, a fluoroquinolone antibiotic.'
};

const trendWords: Record<Trend, string> = {
	better: 'It is getting better.',
	same: 'It stays the same.',
	worse: 'It is getting worse.'
};
const swellingWords: Record<Swelling, string> = {
	none: 'I see no swelling.',
	local: 'It is swollen in one place.',
	'calf-bigger': 'The calf is bigger than the other, or than usual.',
	'both-legs': 'Both legs are swollen.'
};
const numbnessWords: Record<Numbness, string> = {
	none: '',
	'during-run': 'It goes numb or tingles on runs.',
	now: 'It is numb or tingles now.'
};
const signWords: Record<LegSign, string> = {
	pop: 'There was a pop or a snap.',
	bruising: 'It is bruised.',
	'warm-red': 'The skin is warm, or red or darker than usual.',
	'foot-drop': 'The foot does not lift as it did.',
	'tight-shiny': 'The muscle is tight, hard or shiny.',
	'toe-stretch-severe': 'It hurts badly when somebody moves my toes up or down.',
	'cold-pale-foot': 'The foot is suddenly cold and pale.',
	'achilles-gap': 'There is a gap in the heel cord.',
	'night-pain': 'It hurts at night.',
	'hop-pain': 'It hurts when I hop.',
	'run-pain': 'It comes back at the same spot on every run and goes at rest.',
	'cramp-released': 'There was a cramp that let go.'
};
const numberWords = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten'
];
const placeWords: Record<Location, (leg: string) => string> = {
	calf: (leg) => `My ${leg} calf`,
	'whole-calf': (leg) => `My whole ${leg} calf`,
	'behind-knee': (leg) => `The back of my ${leg} knee`,
	achilles: (leg) => `My ${leg} Achilles tendon`,
	heel: (leg) => `My ${leg} heel`,
	'shin-bone': (leg) => `My ${leg} shin bone`,
	'shin-muscle': (leg) => `The muscle beside my ${leg} shin`
};
const onsetWords: Record<Onset, string> = {
	gradual: 'It came on slowly.',
	sudden: 'It came on suddenly.'
};
const qualityWords: Record<Quality, string> = {
	dull: 'dull',
	sharp: 'sharp',
	cramp: 'like a cramp',
	burning: 'burning',
	throbbing: 'throbbing'
};
const spreadWords: Record<Spread, string> = { diffuse: 'spread out', focal: 'in one spot' };
const movementWords: Record<Movement, string> = {
	better: 'Moving eases it.',
	same: 'Moving does not change it.',
	worse: 'Moving makes it worse.',
	unknown: ''
};
const weightWords: Record<WeightBearing, string> = {
	yes: 'I can walk on it.',
	painful: 'Walking on it hurts.',
	no: 'I cannot put weight on it.'
};
const heelRaiseWords: Record<HeelRaise, string> = {
	yes: 'I can rise on my toes.',
	painful: 'Rising on my toes hurts.',
	cannot: 'I cannot rise on my toes.',
	'not-tried': ''
};

function openingOf({ leg, painDays }: LegAdvice, { location = 'calf' }: Leg): string {
	const place = placeWords[location](leg);
	if (painDays === 0) return `${place} does not hurt today.`;
	const days = numberWords[painDays] ?? String(painDays);
	return `${place} has been sore on ${days} ${painDays === 1 ? 'day' : 'days'}.`;
}

function afterLoad(hours: number): string {
	if (hours < 1) return 'I first felt it during or right after a run or hard calf work.';
	return `I first felt it about ${hours} ${hours === 1 ? 'hour' : 'hours'} after a run or hard calf work.`;
}

function feeling(quality: Quality | undefined, spread: Spread | undefined): string {
	return [quality && qualityWords[quality], spread && spreadWords[spread]]
		.filter(Boolean)
		.join(' and ');
}
