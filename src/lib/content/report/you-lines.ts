import { medicines } from '#lib/domain/soreness/check-in.ts';
import {
	clotRisks,
	notSure,
	type YouAnswers,
	type YouQuestion
} from '#lib/domain/soreness/questions.ts';
import { youQuestion } from '../questions.ts';

const asked: readonly YouQuestion[] = [...medicines, ...clotRisks];

const answerWords = [
	{ answer: 'yes', words: 'Yes' },
	{ answer: notSure, words: 'Not sure' },
	{ answer: 'no', words: 'No' },
	{ answer: undefined, words: 'Not asked' }
] as const;

/** What was answered of medicines and clot risks, and what was not asked: that is never a no (clinical.md 2). */
export function youLines(you: YouAnswers): string[] {
	if (asked.every((id) => you[id] === undefined)) return ['Not asked in these days'];
	return answerWords.flatMap(({ answer, words }) => {
		const names = asked.filter((id) => you[id] === answer).map(nameOf);
		return names.length ? [`${words}: ${names.join(', ')}`] : [];
	});
}

function nameOf(id: YouQuestion): string {
	return youQuestion(id).choices.find(({ value }) => value === 'yes')?.inShort ?? id;
}
