import { describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { CheckIn, Leg } from '#lib/domain/soreness/check-in.ts';
import { checkInOn, ordinary } from '#lib/domain/soreness/log.fixture.ts';
import { adviseOn } from '#lib/domain/soreness/triage.ts';
import { levelWords } from './advice.ts';
import { careWords } from './care.ts';
import { numbersOf } from './regions.ts';

const today = day('2026-03-02');
const cramp: Leg = { soreness: 2, spread: 'diffuse', signs: ['cramp-released'] };
const early: Leg = { ...ordinary, hoursAfterLoad: 2 };
const strong: Leg = { ...ordinary, soreness: 7, signs: [], numbness: 'none' };
const achilles: Leg = { soreness: 3, location: 'achilles' };

function wordsOf(
	left: Partial<Leg>,
	right: Partial<Leg> = {},
	rest: Partial<CheckIn> = {},
	region?: string
) {
	const checkIn = checkInOn(today, left, right, rest);
	const advice = adviseOn(
		{ checkIns: [checkIn], acknowledgements: [], programme: [], runs: [] },
		today
	);
	if (advice.level === 'none') throw new Error('a day was logged');
	return careWords(advice, advice.level, checkIn, numbersOf(region));
}

describe('the words of a card', () => {
	it('are those of its level', () => {
		expect(wordsOf(ordinary)).toEqual(levelWords.soreness);
		expect(wordsOf({ soreness: 3 })).toEqual(levelWords['possible-strain']);
		expect(wordsOf({}).heading).toBe('No soreness logged');
		expect(wordsOf({}, {}, { body: ['collapse'] }, 'GB').heading).toBe('Call 999 now');
		expect(wordsOf({ soreness: 9 }, {}, {}, 'GB').body).toContain('call 111');
	});

	it('speak of the tendon where all of it is at the heel cord', () => {
		expect(wordsOf(achilles).heading).toContain('heel cord');
		expect(wordsOf(achilles, ordinary).heading).toContain('heel cord');
		expect(wordsOf(achilles, { soreness: 3 }).heading).toContain('strain');
		expect(wordsOf({ ...achilles, quality: 'sharp', spread: 'focal' }).heading).toContain('strain');
		expect(wordsOf({ ...achilles, onset: 'sudden', quality: 'sharp' }).heading).toContain('strain');
	});

	it('speak of a cramp where it is nothing else', () => {
		expect(wordsOf(cramp).heading).toContain('cramp');
		expect(wordsOf(cramp, ordinary).heading).toBe(levelWords.soreness.heading);
	});

	it('look again tomorrow at what came early', () => {
		expect(wordsOf(early, early).body).toContain('look again tomorrow');
		expect(wordsOf(early, early).heading).toBe(levelWords.soreness.heading);
	});

	it('stop training, and watch the urine, where it is strong', () => {
		const { heading, body, now } = wordsOf(strong, { ...strong, soreness: 5 }, { body: [] });
		expect(heading).toContain('strong');
		expect(body).toContain('No training today.');
		expect(body).toContain('check in again tomorrow');
		expect(now.join()).toContain('dark as tea or cola');
	});

	it('take off wraps and keep the leg at heart level where pressure may build up, in doubt too', () => {
		const tight: Leg = { soreness: 8, signs: ['tight-shiny'] };
		expect(wordsOf(tight).now[0]).toMatch(/wrap.*heart, not higher/);
		expect(wordsOf(tight).avoid).toContain('No ice.');
		expect(wordsOf({ soreness: 8, unsure: ['tight-shiny'] }).now[0]).toMatch(/wrap/);
	});

	it('never have a popped leg tested', () => {
		const { avoid } = wordsOf({ ...ordinary, signs: ['pop'] });
		expect(avoid).toContain('Do not test it by rising on your toes.');
		const both = wordsOf({ ...ordinary, signs: ['achilles-gap'] }, { ...ordinary, signs: ['pop'] });
		expect(both.avoid.filter((line) => line.includes('toes'))).toHaveLength(1);
	});

	it('promise and diagnose nothing', () => {
		const cards = [
			wordsOf(achilles),
			wordsOf(cramp),
			wordsOf(early, early),
			wordsOf(strong, strong, { body: [] }),
			wordsOf({ soreness: 8, signs: ['tight-shiny'] }),
			wordsOf({ ...ordinary, location: 'shin-bone', signs: ['hop-pain'] }),
			wordsOf(ordinary, ordinary, { body: ['fever'] })
		];
		expect(JSON.stringify(cards)).not.toMatch(
			/\byou have\b|diagnos|\bsafe\b|cleared|nothing serious|!/i
		);
	});
});
