import {
	notSure,
	type Answers,
	type LegQuestion,
	type YesNo
} from '#lib/domain/soreness/questions.ts';

export interface Choice<Value = unknown> {
	value: Value;
	label: string;
	/** Where signs are summed up: "a bruise". */
	inShort?: string;
}

export interface Question<Value = unknown> {
	legend: string;
	hint?: string;
	/** At the side of the answer, where the answers are summed up. */
	name: string;
	/** "Not sure" is the last. */
	choices: readonly Choice<Value>[];
}

export type LegQuestionWords<Id extends LegQuestion = LegQuestion> = Question<
	Exclude<Answers[Id], undefined>
>;

export const unsure = { value: notSure, label: 'Not sure' } as const;

/** A sign that is there or not. `inShort`: "a bruise". */
export function yesNo(legend: string, inShort: string, hint?: string): Question<YesNo> {
	return {
		legend,
		...(hint && { hint }),
		name: 'Sign',
		choices: [
			{ value: 'yes', label: 'Yes', inShort },
			{ value: 'no', label: 'No' },
			{ ...unsure, inShort: `maybe ${inShort}` }
		]
	};
}
