import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { groupsAsked, openGroups, questionGroups } from './asked.ts';
import { backgroundOf } from './background.ts';
import {
	legs,
	locations,
	movements,
	qualities,
	spreads,
	type CheckIn,
	type Leg
} from './check-in.ts';
import {
	checkInFrom,
	draftFrom,
	emptyDraft,
	notSure,
	swapped,
	type Answers,
	type Draft
} from './draft.ts';

const monday = day('2026-03-02');
const tuesday = addDays(monday, 1);
const updatedAt = '2026-03-03T07:00:00+01:00' as Instant;
const nothingBefore = backgroundOf([], tuesday);

const noSigns = { weightBearing: 'yes', swelling: 'none', bruising: 'no', pop: 'no' } as const;
const feel = { location: 'calf', quality: 'dull', spread: 'diffuse', movement: 'better' } as const;
const start = { startedOn: monday, onset: 'gradual', hoursAfterLoad: 18 } as const;

function draft(left: number | undefined, right: number | undefined, answers: Answers = {}): Draft {
	return {
		legs: { left: { soreness: left, answers }, right: { soreness: right, answers: {} } },
		note: ''
	};
}

function logged(on: Day, left: Partial<Leg>, right: Partial<Leg> = {}): CheckIn {
	return {
		day: on,
		updatedAt,
		legs: { left: { soreness: 0, ...left }, right: { soreness: 0, ...right } }
	};
}

describe('what is asked', () => {
	it('asks nothing of a leg without a score or without soreness', () => {
		expect(groupsAsked(emptyDraft(), 'left', nothingBefore)).toEqual([]);
		expect(groupsAsked(draft(0, 0), 'left', nothingBefore)).toEqual([]);
	});

	it('asks how it began on the first day of an episode alone', () => {
		const before = backgroundOf([logged(monday, { soreness: 2 })], tuesday);
		expect(groupsAsked(draft(2, 2), 'left', before)).toEqual(['feel', 'signs']);
		expect(groupsAsked(draft(2, 2), 'right', before)).toEqual(['start', 'feel', 'signs']);
	});

	it('waits for both scores and for the signs of a sore leg, and for nothing else', () => {
		expect(openGroups(emptyDraft(), nothingBefore)).toEqual([
			{ leg: 'left', group: 'soreness', questions: 1, must: true },
			{ leg: 'right', group: 'soreness', questions: 1, must: true }
		]);
		expect(openGroups(draft(4, 0), nothingBefore)).toEqual([
			{ leg: 'left', group: 'start', questions: 3, must: false },
			{ leg: 'left', group: 'feel', questions: 4, must: false },
			{ leg: 'left', group: 'signs', questions: 4, must: true }
		]);
		expect(openGroups(draft(4, 0, { ...start, ...feel, ...noSigns }), nothingBefore)).toEqual([]);
	});

	it('takes "not sure" as an answer', () => {
		const signs = questionGroups.signs.map((id) => [id, notSure]);
		const open = openGroups(draft(4, 0, Object.fromEntries(signs)), nothingBefore);
		expect(open.filter(({ must }) => must)).toEqual([]);
	});
});

