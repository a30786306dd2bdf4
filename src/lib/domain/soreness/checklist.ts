import { legSigns, type LegName } from './check-in.ts';
import type { Answers, LegQuestion, YouQuestion } from './questions.ts';

/*
 * Many questions at once: a list of lines to tick. A tick means "yes, or not sure": each question of that line is then asked on
 * its own. The one tap "None of these" answers the questions of all other lines with no.
 */

/** What is asked of both legs every day, sore or not, the article's own signs first. */
export const legLines = {
	weight: ['weightBearing', 'heelRaise'],
	swelling: ['swelling'],
	skin: ['bruising', 'warm-red'],
	tear: ['pop', 'achilles-gap'],
	nerves: ['numbness', 'foot-drop'],
	pressure: ['tight-shiny', 'toe-stretch-severe'],
	cold: ['cold-pale-foot'],
	pattern: ['night-pain', 'hop-pain', 'run-pain'],
	cramp: ['cramp-released']
} as const satisfies Record<string, readonly LegQuestion[]>;

/** What can raise the risk of a clot, and what a bleeding or a tendon depends on. */
const clotLines = {
	bed: ['surgery', 'immobile', 'cast'],
	illness: ['cancer', 'previous-clot', 'clotting-disorder'],
	pregnancy: ['pregnancy'],
	journey: ['long-journey'],
	oestrogen: ['oestrogen'],
	body: ['over-60', 'smoker', 'bmi-30'],
	family: ['family-history', 'varicose-veins', 'dehydration']
} as const satisfies Record<string, readonly YouQuestion[]>;

const medicineLines = {
	anticoagulant: ['anticoagulant'],
	fluoroquinolone: ['fluoroquinolone']
} as const satisfies Record<string, readonly YouQuestion[]>;

const ageLines = {
	'under-16': ['under-16']
} as const satisfies Record<string, readonly YouQuestion[]>;

/** Each emergency sign of the body has a line of its own: nothing more is asked of one that is there. */
const bodyLines = {
	breathless: ['breathless'],
	'chest-pain': ['chest-pain'],
	'coughing-blood': ['coughing-blood'],
	collapse: ['collapse'],
	'very-unwell': ['very-unwell'],
	'dark-urine': ['dark-urine'],
	'bladder-saddle': ['bladder-saddle'],
	fever: ['fever']
} as const satisfies Record<string, readonly YouQuestion[]>;

export const youLines = { ...bodyLines, ...clotLines, ...medicineLines, ...ageLines };

export type LegLine = keyof typeof legLines;
export type BodyLine = keyof typeof bodyLines;
export type YouLine = keyof typeof youLines;

export const legLineIds = Object.keys(legLines) as LegLine[];
export const bodyLineIds = Object.keys(bodyLines) as BodyLine[];
export const clotLineIds = Object.keys(clotLines) as (keyof typeof clotLines)[];
export const medicineLineIds = Object.keys(medicineLines) as (keyof typeof medicineLines)[];

export function questionsOfLeg(line: LegLine): readonly LegQuestion[] {
	return legLines[line];
}

export function questionsOfYou(line: YouLine): readonly YouQuestion[] {
	return youLines[line];
}

/** The answers of "None of these". */
export const noneOfLeg: Answers = {
	weightBearing: 'yes',
	heelRaise: 'yes',
	swelling: 'none',
	numbness: 'none',
	...(Object.fromEntries(legSigns.map((sign) => [sign, 'no'])) as Answers)
};

/** Each of these signs alone is an emergency (clinical.md 2.2, E1 and E3 to E6). */
const emergencySigns: readonly string[] = [
	'breathless',
	'chest-pain',
	'coughing-blood',
	'collapse',
	'very-unwell',
	'dark-urine',
	'bladder-saddle',
	'cold-pale-foot'
] satisfies (YouQuestion | LegQuestion)[];

/** Said yes to, it is an emergency whatever else is said. */
export function isEmergencySign(id: YouQuestion | LegQuestion): boolean {
	return emergencySigns.includes(id);
}

/** Every question that the list of a leg answers. */
export const legListQuestions: readonly LegQuestion[] = legLineIds.flatMap((line) => [
	...legLines[line]
]);

type Given = { readonly [id: string]: unknown };

/** Something other than a plain no. */
export function isWorrying(id: string, answer: unknown): boolean {
	if (answer === undefined || answer === 'not-tried') return false;
	return answer !== ((noneOfLeg as Given)[id] ?? 'no');
}

/** A line is ticked while one of its answers worries, or while it was ticked and waits for its answers. */
export function isTicked(questions: readonly string[], answers: Given, isMarked: boolean): boolean {
	return (
		questions.some((id) => isWorrying(id, answers[id])) ||
		(isMarked && questions.some((id) => answers[id] === undefined))
	);
}

/** A key for each line of each leg, and for each line of the person. */
export type Tick = `${LegName}:${LegLine}` | `you:${YouLine}`;
