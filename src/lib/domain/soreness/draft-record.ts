import type { Instant } from '../instant.ts';
import type { Background } from './background.ts';
import type { CheckIn, LegName } from './check-in.ts';
import type { Draft } from './draft.ts';
import { interview } from './interview.ts';
import {
	answersWithout,
	recordOf,
	saidIn,
	soreQuestions,
	type LegQuestion,
	type Said
} from './questions.ts';

export interface CheckInFacts {
	updatedAt: Instant;
	background: Background;
	/** The day as it was logged, where the draft corrects it: what is not asked here stays as it was. */
	corrects?: CheckIn;
}

/** The record of a draft, of the questions that were asked alone; `null` while one of them is open. */
export function checkInFrom(
	draft: Draft,
	{ updatedAt, background, corrects }: CheckInFacts
): CheckIn | null {
	const { open, said } = interview(draft, background);
	if (open) return null;
	const note = draft.note.trim();
	const whole = corrects ? withUnasked(said, saidIn(corrects)) : said;
	return { ...recordOf(whole, { day: background.day, updatedAt }), ...(note && { note }) };
}

function withUnasked(said: Said, before: Said): Said {
	const age = said.age ?? before.age;
	const painFreeGap = said.painFreeGap ?? before.painFreeGap;
	return {
		you: { ...before.you, ...said.you },
		legs: {
			left: legWithUnasked('left', said, before),
			right: legWithUnasked('right', said, before)
		},
		...(age !== undefined && { age }),
		...(painFreeGap !== undefined && { painFreeGap })
	};
}

/** A leg that is not sore after all loses the answers of a sore one. */
function legWithUnasked(leg: LegName, said: Said, before: Said): Said['legs'][LegName] {
	const { soreness, answers } = said.legs[leg];
	const isNoLongerSore = soreness === 0 && before.legs[leg].soreness !== 0;
	const kept = answersWithout(before.legs[leg].answers, isNoLongerSore ? ofSoreLegs : []);
	return { soreness, answers: { ...kept, ...answers } };
}

const ofSoreLegs: readonly LegQuestion[] = [...soreQuestions, 'trend'];
