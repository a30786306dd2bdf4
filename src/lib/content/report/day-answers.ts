import type { AnswerGroup, DayAnswers } from '#lib/domain/report/fhir/answers.ts';
import {
	bodySigns,
	legFields,
	legs,
	legSigns,
	medicines,
	type CheckIn,
	type Leg
} from '#lib/domain/soreness/check-in.ts';
import { answersIn, clotRisks, saidIn } from '#lib/domain/soreness/questions.ts';
import { choiceOf, gapQuestion, legQuestion, youQuestion } from '../questions.ts';

type Items = AnswerGroup['items'];

/** Everything that was answered on a day, in the words of the questions; "Not sure" is said as such. */
export function dayAnswers(checkIn: CheckIn): DayAnswers {
	const { day, updatedAt } = checkIn;
	return {
		day,
		updatedAt,
		groups: [
			...legs.map((leg): AnswerGroup => ({
				id: leg,
				text: leg === 'left' ? 'Left leg' : 'Right leg',
				items: legItems(checkIn.legs[leg])
			})),
			{ id: 'person', text: 'The person', items: personItems(checkIn) }
		]
	};
}

function legItems(leg: Leg): Items {
	const answers = answersIn(leg);
	return [
		{ id: 'soreness', text: 'How sore, 0 to 10?', answer: `${leg.soreness}` },
		...[...legFields, ...legSigns].flatMap((id) => {
			const given = answers[id];
			if (given === undefined) return [];
			// A day stands for itself.
			const answer = choiceOf(id, given)?.label ?? String(given);
			return { id, text: legQuestion(id).legend, answer };
		})
	];
}

function personItems(checkIn: CheckIn): Items {
	const { you, age, painFreeGap } = saidIn(checkIn);
	const { note } = checkIn;
	return [
		...[...bodySigns, ...medicines, ...clotRisks].flatMap((id) => {
			const { legend, choices } = youQuestion(id);
			const choice = choices.find(({ value }) => value === you[id]);
			return choice ? { id, text: legend, answer: choice.label } : [];
		}),
		...(age !== undefined ? [{ id: 'age', text: 'Age', answer: `${age}` }] : []),
		...gapQuestion.choices
			.filter(({ value }) => value === painFreeGap)
			.map(({ label }) => ({ id: 'gap', text: gapQuestion.legend, answer: label })),
		...(note ? [{ id: 'note', text: 'Note', answer: note }] : [])
	];
}
