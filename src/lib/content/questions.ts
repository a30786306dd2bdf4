import { isDay } from '#lib/domain/day.ts';
import type { GroupId, QuestionId } from '#lib/domain/soreness/asked.ts';
import { notSure, type Answers } from '#lib/domain/soreness/draft.ts';
import { longDay } from './day-words.ts';

export interface Choice<Id extends QuestionId = QuestionId> {
	value: Exclude<Answers[Id], undefined>;
	label: string;
	/** In a line that sums up the answers: "a dull ache". */
	inShort: string;
}

export interface Question<Id extends QuestionId = QuestionId> {
	legend: string;
	hint?: string;
	/** A day is picked from a calendar instead. */
	choices: readonly Choice<Id>[];
}

const unsure = (inShort: string) => ({ value: notSure, label: 'Not sure', inShort }) as const;

/** The questions on a sore leg, in words (clinical.md 2.1). Every one can be answered "Not sure". */
export const questions: { readonly [Id in QuestionId]?: Question<Id> } = {
	startedOn: {
		legend: 'When did this start?',
		hint: 'The first day that you felt it.',
		choices: [unsure('not sure when it started')]
	},
	onset: {
		legend: 'How did it come on?',
		choices: [
			{ value: 'gradual', label: 'Slowly', inShort: 'came on slowly' },
			{ value: 'sudden', label: 'All at once', inShort: 'came on all at once' },
			unsure('not sure how it came on')
		]
	},
	hoursAfterLoad: {
		legend: 'How long after your last run or hard calf work did you first feel it?',
		choices: [
			{ value: 6, label: 'During it, or within 12 hours', inShort: 'felt within 12 hours' },
			{ value: 18, label: '12 to 24 hours', inShort: 'felt 12 to 24 hours after' },
			{ value: 36, label: '1 to 2 days', inShort: 'felt 1 to 2 days after' },
			{ value: 60, label: '2 to 3 days', inShort: 'felt 2 to 3 days after' },
			{ value: 96, label: 'More than 3 days', inShort: 'felt more than 3 days after' },
			{
				value: null,
				label: 'No hard work in the 5 days before',
				inShort: 'no hard work in the 5 days before'
			},
			unsure('not sure when it was first felt')
		]
	},
	location: {
		legend: 'Where is it?',
		choices: [
			{ value: 'calf', label: 'In the calf muscle', inShort: 'in the calf muscle' },
			{ value: 'whole-calf', label: 'The whole calf, knee to heel', inShort: 'the whole calf' },
			{ value: 'behind-knee', label: 'Behind the knee', inShort: 'behind the knee' },
			{ value: 'achilles', label: 'The cord above the heel', inShort: 'the cord above the heel' },
			{ value: 'heel', label: 'The heel', inShort: 'the heel' },
			{ value: 'shin-bone', label: 'The shin bone', inShort: 'the shin bone' },
			{
				value: 'shin-muscle',
				label: 'Front or outside of the shin',
				inShort: 'front or outside of the shin'
			},
			unsure('not sure where')
		]
	},
	quality: {
		legend: 'What does it feel like?',
		choices: [
			{ value: 'dull', label: 'A dull ache', inShort: 'a dull ache' },
			{ value: 'sharp', label: 'Sharp', inShort: 'sharp' },
			{ value: 'cramp', label: 'A cramp', inShort: 'a cramp' },
			{ value: 'burning', label: 'Burning', inShort: 'burning' },
			{ value: 'throbbing', label: 'Throbbing', inShort: 'throbbing' },
			unsure('not sure what it feels like')
		]
	},
	spread: {
		legend: 'Spread out, or in one spot?',
		choices: [
			{ value: 'diffuse', label: 'Spread out', inShort: 'spread out' },
			{ value: 'focal', label: 'One spot', inShort: 'in one spot' },
			unsure('not sure whether it is spread out')
		]
	},
	movement: {
		legend: 'What does gentle movement do?',
		choices: [
			{ value: 'better', label: 'Eases it', inShort: 'easier with movement' },
			{ value: 'same', label: 'Changes nothing', inShort: 'the same with movement' },
			{ value: 'worse', label: 'Makes it worse', inShort: 'worse with movement' },
			{ value: 'unknown', label: 'I have not moved much yet', inShort: 'not moved much yet' },
			unsure('not sure what movement does')
		]
	},
	weightBearing: {
		legend: 'Can you put your weight on that leg?',
		choices: [
			{ value: 'yes', label: 'Yes', inShort: 'you can put weight on it' },
			{ value: 'painful', label: 'Yes, but it hurts', inShort: 'putting weight on it hurts' },
			{ value: 'no', label: 'No', inShort: 'you cannot put weight on it' },
			unsure('not sure whether you can put weight on it')
		]
	},
	swelling: {
		legend: 'Is there swelling that you can see?',
		choices: [
			{ value: 'none', label: 'No', inShort: 'no swelling' },
			{ value: 'local', label: 'In one place', inShort: 'swelling in one place' },
			{
				value: 'calf-bigger',
				label: 'The calf is bigger than usual, or than the other',
				inShort: 'the calf is bigger'
			},
			{ value: 'both-legs', label: 'Both legs are swollen', inShort: 'both legs are swollen' },
			unsure('not sure about swelling')
		]
	},
	bruising: {
		legend: 'Is there a bruise?',
		choices: [
			{ value: 'no', label: 'No', inShort: 'no bruise' },
			{ value: 'yes', label: 'Yes', inShort: 'a bruise' },
			unsure('not sure about a bruise')
		]
	},
	pop: {
		legend: 'Did you feel or hear a pop or a snap?',
		hint: 'As if somebody had kicked the leg.',
		choices: [
			{ value: 'no', label: 'No', inShort: 'no pop or snap' },
			{ value: 'yes', label: 'Yes', inShort: 'a pop or a snap' },
			unsure('not sure about a pop or snap')
		]
	}
};

export const groupTitles: Record<GroupId, string> = {
	start: 'How it began',
	feel: 'How it feels',
	signs: 'Any of these today?'
};

/** The article's own signs in one line, and the answers of the one tap "None of these". */
export const signsInShort = 'Trouble putting weight on it, swelling, a bruise, a pop or a snap.';
export const noneOfTheSigns = {
	weightBearing: 'yes',
	swelling: 'none',
	bruising: 'no',
	pop: 'no'
} as const satisfies Answers;

/** The answers in one line: "a dull ache, spread out, easier with movement". */
export function answersInShort(ids: readonly QuestionId[], answers: Answers): string {
	return ids
		.map((id) => {
			const answer = answers[id];
			if (id === 'startedOn' && isDay(answer)) return `since ${longDay(answer)}`;
			return choiceOf(id, answer)?.inShort;
		})
		.filter((words) => words !== undefined)
		.join(', ');
}

/** The choice that an answer stands for; hours as they were logged fall into the span that holds them. */
export function choiceOf(id: QuestionId, answer: Answers[QuestionId]): Choice | undefined {
	const choices: readonly Choice[] = questions[id]?.choices ?? [];
	if (id === 'hoursAfterLoad' && typeof answer === 'number') {
		return choices.find(
			({ value }) => typeof value === 'number' && spanOf(value) === spanOf(answer)
		);
	}
	return answer === undefined ? undefined : choices.find(({ value }) => value === answer);
}

/** 12 to 72 hours is the span of clinical.md's D1: its ends belong to it. */
function spanOf(hours: number): number {
	if (hours < 12) return 0;
	return [24, 48, 72].findIndex((end) => hours <= end) + 1 || 4;
}
