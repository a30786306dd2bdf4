import { describe, expect, it, test } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { levels } from '#lib/domain/soreness/advice.ts';
import { checkInOn } from '#lib/domain/soreness/log.fixture.ts';
import {
	acknowledgeWords,
	acknowledgedWords,
	bodyOf,
	dayFiveNotice,
	headingOf,
	levelWords,
	safetyNet,
	soonerIf,
	stillSore,
	whyFiveDays
} from './advice.ts';
import { numbersOf } from './regions.ts';

const nowhere = numbersOf(undefined);
/** Everything this file says, in every state. */
const everyWord = [
	JSON.stringify(levelWords),
	JSON.stringify(acknowledgedWords),
	safetyNet,
	whyFiveDays,
	dayFiveNotice('left'),
	JSON.stringify(stillSore),
	...soonerIf
];

describe('the words of the advice', () => {
	test.each(everyWord)('promise and diagnose nothing: %s', (words) => {
		expect(words).not.toMatch(/\byou have\b|diagnos|\bsafe\b|cleared|nothing serious|!/i);
	});

	it('of a clear day without the emergency screen say only what was logged', () => {
		expect(headingOf('clear', checkInOn(day('2026-03-02')), nowhere)).toBe('No soreness logged');
		expect(headingOf('clear', checkInOn(day('2026-03-02'), {}, {}, { body: [] }), nowhere)).toBe(
			'No warning signs in your answers'
		);
	});

	it('name the numbers of the region where they are known', () => {
		const britain = numbersOf('GB');
		expect(headingOf('emergency', undefined, britain)).toBe('Call 999 now');
		expect(headingOf('emergency', undefined, nowhere)).toBe('Call your emergency number now');
		expect(bodyOf('same-day', britain)).toContain('call 111');
		expect(bodyOf('same-day', nowhere)).toContain('call your urgent line');
	});

	it('keep the headings of clinical.md 4.1', () => {
		expect(levels.map((level) => levelWords[level].heading)).toEqual([
			'No warning signs in your answers',
			'This fits ordinary after-run soreness',
			'Treat it gently: this could be a strain',
			'Book to see a physio, GP or other professional',
			'Get medical help today',
			'Call your emergency number now'
		]);
		expect(acknowledgeWords({ kind: 'booked' })).toBe('I have booked');
		expect(acknowledgeWords({ kind: 'told-heel-drops', leg: 'right' })).toBe(
			'Seen, and told to do heel drops: right leg'
		);
		expect(stillSore.heading).toBe('Still sore? It is time to book');
		expect(dayFiveNotice('right')).toContain('If there is any pain tomorrow, book.');
	});

	it('name the signs of a clot in the safety net', () => {
		for (const sign of ['short of breath', 'chest', 'blood', 'swells', 'warm', 'weight'])
			expect(safetyNet).toContain(sign);
	});
});
