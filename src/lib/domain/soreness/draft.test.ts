import { describe, expect, it } from 'vitest';
import { givenIn } from './asking.ts';
import { backgroundOf } from './background.ts';
import { bodyLineIds } from './checklist.ts';
import {
	draftFrom,
	emptyDraft,
	readDraft,
	swapped,
	withAge,
	withAnswers,
	withoutOtherLegSigns,
	withoutOtherYouSigns,
	withScore,
	withTick,
	withYou,
	type Draft
} from './draft.ts';
import { checkInOn } from './log.fixture.ts';
import { plain, today, yesterday } from './truths.fixture.ts';

const records = { checkIns: [], acknowledgements: [], programme: [], runs: [] };
const nothingBefore = backgroundOf(records, today);

/** "None of these" on the first screen. */
function passed(draft: Draft, background = nothingBefore): Draft {
	const given = givenIn(draft, background);
	return withoutOtherYouSigns(withoutOtherLegSigns(draft, given.legs), bodyLineIds, given.you);
}

describe('"None of these"', () => {
	it('answers every sign of the body and of both legs with no', () => {
		const { you, legs } = passed(emptyDraft());
		expect(you).toMatchObject({ breathless: 'no', fever: 'no' });
		expect(legs.left.answers).toMatchObject({ pop: 'no', swelling: 'none', weightBearing: 'yes' });
		expect(legs.right.answers).toEqual(legs.left.answers);
	});

	it('leaves open what a tick stands for', () => {
		const ticked = withTick(withTick(emptyDraft(), 'left:skin', true), 'you:fever', true);
		const { you, legs } = passed(ticked);
		expect(legs.left.answers).not.toHaveProperty('bruising');
		expect(legs.left.answers).not.toHaveProperty('warm-red');
		expect(legs.left.answers.pop).toBe('no');
		expect(legs.right.answers.bruising).toBe('no');
		expect(you).not.toHaveProperty('fever');
	});

	it('keeps what an earlier day said and was not unticked', () => {
		const bruised = checkInOn(yesterday, { soreness: 3, signs: ['bruising'] });
		const background = backgroundOf({ ...records, checkIns: [bruised] }, today);
		expect(passed(emptyDraft(), background).legs.left.answers).not.toHaveProperty('bruising');
		const unticked = withTick(emptyDraft(), 'left:skin', false);
		expect(givenIn(unticked, background).legs.left.bruising).toBe('no');
	});
});

describe('a tick', () => {
	it('takes back what its line was answered with no, and nothing else', () => {
		const draft = withTick(passed(emptyDraft()), 'right:tear', true);
		expect(draft.legs.right.answers).not.toHaveProperty('pop');
		expect(draft.legs.right.answers.bruising).toBe('no');
		expect(draft.legs.left.answers.pop).toBe('no');
	});

	it('that is taken away answers its line with no, whatever had been said', () => {
		const said = withAnswers(withTick(emptyDraft(), 'left:tear', true), 'left', { pop: 'yes' });
		const draft = withTick(said, 'left:tear', false);
		expect(draft.legs.left.answers).toEqual({ pop: 'no', 'achilles-gap': 'no' });
		expect(draft.ticks).toEqual([]);
	});
});

it('answers with an age what the list asks of it', () => {
	expect(withAge(emptyDraft(), 15)).toMatchObject({ age: 15, you: { 'under-16': 'yes' } });
	expect(withAge(emptyDraft(), 16)).toMatchObject({ age: 16, you: { 'under-16': 'no' } });
});

it('swaps all that is said of the legs, ticks too, and twice is as it was', () => {
	const scored = withScore(withAnswers(emptyDraft(), 'left', plain), 'left', 4);
	const draft = withYou(withTick(scored, 'left:cold', true), { fever: 'yes' });
	expect(swapped(draft)).toMatchObject({
		ticks: ['right:cold'],
		you: { fever: 'yes' },
		legs: { left: { answers: {} }, right: { soreness: 4 } }
	});
	expect(swapped(swapped(draft))).toEqual(draft);
});

it('is opened from a logged day with all that was said on it', () => {
	const draft = draftFrom(
		checkInOn(today, { soreness: 2, signs: [] }, {}, { note: 'hills', age: 40 })
	);
	expect(draft).toMatchObject({ note: 'hills', age: 40, legs: { left: { soreness: 2 } } });
	expect(draft.legs.left.answers.pop).toBe('no');
});

it('of a logged day knows that medicines and age were asked together', () => {
	const youOf = (rest: object) => draftFrom(checkInOn(today, {}, {}, rest)).you;
	expect(youOf({ medicines: [] })).toMatchObject({ anticoagulant: 'no', 'under-16': 'no' });
	expect(youOf({ age: 15 })).toMatchObject({ 'under-16': 'yes' });
	expect(youOf({})).not.toHaveProperty('under-16');
});

it('is read back from the store, but not in a shape that it does not know', () => {
	const kept: unknown = JSON.parse(JSON.stringify(emptyDraft()));
	expect(readDraft(kept)).toEqual(emptyDraft());
	expect(readDraft({ ...emptyDraft(), format: 0 })).toBeUndefined();
	expect(readDraft(undefined)).toBeUndefined();
});