describe('what earlier days say', () => {
	it('carries over the answers of the last sore day of the episode', () => {
		const checkIns = [
			logged(addDays(monday, -1), { soreness: 4, quality: 'dull' }),
			logged(monday, { soreness: 0 })
		];
		const { left } = backgroundOf(checkIns, tuesday).legs;
		expect(left).toMatchObject({
			isUnderWay: true,
			yesterday: 0,
			carried: { day: addDays(monday, -1), leg: { quality: 'dull' } }
		});
	});

	it('carries nothing over from an episode that two pain-free days have ended', () => {
		const checkIns = [3, 0, 0].map((soreness, index) =>
			logged(addDays(monday, index - 2), { soreness, quality: 'dull' })
		);
		expect(backgroundOf(checkIns, tuesday).legs.left).toEqual({ isUnderWay: false, yesterday: 0 });
	});

	it('carries over from an earlier check-in of the same day', () => {
		const today = logged(tuesday, { soreness: 3, quality: 'cramp' });
		const background = backgroundOf([today], tuesday);
		expect(background.sameDay).toBe(today);
		expect(background.legs.left.carried?.leg.quality).toBe('cramp');
		expect(background.legs.right.isUnderWay).toBe(false);
	});

	it('looks at no later day', () => {
		expect(backgroundOf([logged(addDays(tuesday, 1), { soreness: 3 })], tuesday)).toEqual(
			nothingBefore
		);
	});

	it.each([
		{ missed: 6, asksGap: false },
		{ missed: 7, asksGap: true }
	])(
		'after $missed days missed since a sore one, asks of the gap: $asksGap',
		({ missed, asksGap }) => {
			const sore = logged(addDays(tuesday, -1 - missed), { soreness: 2 });
			expect(backgroundOf([sore], tuesday).asksGap).toBe(asksGap);
		}
	);

	it('does not ask of a gap that follows no soreness', () => {
		expect(backgroundOf([logged(addDays(tuesday, -30), {})], tuesday).asksGap).toBe(false);
	});

	it('begins a new episode once the gap is said to have been free of pain', () => {
		const sore = logged(addDays(tuesday, -20), { soreness: 2 });
		expect(backgroundOf([sore], tuesday).legs.left.isUnderWay).toBe(true);
		expect(backgroundOf([sore], tuesday, true).legs.left).toEqual({ isUnderWay: false });
	});
});

describe('the check-in of a draft', () => {
	const facts = { day: tuesday, updatedAt, background: nothingBefore };

	it('is none while a score is missing', () => {
		expect(checkInFrom(draft(3, undefined), facts)).toBeNull();
		expect(checkInFrom(draft(undefined, 0), facts)).toBeNull();
	});

	it('holds two scores and nothing else on a day without soreness', () => {
		expect(checkInFrom(draft(0, 0), facts)).toEqual(logged(tuesday, {}));
	});

	it('holds every answer of a first sore day', () => {
		const { legs: made } = checkInFrom(draft(4, 0, { ...start, ...feel, ...noSigns }), facts) ?? {};
		expect(made?.left).toEqual({
			soreness: 4,
			...start,
			...feel,
			weightBearing: 'yes',
			swelling: 'none'
		});
	});

	it('claims no screen of signs where the two that are asked are "no"', () => {
		expect(checkInFrom(draft(4, 0, noSigns), facts)?.legs.left).not.toHaveProperty('signs');
	});

	it('lists a sign that is there, and puts a doubtful one under unsure', () => {
		const answers = { ...noSigns, pop: 'yes', bruising: notSure, movement: notSure } as const;
		const left = checkInFrom(draft(4, 0, answers), facts)?.legs.left;
		expect(left).toMatchObject({ signs: ['pop'], unsure: ['movement', 'bruising'] });
		expect(left).not.toHaveProperty('movement');
	});

	it('leaves out how it began once the episode is under way, even if it was answered', () => {
		const background = backgroundOf([logged(monday, { soreness: 2 })], tuesday);
		const left = checkInFrom(draft(4, 0, { ...start, ...feel }), { ...facts, background })?.legs
			.left;
		expect(left).toEqual({ soreness: 4, ...feel });
	});

	it('leaves out the answers of a leg that turned out not to be sore', () => {
		expect(checkInFrom(draft(0, 0, { ...feel, pop: 'yes' }), facts)?.legs.left).toEqual({
			soreness: 0
		});
	});

	it('keeps the answer on the gap only where it was asked, and "not sure" as none', () => {
		const asked = { ...nothingBefore, asksGap: true };
		const made = (painFreeGap: Draft['painFreeGap'], background = asked) =>
			checkInFrom({ ...draft(0, 0), painFreeGap }, { ...facts, background })?.painFreeGap;
		expect(made(true)).toBe(true);
		expect(made(false)).toBe(false);
		expect(made(notSure)).toBeUndefined();
		expect(made(true, nothingBefore)).toBeUndefined();
	});

	it('trims the note and leaves out an empty one', () => {
		expect(checkInFrom({ ...draft(0, 0), note: ' hill repeats \n' }, facts)?.note).toBe(
			'hill repeats'
		);
		expect(checkInFrom({ ...draft(0, 0), note: '  ' }, facts)).not.toHaveProperty('note');
	});
});

