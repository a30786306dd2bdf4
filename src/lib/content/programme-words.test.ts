import { expect, it } from 'vitest';
import { programmeOn } from '#lib/domain/programme/programme.ts';
import { entryOn, green, on, recordsOf, red } from '#lib/domain/programme/programme.fixture.ts';
import { legs, type LegName } from '#lib/domain/soreness/check-in.ts';
import { notDueWords } from './programme-words.ts';

/** On the day after a session of both legs, at level 2. */
const wordsAfter = (left: object, right: object, trained: readonly LegName[] = legs) => {
	const entries = [entryOn(on(0), 2, 10, left), entryOn(on(0), 2, 10, { ...right, leg: 'right' })];
	return notDueWords(programmeOn(recordsOf(entries), {}, on(1)), trained, on(1));
};

it('says from which day on it is due', () => {
	expect(wordsAfter(green, green)).toBe('Not due yet: the next session is due tomorrow.');
});

it('says that a leg has its two days off after a session that was too much, and until when', () => {
	expect(wordsAfter(red, red)).toBe(
		'The last session was too much for both legs. Two days off come first: better wait until Thursday 5 March.'
	);
	expect(wordsAfter(green, red)).toMatch(/too much for the right leg.* until Thursday 5 March/);
	expect(wordsAfter(green, red, ['left'])).toBe('Not due yet: the next session is due tomorrow.');
});
