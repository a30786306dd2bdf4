import { expect, it } from 'vitest';
import { routineIds, type RoutineId } from '#lib/domain/routine/routine.ts';
import { movesByForm, type Form } from '#lib/domain/soreness/gate-table.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { moveById } from './moves.ts';
import { lengthWords, routineCardById } from './routine-cards.ts';
import { routineFor } from './routines.ts';

it.each(routineIds)('says how many minutes %s takes', (id) => {
	const legs = id === 'rice' ? 'left' : 'both';
	const { plannedMs } = compile(routineFor(id), moveById, { startSide: 'left', legs });
	expect(routineCardById[id].minutes).toBe(Math.round(plannedMs / 60_000));
});

it('says that a routine is shorter where today leaves less of it, and else how long it is', () => {
	expect(lengthWords('rice')).toBe('32 min');
	expect(lengthWords('rice', movesByForm['ice-wrap-and-raise'])).toBe('32 min');
	expect(lengthWords('warm-up', movesByForm['no-hops'])).toBe('9 min');
	expect(lengthWords('heel-drops', movesByForm['step-down'])).toBe('5 min');
	const cut: [RoutineId, Form][] = [
		['rice', 'ice-and-raise'],
		['rice', 'raise'],
		['light-movement', 'pumps'],
		['light-movement', 'pumps-and-walk'],
		['hip-strength', 'floor-moves']
	];
	for (const [id, form] of cut) expect(lengthWords(id, movesByForm[form])).toBe('Shorter today');
});
