import type { Day } from '../../day.ts';
import type { Instant } from '../../instant.ts';
import { fhirDateTime, fhirText } from './fhir-text.ts';
import type { Entry, Make, Reference } from './resource.ts';

/** The answers of one check-in, in the words in which they were asked and given. What was not asked is not among them. */
export interface DayAnswers {
	day: Day;
	updatedAt: Instant;
	groups: readonly AnswerGroup[];
}

export interface AnswerGroup {
	id: string;
	text: string;
	items: readonly { id: string; text: string; answer: string }[];
}

export function responseOf(answers: DayAnswers, make: Make, patient: Reference): Entry {
	const { day, updatedAt, groups } = answers;
	return make('QuestionnaireResponse', day, {
		status: 'completed',
		subject: patient,
		authored: fhirDateTime(updatedAt),
		source: patient,
		item: [
			{ linkId: 'day', text: 'The day that it is about', answer: [{ valueDate: day }] },
			...groups.map(groupItem).filter(({ item }) => item.length > 0)
		]
	});
}

function groupItem({ id, text, items }: AnswerGroup) {
	return {
		linkId: id,
		text,
		item: items.flatMap((item) => {
			const valueString = fhirText(item.answer);
			if (!valueString) return [];
			return { linkId: `${id}.${item.id}`, text: item.text, answer: [{ valueString }] };
		})
	};
}
