import type { Background } from './background.ts';
import { legs, type LegField, type LegName, type LegSign } from './check-in.ts';
import type { Draft } from './draft.ts';

/** A question on one leg: a field of its record, or a sign that is there or not. */
export type QuestionId = LegField | LegSign;

/**
 * What is asked of a sore leg, in the order of asking (clinical.md 2). `start` is stored with the episode's first
 * check-in and not asked again; `feel` is carried over from day to day and kept with one tap; `signs` are the article's
 * own, asked afresh each day.
 */
export const questionGroups = {
	start: ['startedOn', 'onset', 'hoursAfterLoad'],
	feel: ['location', 'quality', 'spread', 'movement'],
	signs: ['weightBearing', 'swelling', 'bruising', 'pop']
} as const satisfies Record<string, readonly QuestionId[]>;

export type GroupId = keyof typeof questionGroups;
export const groupIds = ['start', 'feel', 'signs'] as const satisfies readonly GroupId[];

/** A group that waits for an answer. `must`: nothing is saved without it; else the advice is more careful. */
export interface OpenGroup {
	leg: LegName;
	group: GroupId | 'soreness';
	questions: number;
	must: boolean;
}

/** The groups that this leg is asked: none before its score, and none of a leg that is not sore. */
export function groupsAsked(draft: Draft, leg: LegName, background: Background): GroupId[] {
	if (!draft.legs[leg].soreness) return [];
	return groupIds.filter((group) => group !== 'start' || !background.legs[leg].isUnderWay);
}

/** Everything still open, in the order in which it stands on the page. */
export function openGroups(draft: Draft, background: Background): OpenGroup[] {
	const scores = legs
		.filter((leg) => draft.legs[leg].soreness === undefined)
		.map((leg): OpenGroup => ({ leg, group: 'soreness', questions: 1, must: true }));
	const answers = legs.flatMap((leg) =>
		groupsAsked(draft, leg, background)
			.map((group): OpenGroup => {
				const open = questionGroups[group].filter(
					(id) => draft.legs[leg].answers[id] === undefined
				);
				return { leg, group, questions: open.length, must: group === 'signs' };
			})
			.filter(({ questions }) => questions > 0)
	);
	return [...scores, ...answers];
}
