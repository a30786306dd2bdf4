import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { backgroundOf } from './background.ts';
import type { CheckIn, Leg } from './check-in.ts';
import { checkInOn, instantOn } from './log.fixture.ts';
import { notSure } from './questions.ts';
import { today, yesterday } from './truths.fixture.ts';

const before = (checkIns: CheckIn[], gap?: boolean, acknowledgements: Acknowledgement[] = []) =>
	backgroundOf({ checkIns, acknowledgements, programme: [], runs: [] }, today, gap);
const sore = (on: Day, left: Partial<Leg> = {}, rest: Partial<CheckIn> = {}) =>
	checkInOn(on, { soreness: 3, ...left }, {}, rest);
const dayBefore = addDays(yesterday, -1);

describe('what was told at the first check-in of an episode', () => {
	it('is not asked again', () => {
		const { left, right } = before([
			sore(yesterday, { onset: 'gradual', unsure: ['hoursAfterLoad'] })
		]).legs;
		expect(left.told).toEqual(['startedOn', 'onset', 'hoursAfterLoad']);
		expect(right.told).toEqual([]);
	});

	it('is asked later where it was not told, but for the start, which would no longer count', () => {
		expect(before([sore(yesterday)]).legs.left.told).toEqual(['startedOn']);
		const later = before([sore(dayBefore), sore(yesterday, { onset: 'sudden' })]).legs.left;
		expect(later.told).toEqual(['startedOn']);
		expect(later.carried?.answers.onset).toBe('sudden');
	});

	it('is asked anew once two pain-free days have ended the episode, or a gap was free of pain', () => {
		const ended = [addDays(today, -3), dayBefore, yesterday].map((on, index) =>
			sore(on, { soreness: index ? 0 : 3 })
		);
		expect(before(ended).legs.left).toEqual({ told: [], yesterday: 0 });
		const longAgo = [sore(addDays(today, -20))];
		expect(before(longAgo).legs.left.told).toEqual(['startedOn']);
		expect(before(longAgo, true).legs.left.told).toEqual([]);
	});
});

describe('what is carried over', () => {
	it('is how it felt on the last sore day of the episode', () => {
		const checkIns = [
			sore(dayBefore, { quality: 'dull', location: 'calf' }),
			sore(yesterday, { soreness: 0 })
		];
		expect(before(checkIns).legs.left).toMatchObject({
			yesterday: 0,
			carried: { day: dayBefore, answers: { quality: 'dull', location: 'calf' } }
		});
	});

	it('is each sign that was there or doubted, and none that was not: those are asked every day', () => {
		const { carried } = before([
			sore(yesterday, {
				signs: ['bruising'],
				unsure: ['warm-red'],
				weightBearing: 'painful',
				swelling: 'none',
				numbness: 'none'
			})
		]).legs.left;
		expect(carried?.answers).toEqual({
			bruising: 'yes',
			'warm-red': notSure,
			weightBearing: 'painful'
		});
	});

	it('is no sign from before a day without soreness or a long gap', () => {
		const bruised = (on: Day) => sore(on, { signs: ['bruising'], quality: 'dull' });
		const paused = before([bruised(dayBefore), sore(yesterday, { soreness: 0 })]);
		expect(paused.legs.left.carried?.answers).toEqual({ quality: 'dull' });
		const longAgo = before([bruised(addDays(today, -8))]);
		expect(longAgo.asksGap).toBe(true);
		expect(longAgo.legs.left.carried?.answers).toEqual({ quality: 'dull' });
	});

	it('is a pop until the leg was seen', () => {
		const popped = [sore(yesterday, { signs: ['pop'] })];
		const seen: Acknowledgement = {
			id: 'a',
			updatedAt: instantOn(yesterday, '18:00:00'),
			day: yesterday,
			leg: 'left',
			kind: 'seen',
			sorenessThen: 3
		};
		expect(before(popped).legs.left.carried?.answers.pop).toBe('yes');
		expect(before(popped, undefined, [seen]).legs.left.carried?.answers.pop).toBeUndefined();
	});

	it('is no trend: that is always new', () => {
		expect(before([sore(yesterday, { trend: 'worse' })]).legs.left.carried?.answers).toEqual({});
	});

	it('is what was said of risks and medicines in this episode, each as it was said last', () => {
		const { you } = before([
			sore(dayBefore, {}, { clotRisks: ['smoker'], medicines: [] }),
			sore(yesterday, {}, { medicines: ['anticoagulant'], unsure: ['oestrogen'] })
		]);
		expect(you).toMatchObject({
			day: yesterday,
			answers: { smoker: 'yes', cancer: 'no', anticoagulant: 'yes', oestrogen: notSure }
		});
		const other = [
			sore(addDays(today, -9), {}, { medicines: [] }),
			checkInOn(dayBefore),
			checkInOn(yesterday)
		];
		expect(before(other).you).toBeUndefined();
	});

	it('is the age, from whatever time', () => {
		const young = checkInOn(addDays(today, -50), {}, {}, { age: 15 });
		expect(before([young]).age).toBe(15);
		const older = {
			checkIns: [],
			acknowledgements: [],
			programme: [],
			runs: [],
			olderAnswers: [young]
		};
		expect(backgroundOf(older, today).age).toBe(15);
	});

	it('is what was said earlier on the same day', () => {
		const earlier = sore(today, { quality: 'cramp' });
		const background = before([earlier]);
		expect(background.sameDay).toBe(earlier);
		expect(background.records.checkIns).toEqual([]);
		expect(background.legs.left.carried).toEqual({ day: today, answers: { quality: 'cramp' } });
		expect(background.legs.right.told).toEqual([]);
	});
});

it('looks at no later day', () => {
	expect(before([sore(addDays(today, 1))])).toEqual(before([]));
});

it.each([
	{ missed: 6, asksGap: false },
	{ missed: 7, asksGap: true }
])(
	'after $missed days missed since a sore one, asks of the gap: $asksGap',
	({ missed, asksGap }) => {
		expect(before([sore(addDays(today, -1 - missed))]).asksGap).toBe(asksGap);
	}
);

it('does not ask of a gap that follows no soreness', () => {
	expect(before([checkInOn(addDays(today, -30))]).asksGap).toBe(false);
});
