import type { LegAdvice } from '#lib/domain/soreness/advice.ts';
import type {
	HeelRaise,
	Leg,
	Location,
	Movement,
	Onset,
	Quality,
	Spread,
	WeightBearing
} from '#lib/domain/soreness/check-in.ts';

/**
 * What to say when booking, in the first person, from given answers alone.
 *
 * @param answers of the advice's day, with what was told at the episode's first check-in (`answersOf`)
 */
export function whatToSay(advice: LegAdvice, answers: Leg): string {
	const { quality, spread, onset, weightBearing, heelRaise, movement, swelling, hoursAfterLoad } =
		answers;
	const isCertain = (rule: string) =>
		advice.reasons.some((reason) => reason.rule === rule && !reason.unsure);
	return [
		openingOf(advice, answers),
		typeof hoursAfterLoad === 'number' && afterLoad(hoursAfterLoad),
		hoursAfterLoad === null && 'There was no run or hard calf work in the five days before.',
		onset && onsetWords[onset],
		advice.soreness > 0 && `Today it is ${advice.soreness} out of 10.`,
		(quality ?? spread) && `It feels ${feeling(quality, spread)}.`,
		movement && movementWords[movement],
		isCertain('B8') && 'There was a pop or a snap.',
		swelling !== undefined && (swelling === 'none' ? 'I see no swelling.' : 'It is swollen.'),
		isCertain('B3') && 'It is bruised.',
		weightBearing && weightWords[weightBearing],
		heelRaise && heelRaiseWords[heelRaise]
	]
		.filter(Boolean)
		.join(' ');
}

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
