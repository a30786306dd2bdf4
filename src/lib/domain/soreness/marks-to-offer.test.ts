import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import type { AcknowledgementKind } from './acknowledgement.ts';
import type { CheckIn, Leg, LegName } from './check-in.ts';
import { checkInOn, instantOn, start } from './log.fixture.ts';
import { marksToOffer } from './marks-to-offer.ts';
import { adviseOn } from './triage.ts';

const today = addDays(start, 6);
const weekOf = (left: Partial<Leg>, right: Partial<Leg> = {}) =>
	Array.from({ length: 7 }, (_, index) => checkInOn(addDays(start, index), left, right));
const sore: Leg = { soreness: 3 };
const bothSore = weekOf(sore, sore);

function offersFor(checkIns: CheckIn[], ...said: [LegName, AcknowledgementKind][]) {
	const acknowledgements = said.map(([leg, kind], index) => ({
		id: String(index),
		updatedAt: instantOn(today, '12:00:00'),
		day: today,
		leg,
		kind,
		sorenessThen: 3
	}));
	const advice = adviseOn({ checkIns, acknowledgements, programme: [], runs: [] }, today);
	return marksToOffer(advice).map(({ kind, leg, marks }) => [
		leg ? `${kind} ${leg}` : kind,
		marks.map((mark) => `${mark.leg} ${mark.kind}`).join(', ')
	]);
}

describe('what a result can be marked with', () => {
	it('is all three on one leg to book, then what has not been said', () => {
		const one = weekOf(sore);
		expect(offersFor(one)).toEqual([
			['booked', 'left booked'],
			['seen', 'left seen'],
			['told-heel-drops', 'left told-heel-drops']
		]);
		expect(offersFor(one, ['left', 'booked']).map(([kind]) => kind)).toEqual([
			'seen',
			'told-heel-drops'
		]);
		expect(offersFor(one, ['left', 'seen']).map(([kind]) => kind)).toEqual(['told-heel-drops']);
		expect(offersFor(one, ['left', 'told-heel-drops'])).toEqual([]);
	});

	it('is of both legs at once, but for heel drops, which are told of one', () => {
		expect(offersFor(bothSore)).toEqual([
			['booked', 'left booked, right booked'],
			['seen', 'left seen, right seen'],
			['told-heel-drops left', 'left told-heel-drops, right seen'],
			['told-heel-drops right', 'right told-heel-drops, left seen']
		]);
		expect(offersFor(bothSore, ['left', 'told-heel-drops'], ['right', 'seen'])).toEqual([
			['told-heel-drops right', 'right told-heel-drops']
		]);
	});

	it('is a visit alone where help is due today, and nothing below "book" or in an emergency', () => {
		expect(offersFor(weekOf({ ...sore, weightBearing: 'no' }))).toEqual([['seen', 'left seen']]);
		expect(offersFor(weekOf({ ...sore, signs: ['cold-pale-foot'] }))).toEqual([]);
		expect(offersFor([checkInOn(today, sore)])).toEqual([]);
		expect(offersFor([checkInOn(today)])).toEqual([]);
	});

	it('is nothing where the body alone makes it', () => {
		expect(offersFor([checkInOn(today, sore, {}, { age: 14 })])).toEqual([]);
	});
});
