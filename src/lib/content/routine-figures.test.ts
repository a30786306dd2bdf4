import { expect, it } from 'vitest';
import { choreographies } from '#lib/domain/figure/choreographies.ts';
import { routineIds } from '#lib/domain/routine/routine.ts';
import { figureByRoutine } from './routine-figures.ts';
import { routineFor } from './routines.ts';
import { returnToRun } from './routines/return-to-run.ts';
import { choices } from './routines/routines.fixture.ts';

it.each(routineIds)('draws %s as a move that it holds', (id) => {
	const held = choices
		.filter((choice) => choice.id === id)
		.flatMap(({ options }) => routineFor(id, options).steps.map(({ move }) => move));
	expect(held).toContain(figureByRoutine[id]);
});

it('draws the return to running as a move of its first stage', () => {
	expect(returnToRun(0).steps.map(({ move }) => move)).toContain(figureByRoutine['return-to-run']);
});

it('has a drawing for each', () => {
	for (const figure of Object.values(figureByRoutine))
		expect(choreographies).toHaveProperty(figure);
});
