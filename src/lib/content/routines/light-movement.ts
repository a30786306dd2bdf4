import type { Step } from '#lib/domain/routine/routine.ts';
import { repeated, timed, untilTapped } from './step.ts';

/** clinical.md 1.6; the walk at its shorter end. */
export function lightMovement(): Step[] {
	return [
		repeated('M1', 20, { out: 1, back: 1 }, { sets: 2, restS: 20 }),
		repeated('M2', 20, { out: 2, back: 2 }),
		repeated('M3', 15, { up: 2, lower: 3 }, { sets: 2, restS: 45 }),
		timed('M4', 300),
		untilTapped('M5', 15, { check: true, prepareS: 0 })
	];
}