describe('correcting a day', () => {
	const full: CheckIn = {
		...logged(
			tuesday,
			{
				soreness: 5,
				...start,
				...feel,
				weightBearing: 'painful',
				swelling: 'none',
				heelRaise: 'cannot',
				signs: ['night-pain'],
				unsure: ['numbness', 'hop-pain']
			},
			{ soreness: 0, trend: 'better' }
		),
		body: [],
		medicines: ['anticoagulant'],
		unsure: ['fever'],
		age: 41,
		painFreeGap: true,
		note: 'hills'
	};
	const corrected = (change: Draft) =>
		checkInFrom(change, {
			day: tuesday,
			updatedAt,
			background: nothingBefore,
			corrects: full
		});

	it('changes nothing where nothing is changed, also of what is not asked here', () => {
		expect(corrected(draftFrom(full))).toEqual(full);
	});

	it('takes the answers of a sore leg away with its soreness, and keeps what is not asked here', () => {
		const change = draftFrom(full);
		change.legs.left.soreness = 0;
		expect(corrected(change)?.legs.left).toEqual({
			soreness: 0,
			heelRaise: 'cannot',
			signs: ['night-pain'],
			unsure: ['numbness', 'hop-pain']
		});
	});

	it('takes an empty note as a note that was removed', () => {
		expect(corrected({ ...draftFrom(full), note: '' })).not.toHaveProperty('note');
	});

	it('keeps a screen of signs that was answered whole, and does not make one of two answers', () => {
		const of = (signs: Leg['signs']) => {
			const corrects = logged(tuesday, { soreness: 3, signs });
			const change = draftFrom(corrects);
			change.legs.left.answers = { ...change.legs.left.answers, ...noSigns };
			const facts = { day: tuesday, updatedAt, background: nothingBefore, corrects };
			return checkInFrom(change, facts)?.legs.left.signs;
		};
		expect(of([])).toEqual([]);
		expect(of(['pop', 'run-pain'])).toEqual(['run-pain']);
		expect(of(['pop'])).toBeUndefined();
	});
});

const someAnswers = fc.record(
	{
		location: fc.constantFrom(...locations, notSure),
		onset: fc.constantFrom('gradual', 'sudden', notSure),
		startedOn: fc.constantFrom<Day | typeof notSure>(monday, tuesday, notSure),
		hoursAfterLoad: fc.constantFrom(6, 18, 36, 60, 96, null, notSure),
		quality: fc.constantFrom(...qualities, notSure),
		spread: fc.constantFrom(...spreads, notSure),
		movement: fc.constantFrom(...movements, notSure),
		weightBearing: fc.constantFrom('yes', 'painful', 'no', notSure),
		swelling: fc.constantFrom('none', 'local', 'calf-bigger', 'both-legs', notSure),
		bruising: fc.constantFrom('yes', 'no', notSure),
		pop: fc.constantFrom('yes', 'no', notSure)
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<Answers>;
const someLeg = fc.record({ soreness: fc.integer({ min: 0, max: 10 }), answers: someAnswers });
const someDraft: fc.Arbitrary<Draft> = fc.record({
	legs: fc.record({ left: someLeg, right: someLeg }),
	note: fc.string({ maxLength: 40 })
});

describe('any draft', () => {
	const facts = { day: tuesday, updatedAt, background: nothingBefore };
	const make = (of: Draft) => checkInFrom(of, facts);

	it('names no question both as answered and as unsure, and nothing that was not asked', () => {
		fc.assert(
			fc.property(someDraft, (of) => {
				for (const leg of legs) {
					const { signs = [], unsure = [], ...fields } = make(of)?.legs[leg] ?? { soreness: -1 };
					const named = [...Object.keys(fields), ...signs];
					expect(unsure.filter((id) => named.includes(id))).toEqual([]);
					expect(signs.filter((sign) => of.legs[leg].answers[sign] !== 'yes')).toEqual([]);
				}
			})
		);
	});

	it('comes back from its record, but for a "no" to a sign, which is not stored', () => {
		fc.assert(
			fc.property(someDraft, (of) => {
				const made = make(of);
				expect(made && make(draftFrom(made))?.legs).toEqual(made?.legs);
			})
		);
	});

	it('swapped twice is itself, and swapped once makes the other leg of each', () => {
		fc.assert(
			fc.property(someDraft, (of) => {
				expect(swapped(swapped(of))).toEqual(of);
				expect(make(swapped(of))?.legs.left).toEqual(make(of)?.legs.right);
			})
		);
	});
});
