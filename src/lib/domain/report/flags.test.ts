import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../day.ts';
import { isAtLeast, levels } from '../soreness/advice.ts';
import { checkInOn, logOf, start } from '../soreness/log.fixture.ts';
import { pastOf } from '../soreness/past.ts';
import { reasonsOn } from '../soreness/reasons.ts';
import { arbitraryRecords } from '../../storage/fixtures/arbitrary-records.ts';
import { flagsIn } from './flags.ts';

const nothing = { acknowledgements: [], programme: [] };
const last = addDays(start, 40);

describe('warning signs', () => {
	test('are told once for each rule and leg, with every day, the latest first', () => {
		const past = pastOf({ ...nothing, checkIns: logOf('11111111') }, last);
		expect(flagsIn(past, { from: start, to: last })).toMatchObject([
			{
				rule: 'B1',
				of: 'left',
				painDays: 8,
				days: [7, 6, 5].map((count) => addDays(start, count))
			}
		]);
	});

	test('are those of the span alone', () => {
		const past = pastOf({ ...nothing, checkIns: logOf('11111111') }, last);
		const span = { from: addDays(start, 6), to: addDays(start, 6) };
		expect(flagsIn(past, span)).toMatchObject([{ days: [span.to], painDays: 7 }]);
	});

	test('stand by urgency, whatever came last', () => {
		const checkIns = [
			checkInOn(start, {}, { soreness: 3, weightBearing: 'no' }, { body: ['breathless'] }),
			checkInOn(addDays(start, 3), { soreness: 3, signs: ['bruising'] })
		];
		const flags = flagsIn(pastOf({ ...nothing, checkIns }, last), { from: start, to: last });
		expect(flags.map(({ rule, of }) => `${rule} ${of}`).slice(0, 2)).toEqual([
			'E1 body',
			'U1 right'
		]);
		expect(flags.map(({ rule }) => rule)).toContain('B3');
	});

	test('go by what was marked up to their day, not by what was marked later', () => {
		const checkIns = [checkInOn(start, { soreness: 3, signs: ['pop'] }), ...logOf('.3')];
		const seen = {
			id: 'seen',
			updatedAt: checkInOn(addDays(start, 2)).updatedAt,
			day: addDays(start, 2),
			leg: 'left',
			kind: 'seen',
			sorenessThen: 3
		} as const;
		const past = pastOf({ checkIns, acknowledgements: [seen], programme: [] }, last);
		const popped = flagsIn(past, { from: start, to: last }).find(({ rule }) => rule === 'B8');
		expect(popped?.days).toEqual([addDays(start, 1), start]);
	});

	test('are all that fired on any day of any log, and nothing else', () => {
		fc.assert(
			fc.property(arbitraryRecords, (records) => {
				const end = day('2100-01-01');
				const flags = flagsIn(pastOf(records, end), { from: day('1990-01-01'), to: end });
				const told = flags.flatMap(({ of, rule, unsure, days }) =>
					days.map((on) => `${on} ${of} ${rule} ${unsure}`)
				);
				const fired = records.checkIns.flatMap((checkIn) => {
					const reasons = reasonsOn(checkIn, pastOf(records, checkIn.day));
					return (['left', 'right', 'body'] as const).flatMap((of) =>
						reasons[of]
							.filter(({ level }) => isAtLeast(level, 'see-professional'))
							.map(({ rule, unsure }) => `${checkIn.day} ${of} ${rule} ${unsure}`)
					);
				});
				expect(told.sort()).toEqual(fired.sort());
				const urgency = flags.map(({ level }) => levels.indexOf(level));
				expect(urgency).toEqual(urgency.toSorted((a, b) => b - a));
			})
		);
	});
});
