import { describe, expect, it } from 'vitest';
import { addDays, day } from '#lib/domain/day.ts';
import type { Leg } from '#lib/domain/soreness/check-in.ts';
import { answersOf } from '#lib/domain/soreness/facts.ts';
import { checkInOn } from '#lib/domain/soreness/log.fixture.ts';
import { adviseOn } from '#lib/domain/soreness/triage.ts';
import { bodyToSay, whatToSay } from './what-to-say.ts';

const first = day('2026-03-02');
const words = (...legs: Partial<Leg>[]) => {
	const checkIns = legs.map((leg, index) => checkInOn(addDays(first, index), leg));
	const today = addDays(first, legs.length - 1);
	const advice = adviseOn({ checkIns, acknowledgements: [], programme: [], runs: [] }, today);
	return whatToSay(advice.legs.left, answersOf(checkIns, 'left', today) ?? { soreness: 0 });
};

describe('what to say when booking', () => {
	it('tells what was answered, at the first check-in or today', () => {
		const later: Partial<Leg> = { soreness: 3, quality: 'dull', weightBearing: 'yes' };
		expect(
			words(
				{ soreness: 2, onset: 'gradual', hoursAfterLoad: 24 },
				{},
				later,
				later,
				later,
				later,
				later
			)
		).toBe(
			'My left calf has been sore on six days. I first felt it about 24 hours after a run or hard calf work. ' +
				'It came on slowly. Today it is 3 out of 10. It feels dull. I can walk on it.'
		);
	});

	it('says nothing that was not answered', () => {
		expect(words({ soreness: 2 })).toBe(
			'My left calf has been sore on one day. Today it is 2 out of 10.'
		);
	});

	it('tells the signs that were said, and not those that are unsure', () => {
		const signs = words({
			soreness: 4,
			location: 'achilles',
			signs: ['pop', 'bruising'],
			swelling: 'local'
		});
		expect(signs).toMatch(/^My left Achilles tendon/);
		expect(signs).toContain(
			'It is swollen in one place. There was a pop or a snap. It is bruised.'
		);
		expect(words({ soreness: 4, unsure: ['pop', 'bruising'] })).not.toMatch(/pop|bruise/);
	});

	it('tells that no load explains it, where that was answered', () => {
		expect(words({ soreness: 4, hoursAfterLoad: null })).toContain('no run or hard calf work');
		expect(words({ soreness: 4, hoursAfterLoad: 0 })).toContain('during or right after');
	});

	it('tells a sign without soreness', () => {
		expect(words({ soreness: 0, signs: ['bruising'] })).toBe(
			'My left calf does not hurt today. It is bruised.'
		);
	});

	it('tells a pop of an earlier day, and one that was only part of something worse', () => {
		expect(words({ soreness: 3, signs: ['pop'] }, { soreness: 3, signs: [] })).toContain('a pop');
		expect(words({ soreness: 3, onset: 'sudden', signs: ['pop', 'bruising'] })).toContain('a pop');
	});

	it('tells every sign, and how it goes on', () => {
		const told = words({
			soreness: 4,
			trend: 'worse',
			numbness: 'now',
			swelling: 'calf-bigger',
			signs: ['warm-red', 'foot-drop']
		});
		expect(told).toContain(
			'It is getting worse. The calf is bigger than the other, or than usual. It is numb or tingles now. ' +
				'The skin is warm, or red or darker than usual. The foot does not lift as it did.'
		);
	});

	it('tells of the body what was answered yes, and a young age', () => {
		const rest = { body: ['fever' as const], clotRisks: ['long-journey' as const], age: 15 };
		expect(bodyToSay({ ...checkInOn(first), ...rest, medicines: ['anticoagulant'] })).toBe(
			'I am 15 years old. I have a fever or shivers. I sat through a journey of over 3 hours in the last 4 weeks. ' +
				'I take blood thinners.'
		);
		expect(bodyToSay(checkInOn(first, {}, {}, { body: [], age: 40, unsure: ['fever'] }))).toBe('');
	});
});
