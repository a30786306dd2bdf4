import { expect, it } from 'vitest';
import { routineIds } from '#lib/domain/routine/routine.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { moveById } from './moves.ts';
import { routineCardById } from './routine-cards.ts';
import { routineFor } from './routines.ts';

it.each(routineIds)('says how many minutes %s takes', (id) => {
	const legs = id === 'rice' ? 'left' : 'both';
	const { plannedMs } = compile(routineFor(id), moveById, { startSide: 'left', legs });
	expect(routineCardById[id].minutes).toBe(Math.round(plannedMs / 60_000));
});
