import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { legFields, legSigns } from '#lib/domain/soreness/check-in.ts';
import { legLines, noneOfLeg, youLines } from '#lib/domain/soreness/checklist.ts';
import { notSure, type YouQuestion } from '#lib/domain/soreness/questions.ts';
import { legLineWords, youLineWords } from './checklist-words.ts';
import {
	answerInWords,
	choiceOf,
	gapQuestion,
	legQuestion,
	legSignsInShort,
	youQuestion,
	youSignsInShort
} from './questions.ts';

const youQuestions: YouQuestion[] = Object.values(youLines).flat();

describe('the questions', () => {
	it.each([
		...[...legFields, ...legSigns].map((id) => ({ id, question: legQuestion(id) })),
		...youQuestions.map((id) => ({ id, question: youQuestion(id) })),
		{ id: 'gap', question: gapQuestion }
	])('have words for $id, and take "not sure"', ({ question: { legend, choices } }) => {
		expect(legend).toMatch(/\?$/);
		expect(choices.at(-1)).toMatchObject({ value: notSure, label: 'Not sure' });
	});

	it('ask nobody to try a heel raise, a hop or a stretch', () => {
		for (const id of ['heelRaise', 'hop-pain', 'toe-stretch-severe'] as const)
			expect(legQuestion(id).hint).toMatch(/^Do not try it out now/);
	});

	it('have a choice for each answer of "None of these", and words for what worries', () => {
		for (const id of Object.keys(noneOfLeg) as (keyof typeof noneOfLeg)[]) {
			expect(choiceOf(id, noneOfLeg[id])).toBeDefined();
			const worrying = legQuestion(id).choices.filter(({ value }) => value !== noneOfLeg[id]);
			expect(worrying.every(({ inShort }) => inShort)).toBe(true);
		}
	});

	it('offer hours that fall on the right side of 12 and of 72', () => {
		const hours = (label: string) =>
			legQuestion('hoursAfterLoad').choices.find((choice) => choice.label === label)?.value;
		expect(hours('During it, or within 12 hours')).toBeLessThan(12);
		expect(hours('12 to 24 hours')).toBeGreaterThanOrEqual(12);
		expect(hours('2 to 3 days')).toBeLessThanOrEqual(72);
		expect(hours('More than 3 days')).toBeGreaterThan(72);
		expect(hours('More than 3 days')).toBeLessThan(120);
		expect(hours('No hard work in the 5 days before')).toBeNull();
	});

	it('show hours that were logged elsewhere as the span that holds them', () => {
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
});

describe('the answers in words', () => {
	it('are those that were chosen, and a day as a day', () => {
		expect(answerInWords('quality', 'dull')).toBe('A dull ache');
		expect(answerInWords('quality', notSure)).toBe('Not sure');
		expect(answerInWords('startedOn', day('2026-03-02'))).toBe('Monday 2 March');
		expect(answerInWords('quality', undefined)).toBe('');
	});

	it('name of the signs those that are there or doubted', () => {
		const answers = { pop: 'no', bruising: 'yes', 'warm-red': notSure, swelling: 'none' } as const;
		expect(legSignsInShort(['pop', 'bruising', 'warm-red', 'swelling'], answers)).toEqual([
			'a bruise',
			'maybe warm or red skin'
		]);
		expect(youSignsInShort(['fever', 'cancer'], { fever: 'yes', cancer: 'no' })).toEqual([
			'a fever'
		]);
	});
});

it('names in each line of a list all that the line stands for', () => {
	/** A word of each question that its line has to say. */
	const said: Record<string, RegExp> = {
		weightBearing: /weight/,
		heelRaise: /toes/,
		swelling: /Swelling.*bigger/,
		bruising: /bruise/,
		'warm-red': /warm, or red or darker/,
		pop: /pop or a snap/,
		'achilles-gap': /gap/,
		numbness: /Numb or tingling/,
		'foot-drop': /will not lift/,
		'tight-shiny': /Tight, hard or shiny/,
		'toe-stretch-severe': /toes are pulled up or pointed/,
		'cold-pale-foot': /cold, pale and painful/,
		'night-pain': /night/,
		'hop-pain': /hop/,
		'run-pain': /same spot on every run/,
		'cramp-released': /cramp that has let go/,
		breathless: /breath/,
		'chest-pain': /Chest pain/,
		'coughing-blood': /blood/,
		collapse: /collapsed/,
		'very-unwell': /confused, faint, sick again and again, a fit, or blotchy/,
		'dark-urine': /dark as tea or cola, or almost none/,
		'bladder-saddle': /numbness between the legs.*bladder or bowels/,
		fever: /38 °C or more, or shivering/,
		surgery: /operation or hospital/,
		immobile: /3 days or more in bed/,
		cast: /cast or boot/,
		cancer: /Cancer in the last 6 months/,
		'previous-clot': /blood clot at any time/,
		'clotting-disorder': /clotting disorder/,
		pregnancy: /Pregnant.*last 6 weeks/,
		'long-journey': /more than 3 hours in the last 4 weeks/,
		oestrogen: /Oestrogen/,
		'over-60': /Over 60/,
		smoker: /smoker/,
		'bmi-30': /BMI 30/,
		'family-history': /close family/,
		'varicose-veins': /varicose/,
		dehydration: /short of fluid/,
		anticoagulant: /blood thinner/,
		fluoroquinolone: /last month.*floxacin/,
		'under-16': /Under 16/
	};
	const lines = [
		...Object.entries(legLines).map(([line, ids]) => ({
			words: legLineWords[line as keyof typeof legLines],
			ids
		})),
		...Object.entries(youLines).map(([line, ids]) => ({
			words: youLineWords[line as keyof typeof youLines],
			ids
		}))
	];
	for (const { words, ids } of lines) for (const id of ids) expect(words).toMatch(said[id] ?? /^$/);
});
