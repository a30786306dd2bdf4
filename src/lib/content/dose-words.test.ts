import { expect, it } from 'vitest';
import { doseWords, tempoWords } from './dose-words.ts';
import { raiseTest } from './routines/raise-test.ts';
import { repeated, timed, untilTapped } from './routines/step.ts';

const heelDrop = repeated(
	'L3',
	15,
	{ up: 1, shift: 1, lower: 3, reset: 1 },
	{ sets: 3, restS: 60 }
);

it('says a dose with its sets, amount and sides', () => {
	expect(doseWords(heelDrop, 'each')).toBe('3 × 15, each leg');
	expect(doseWords(timed('W2', 30), 'each')).toBe('30 s, each leg');
	expect(doseWords(timed('W1', 120), 'none')).toBe('2 min');
	expect(doseWords(timed('W7', 45), 'alternate')).toBe('45 s, in turn');
	expect(doseWords(timed('G7', 20, { sets: 2 }), 'each')).toBe('2 × 20 s, each leg');
	expect(doseWords(untilTapped('R6', 180), 'each', '')).toBe('about 3 min');
	expect(doseWords(untilTapped('R7', 30), 'both')).toBe('until you tap');
	expect(doseWords(untilTapped('R7', 30, { sets: 2 }), 'both')).toBe('2 times');
	expect(raiseTest().map((step) => doseWords(step, 'each'))).toEqual([
		'until you are tired, each leg'
	]);
	expect(raiseTest().map(tempoWords)).toEqual(['1 s up, 1 s down.']);
});

it('says the parts of a repetition, and the rest where there is another set', () => {
	expect(tempoWords(heelDrop)).toBe('1 s up, 1 s to shift, 3 s down, 1 s to settle. Rest 60 s.');
	expect(tempoWords(repeated('W5', 15, { up: 1, lower: 1 }, { restS: 60 }))).toBe(
		'1 s up, 1 s down.'
	);
	expect(tempoWords(timed('W1', 120))).toBe('');
});
