import { isDay } from '#lib/domain/day.ts';
import type { LegName } from '#lib/domain/soreness/check-in.ts';
import { isWorrying } from '#lib/domain/soreness/checklist.ts';
import type {
	Answer,
	Answers,
	LegQuestion,
	YouAnswers,
	YouQuestion,
	YesNo
} from '#lib/domain/soreness/questions.ts';
import { longDay } from './day-words.ts';
import { legFieldQuestions } from './questions/leg-fields.ts';
import { legSignQuestions } from './questions/leg-signs.ts';
import { unsure, type Choice, type Question } from './questions/question.ts';
import { youQuestions } from './questions/you.ts';

/** Every question in words. Each can be answered "Not sure". */
const legQuestions: { readonly [Id in LegQuestion]: Question } = {
	...legFieldQuestions,
	...legSignQuestions
};

export function legQuestion(id: LegQuestion): Question {
	return legQuestions[id];
}

export function youQuestion(id: YouQuestion): Question<YesNo> {
	return youQuestions[id];
}

/** After seven days or more without a log (clinical.md 2.3 item 5). */
export const gapQuestion: Omit<Question<Answer<boolean>>, 'name'> = {
	legend: 'Did the soreness go away completely in between?',
	hint: 'In the days that you did not log. Both calves together.',
	choices: [{ value: true, label: 'Yes, it was gone' }, { value: false, label: 'No' }, unsure]
};

export function legsInWords(legs: readonly LegName[]): string {
	if (legs.length > 1) return 'Both calves';
	return legs[0] === 'left' ? 'Left calf' : 'Right calf';
}

/** The choice that an answer stands for; hours as they were logged fall into the span that holds them. */
export function choiceOf(id: LegQuestion, answer: Answers[LegQuestion]): Choice | undefined {
	const { choices } = legQuestions[id];
	if (id === 'hoursAfterLoad' && typeof answer === 'number') {
		return choices.find(
			({ value }) => typeof value === 'number' && spanOf(value) === spanOf(answer)
		);
	}
	return answer === undefined ? undefined : choices.find(({ value }) => value === answer);
}

/** An answer as it was chosen: "A dull ache", "Not sure", "Monday 2 March". */
export function answerInWords(id: LegQuestion, answer: Answers[LegQuestion]): string {
	if (id === 'startedOn' && isDay(answer)) return longDay(answer);
	return choiceOf(id, answer)?.label ?? '';
}

/** Those of these signs that are there or doubted: "a bruise", "maybe a pop or a snap". */
export function legSignsInShort(ids: readonly LegQuestion[], answers: Answers): string[] {
	return ids
		.filter((id) => isWorrying(id, answers[id]))
		.flatMap((id) => choiceOf(id, answers[id])?.inShort ?? []);
}

export function youSignsInShort(ids: readonly YouQuestion[], answers: YouAnswers): string[] {
	return ids.flatMap(
		(id) => youQuestions[id].choices.find(({ value }) => value === answers[id])?.inShort ?? []
	);
}

/** 12 to 72 hours is the span of clinical.md's D1: its ends belong to it. */
function spanOf(hours: number): number {
	if (hours < 12) return 0;
	return [24, 48, 72].findIndex((end) => hours <= end) + 1 || 4;
}
