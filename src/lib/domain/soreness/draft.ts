import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { groupIds, groupsAsked, questionGroups, type QuestionId } from './asked.ts';
import type { Background } from './background.ts';
import {
	legFields,
	legSigns,
	type CheckIn,
	type Leg,
	type LegField,
	type LegName,
	type LegSign
} from './check-in.ts';

export const notSure = 'not-sure';
type Answer<Value> = Value | typeof notSure;

/** What has been answered so far of one leg; what is absent is still open. */
export type Answers = {
	[Field in LegField]?: Answer<Exclude<Leg[Field], undefined>>;
} & { [Sign in LegSign]?: Answer<'yes' | 'no'> };

export interface LegDraft {
	/** Absent until touched: no score is ever assumed. */
	soreness?: number;
	answers: Answers;
}

/** A check-in that is being filled in. */
export interface Draft {
	legs: Record<LegName, LegDraft>;
	painFreeGap?: Answer<boolean>;
	note: string;
}

export interface CheckInFacts {
	day: Day;
	updatedAt: Instant;
	background: Background;
	/** The day as it was logged, where the draft corrects it: what is not asked here stays as it was. */
	corrects?: CheckIn;
}

export function emptyDraft(): Draft {
	return { legs: { left: { answers: {} }, right: { answers: {} } }, note: '' };
}

/** A logged day, opened for correcting. */
export function draftFrom({ legs: { left, right }, painFreeGap, note = '' }: CheckIn): Draft {
	const draft: Draft = { legs: { left: legDraftFrom(left), right: legDraftFrom(right) }, note };
	return painFreeGap === undefined ? draft : { ...draft, painFreeGap };
}

export function swapped(draft: Draft): Draft {
	return { ...draft, legs: { left: draft.legs.right, right: draft.legs.left } };
}

/**
 * The record of a draft, of the questions that were asked alone; `null` while a score is missing.
 * Signs are written only where one was answered yes: an empty list would claim a screen of twelve (contract.md 4).
 */
export function checkInFrom(draft: Draft, facts: CheckInFacts): CheckIn | null {
	const left = legFrom(draft, 'left', facts);
	const right = legFrom(draft, 'right', facts);
	if (!left || !right) return null;
	const { day, updatedAt, background, corrects } = facts;
	const kept: Partial<CheckIn> = { ...corrects };
	if (background.asksGap) delete kept.painFreeGap;
	delete kept.note;
	const note = draft.note.trim();
	return {
		...kept,
		day,
		updatedAt,
		legs: { left, right },
		...(background.asksGap &&
			typeof draft.painFreeGap === 'boolean' && { painFreeGap: draft.painFreeGap }),
		...(note && { note })
	};
}

/** The answers that a record of a leg holds. */
export function answersFrom(leg: Leg): Answers {
	const answers: Record<string, unknown> = {};
	for (const field of legFields) if (leg[field] !== undefined) answers[field] = leg[field];
	if (leg.signs) {
		for (const sign of legSigns) answers[sign] = leg.signs.includes(sign) ? 'yes' : 'no';
	}
	for (const id of leg.unsure ?? []) answers[id] = notSure;
	return answers as Answers;
}

function legDraftFrom(leg: Leg): LegDraft {
	return { soreness: leg.soreness, answers: answersFrom(leg) };
}

function legFrom(draft: Draft, name: LegName, facts: CheckInFacts): Leg | null {
	const { soreness } = draft.legs[name];
	if (soreness === undefined) return null;
	const before = facts.corrects?.legs[name];
	if (soreness === 0 && before?.soreness === 0) return before;

	const said = answersOf(draft, name, facts);
	const fields = legFields.filter((id) => said[id] !== undefined && said[id] !== notSure);
	const signs = legSigns.filter((id) => said[id] === 'yes');
	const unsure = [...legFields, ...legSigns].filter((id) => said[id] === notSure);
	return {
		soreness,
		...(Object.fromEntries(fields.map((id) => [id, said[id]])) as Partial<Leg>),
		...((signs.length > 0 || (soreness > 0 && answeredWholeScreen(before))) && { signs }),
		...(unsure.length > 0 && { unsure })
	};
}

/** Today's answers to what was asked; to the rest what the corrected day already said. A leg without soreness loses the answers of a sore one. */
function answersOf(draft: Draft, name: LegName, { background, corrects }: CheckInFacts): Answers {
	const { soreness, answers } = draft.legs[name];
	const groups = soreness === 0 ? groupIds : groupsAsked(draft, name, background);
	const asked: QuestionId[] = groups.flatMap((group) => [...questionGroups[group]]);
	const before = corrects ? answersFrom(corrects.legs[name]) : {};
	const rest = Object.entries(before).filter(([id]) => !asked.includes(id as QuestionId));
	const now = asked
		.filter((id) => soreness !== 0 && answers[id] !== undefined)
		.map((id) => [id, answers[id]]);
	return Object.fromEntries([...rest, ...now]) as Answers;
}

/** Whether a record's signs are of the screen of all twelve, not of the article's own alone. */
function answeredWholeScreen(leg: Leg | undefined): boolean {
	const own: readonly QuestionId[] = questionGroups.signs;
	return (
		leg?.signs !== undefined && (!leg.signs.length || leg.signs.some((sign) => !own.includes(sign)))
	);
}
