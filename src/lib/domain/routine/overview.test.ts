import { expect, it } from 'vitest';
import { overviewOf } from './overview.ts';
import { open, reps, routineOf, timed } from './routines.fixture.ts';

const doses = (...steps: Parameters<typeof routineOf>) =>
	overviewOf(routineOf(...steps).steps).map(({ move, dose }) => [move, dose]);

it('names each move once, and adds up the stretches that a look comes between', () => {
	expect(
		doses(
			{ move: 'ice', dose: timed(300) },
			{ move: 'look', dose: timed(15), check: true },
			{ move: 'ice', dose: timed(300) },
			{ move: 'look', dose: timed(15), check: true }
		)
	).toEqual([
		['ice', timed(600)],
		['look', timed(15)]
	]);
});

it('leaves what is counted or tapped as it first comes', () => {
	expect(
		doses(
			{ move: 'raise', dose: reps(10) },
			{ move: 'raise', dose: reps(8) },
			{ move: 'rest', dose: open(15) },
			{ move: 'rest', dose: timed(60) }
		)
	).toEqual([
		['raise', reps(10)],
		['rest', open(15)]
	]);
});
