import { expect, it } from 'vitest';
import { addDays } from '#lib/domain/day.ts';
import { checkInOn, logOf, start } from '#lib/domain/soreness/log.fixture.ts';
import { adviseOn } from '#lib/domain/soreness/triage.ts';
import { leadFor, libraryLead } from './library-words.ts';

const on = (checkIns: Parameters<typeof adviseOn>[0]['checkIns'], today = start) =>
	leadFor(adviseOn({ checkIns, acknowledgements: [], programme: [], runs: [] }, today), today);

it('says each sore calf’s day and score', () => {
	expect(on(logOf('334'), addDays(start, 2))).toBe(
		'Left calf day 3, 4 out of 10. What fits today.'
	);
	expect(on([checkInOn(start, { soreness: 2 }, { soreness: 5 })])).toBe(
		'Left calf day 1, 2 out of 10; right calf day 1, 5 out of 10. What fits today.'
	);
});

it('says so where nothing hurts, and where nothing was ever logged', () => {
	expect(on([checkInOn(start)])).toBe('No soreness. What fits today.');
	expect(on([])).toBe(libraryLead);
});

it('promises nothing where all is locked', () => {
	const today = addDays(start, 2);
	const advice = adviseOn(
		{ checkIns: logOf('334'), acknowledgements: [], programme: [], runs: [] },
		today
	);
	expect(leadFor(advice, today, false)).toBe(
		'Left calf day 3, 4 out of 10. Nothing here fits today.'
	);
});

it('says of which day it speaks where today is not logged', () => {
	expect(on(logOf('3'), addDays(start, 1))).toBe(
		'Yesterday: left calf day 1, 3 out of 10. What fits today.'
	);
});
