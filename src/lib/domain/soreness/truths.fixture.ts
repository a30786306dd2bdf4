import { addDays, day } from '../day.ts';
import type { Background } from './background.ts';
import { bodySigns, legSigns, medicines, type LegName } from './check-in.ts';
import { noneOfLeg } from './checklist.ts';
import { emptyDraft, type Draft } from './draft.ts';
import {
	answersWithout,
	clotRisks,
	notSure,
	soreQuestions,
	type Answers,
	type LegQuestion,
	type Said,
	type YouAnswers,
	type YouQuestion
} from './questions.ts';

export const today = day('2026-03-10');
export const yesterday = addDays(today, -1);

/** Every answer that a person could give, whether it is asked or not. */
export interface Truth extends Said {
	age: number;
}

/** Nothing that worries: with a score, plain soreness after a run. */
export const plain: Answers = {
	...noneOfLeg,
	startedOn: yesterday,
	onset: 'gradual',
	hoursAfterLoad: 24,
	location: 'calf',
	quality: 'dull',
	spread: 'diffuse',
	movement: 'better',
	trend: 'same'
};

const youQuestions = [...bodySigns, ...clotRisks, ...medicines] as const;

/** An adult with these scores, and nothing else. */
export function truthOf(left: number, right = 0): Truth {
	return {
		you: Object.fromEntries(youQuestions.map((id) => [id, 'no'])) as YouAnswers,
		age: 40,
		legs: {
			left: { soreness: left, answers: plain },
			right: { soreness: right, answers: plain }
		}
	};
}

/** The draft of a person who has an answer to whatever is asked: an interview takes from it what it asks, and no more. */
export function draftOf(truth: Truth): Draft {
	const { age, ...said } = withAge(truth);
	const isYoung = age < 16;
	return {
		...emptyDraft(),
		...said,
		you: { ...said.you, 'under-16': isYoung ? 'yes' : 'no' },
		...(isYoung && { age })
	};
}

/** All that is true, as if all of it had been asked. A leg that is not sore has no place, no feel and no start. */
export function allOf(truth: Truth, background: Background): Said {
	const legOf = (leg: LegName) => {
		const { soreness, answers } = truth.legs[leg];
		const isSore = soreness || background.sameDay?.legs[leg].soreness;
		const unasked = [...(isSore ? [] : soreQuestions), ...background.legs[leg].told];
		return { soreness, answers: answersWithout(answers, unasked) };
	};
	return { ...withAge(truth), legs: { left: legOf('left'), right: legOf('right') } };
}

/** One thing that may be true, as the rules see it from the left leg. */
export type Variable =
	`${'own' | 'other'}.${'soreness' | LegQuestion}` | `you.${YouQuestion}` | 'age';

export function changed(truth: Truth, name: Variable, value: unknown): Truth {
	if (name === 'age') return { ...truth, age: value as number };
	const [of, id] = partsOf(name);
	if (of === 'you') return { ...truth, you: { ...truth.you, [id]: value } };
	const leg: LegName = of === 'own' ? 'left' : 'right';
	const { soreness, answers } = truth.legs[leg];
	const after =
		id === 'soreness'
			? { soreness: value as number, answers }
			: { soreness, answers: { ...answers, [id]: value } };
	return { ...truth, legs: { ...truth.legs, [leg]: after } };
}

/** Every combination of these values; the rest is as in `truth`. */
export function* combined(
	[first, ...others]: readonly (readonly [Variable, readonly unknown[]])[],
	truth: Truth
): Generator<Truth> {
	if (!first) yield truth;
	else for (const value of first[1]) yield* combined(others, changed(truth, first[0], value));
}

const signStates = ['no', 'yes', notSure] as const;

/** What stands for every answer that a rule tells from the others. */
const legValues: { readonly [Id in LegQuestion]: readonly Answers[Id][] } = {
	startedOn: [today, addDays(today, -2), addDays(today, -5), notSure],
	onset: ['gradual', 'sudden', notSure],
	hoursAfterLoad: [6, 24, null, notSure],
	location: ['calf', 'achilles', 'shin-bone', notSure],
	quality: ['dull', 'sharp', 'cramp', notSure],
	spread: ['diffuse', 'focal', notSure],
	movement: ['better', 'same', 'worse', notSure],
	weightBearing: ['yes', 'no', notSure],
	heelRaise: ['yes', 'painful', 'cannot', notSure],
	swelling: ['none', 'local', 'calf-bigger', 'both-legs', notSure],
	numbness: ['none', 'during-run', 'now', notSure],
	trend: ['same', 'worse', notSure],
	...(Object.fromEntries(legSigns.map((sign) => [sign, signStates])) as {
		[Sign in (typeof legSigns)[number]]: typeof signStates;
	})
};

export function valuesOf(name: Variable): readonly unknown[] {
	if (name === 'age') return [15, 40, 61];
	const [of, id] = partsOf(name);
	if (id === 'soreness') return of === 'own' ? [0, 3, 8] : [0, 3];
	return of === 'you' ? signStates : legValues[id as LegQuestion];
}

const legVariables = ['soreness', ...(Object.keys(legValues) as LegQuestion[])] as const;

export const allVariables: readonly Variable[] = [
	...legVariables.map((id): Variable => `own.${id}`),
	...legVariables.map((id): Variable => `other.${id}`),
	...youQuestions.map((id): Variable => `you.${id}`),
	'age'
];

/** Somebody over 60 says so where it is asked. */
function withAge(truth: Truth): Truth {
	return truth.age > 60 ? { ...truth, you: { ...truth.you, 'over-60': 'yes' } } : truth;
}

function partsOf(name: Exclude<Variable, 'age'>): [string, string] {
	const dot = name.indexOf('.');
	return [name.slice(0, dot), name.slice(dot + 1)];
}
