import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { questionGroups } from '#lib/domain/soreness/asked.ts';
import { notSure } from '#lib/domain/soreness/draft.ts';
import { answersInShort, choiceOf, questions } from './questions.ts';

const asked = Object.values(questionGroups).flat();

describe('the questions', () => {
	it.each(asked)('has words for %s, and takes "not sure"', (id) => {
		expect(questions[id]?.legend).toMatch(/\?$/);
		expect(questions[id]?.choices.at(-1)).toMatchObject({ value: notSure, label: 'Not sure' });
	});

	it('offers hours that fall on the right side of 12 and of 72', () => {
		const hours = (label: string) =>
			questions.hoursAfterLoad?.choices.find((choice) => choice.label === label)?.value;
		expect(hours('During it, or within 12 hours')).toBeLessThan(12);
		expect(hours('12 to 24 hours')).toBeGreaterThanOrEqual(12);
		expect(hours('2 to 3 days')).toBeLessThanOrEqual(72);
		expect(hours('More than 3 days')).toBeGreaterThan(72);
		expect(hours('More than 3 days')).toBeLessThan(120);
		expect(hours('No hard work in the 5 days before')).toBeNull();
	});

	it('shows hours that were logged elsewhere as the span that holds them', () => {
		const label = (hours: number) => choiceOf('hoursAfterLoad', hours)?.label;
		expect([0, 11.9, 12, 24, 25, 72, 73, 900].map(label)).toEqual([
			'During it, or within 12 hours',
			'During it, or within 12 hours',
			'12 to 24 hours',
			'12 to 24 hours',
			'1 to 2 days',
			'2 to 3 days',
			'More than 3 days',
			'More than 3 days'
		]);
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (hours) => {
				const value = choiceOf('hoursAfterLoad', hours)?.value;
				const isInD1 = (of: unknown) => typeof of === 'number' && of >= 12 && of <= 72;
				expect(isInD1(value)).toBe(isInD1(hours));
			})
		);
	});

	it('sums up what was answered, what is not sure, and nothing that is open', () => {
		const answers = { location: 'calf', quality: 'dull', movement: notSure } as const;
		expect(answersInShort(questionGroups.feel, answers)).toBe(
			'in the calf muscle, a dull ache, not sure what movement does'
		);
		expect(answersInShort(questionGroups.start, { startedOn: day('2026-03-02') })).toBe(
			'since Monday 2 March'
		);
	});
});
