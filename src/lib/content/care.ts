import type { Advice, Level, RuleId } from '#lib/domain/soreness/advice.ts';
import { legs, type CheckIn } from '#lib/domain/soreness/check-in.ts';
import { bodyOf, headingOf, levelWords, type LevelWords } from './advice.ts';
import type { HelpNumbers } from './regions.ts';

/** The card of a result: the words of its level, as the rules that fired vary them (clinical.md 2.2, 4.1). */
export function careWords(
	advice: Advice,
	level: Level,
	checkIn: CheckIn | undefined,
	help: HelpNumbers
): LevelWords {
	const variant = variantOf(advice, level);
	const words: LevelWords = {
		...levelWords[level],
		heading: headingOf(level, checkIn, help),
		body: bodyOf(level, help),
		...(variant && variants[variant])
	};
	const added = rulesOf(advice).flatMap((rule) => addedByRule[rule] ?? []);
	return {
		...words,
		now: distinct([...added.flatMap(({ now = [] }) => now), ...words.now]),
		avoid: distinct([...words.avoid, ...added.flatMap(({ avoid = [] }) => avoid)])
	};
}

type Variant = 'tendon' | 'cramp' | 'early' | 'strong';

const variants: Record<Variant, Partial<LevelWords>> = {
	tendon: {
		heading: 'Treat it gently: this could be the heel cord',
		body: 'We cannot tell for sure. No rolling, stretching or running today.',
		now: [
			'Take load off the heel cord for now.',
			'If it keeps coming back, ask a physio about slow heel drops.',
			'Check in again tomorrow.'
		],
		avoid: ['Do not massage the heel cord.']
	},
	cramp: {
		heading: 'This fits a cramp that let go',
		body: 'What is left mostly eases with light movement. Check in again tomorrow.',
		now: [
			'If it cramps again, stretch it gently until it eases.',
			'Drink when you are thirsty. More does not prevent cramp.'
		],
		avoid: [
			'No rolling and no massage gun in the hour after the cramp.',
			'No hard run while it is sore.'
		]
	},
	early: {
		body: 'It is mild and came early, so look again tomorrow: how it goes on tells more.',
		now: ['Move lightly, and stretch only gently.', 'Check in again tomorrow.']
	},
	strong: {
		heading: 'This fits strong after-run soreness',
		body: 'No training today. Rest, and check in again tomorrow.',
		now: [
			'Watch your urine. If it turns as dark as tea or cola, call for emergency help.',
			'Drink when you are thirsty.',
			'A flat, easy walk is fine if it does not hurt more.'
		],
		avoid: ['No training, rolling or massage gun today.']
	}
};

/** What a rule adds to the lists, wherever it fires. */
const addedByRule: Partial<Record<RuleId, { now?: string[]; avoid?: string[] }>> = {
	E2: {
		now: ['Take off any wrap or tight sock. Keep the leg as high as your heart, not higher.'],
		avoid: ['No ice.']
	},
	U2: { avoid: ['Do not test it by rising on your toes.'] },
	B4: { avoid: ['Do not hop to test the bone.'] },
	B8: { avoid: ['Do not test it by rising on your toes.'] },
	B13: { avoid: ['No exercise until the fever is gone.'] }
};

/** Where all that made the level is of one kind. */
function variantOf(advice: Advice, level: Level): Variant | undefined {
	const worst = legs.map((leg) => advice.legs[leg]).filter((leg) => leg.level === level);
	const fired = worst.map(({ reasons }) => reasons.map(({ rule }) => rule));
	const isIn = (rules: readonly RuleId[], rule: RuleId) => rules.includes(rule);
	if (level === 'possible-strain') {
		const isTendon = fired.every(
			(rules) => isIn(rules, 'T3') && !isIn(rules, 'T1') && !isIn(rules, 'T2')
		);
		return isTendon ? 'tendon' : undefined;
	}
	if (level !== 'soreness') return undefined;
	if (fired.some((rules) => isIn(rules, 'D4'))) return 'strong';
	if (fired.some((rules) => isIn(rules, 'D1'))) return undefined;
	return fired.some((rules) => isIn(rules, 'D3')) ? 'early' : 'cramp';
}

function rulesOf({ legs: { left, right }, body }: Advice): RuleId[] {
	return [...left.reasons, ...right.reasons, ...body].map(({ rule }) => rule);
}

function distinct(lines: readonly string[]): string[] {
	return [...new Set(lines)];
}
