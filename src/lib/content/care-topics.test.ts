import { expect, test } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Level } from '#lib/domain/soreness/advice.ts';
import type { Leg } from '#lib/domain/soreness/check-in.ts';
import { checkInOn } from '#lib/domain/soreness/log.fixture.ts';
import { topicsFor } from './care-topics.ts';

const today = day('2026-03-02');
const cramp: Partial<Leg> = { soreness: 2, quality: 'cramp' };
const released: Partial<Leg> = { signs: ['cramp-released'] };

test.each<[Level, Partial<Leg>, string[]]>([
	['soreness', { soreness: 2 }, ['easing-soreness']],
	['soreness', released, ['cramp-and-fluids', 'easing-soreness']],
	['possible-strain', { soreness: 2 }, ['soreness-or-strain', 'rest-and-ice']],
	['possible-strain', cramp, ['cramp-and-fluids', 'soreness-or-strain', 'rest-and-ice']],
	['possible-strain', { soreness: 2, location: 'heel' }, ['warm-up-and-strength']],
	['see-professional', { soreness: 2, location: 'heel' }, []],
	['see-professional', { soreness: 2 }, []],
	['see-professional', released, ['cramp-and-fluids']],
	['same-day', cramp, []],
	['emergency', cramp, []],
	['clear', {}, []]
])('a result of %s with %j on a leg leads to %j', (level, leg, topics) => {
	expect(topicsFor(level, checkInOn(today, leg))).toEqual(topics);
	expect(topicsFor(level, checkInOn(today, {}, leg))).toEqual(topics);
});

test('a result of which the log holds nothing leads to what its level does', () => {
	expect(topicsFor('soreness', undefined)).toEqual(['easing-soreness']);
});
