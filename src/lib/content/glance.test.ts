import { expect, it } from 'vitest';
import { doseWords } from './dose-words.ts';
import { glanceOf } from './glance.ts';
import { routineFor } from './routines.ts';

it('shows each move of an icing once: the ice whole, the looks counted', () => {
	const glance = glanceOf(routineFor('rice', { iceMinutes: 20 }).steps);
	expect(glance.map((step) => `${step.move} ${doseWords(step, 'both')}`)).toEqual([
		'R1 until you tap',
		'R2 15 s',
		'R3 20 min',
		'R4 3 × 15 s',
		'R5 until you tap',
		'R6 about 3 min',
		'R7 2 times',
		'R8 15 min',
		'R9 until you tap'
	]);
});

it('leaves a routine without repeats as it is', () => {
	const { steps } = routineFor('warm-up');
	expect(glanceOf(steps)).toEqual(steps);
});
