import type { Step } from '#lib/domain/routine/routine.ts';
import { repeated, timed } from './step.ts';

/** clinical.md 1.7: two sets where it says two to three, the shorter hold where it gives a range. */
export function hipStrength(): Step[] {
	const rested = { sets: 2, restS: 45 };
	return [
		repeated('G1', 12, { up: 2, hold: 2, lower: 2 }, { sets: 3, restS: 45 }),
		repeated('G2', 12, { up: 2, hold: 1, lower: 2 }, rested),
		repeated('G3', 8, { up: 2, hold: 1, lower: 3 }, rested),
		repeated('G4', 6, { out: 3, back: 3 }, rested),
		repeated('G5', 8, { lower: 3, hold: 1, up: 2 }, rested),
		repeated('G6', 10, { up: 1, hold: 1, lower: 3 }, rested),
		timed('G7', 20, rested)
	];
}

/** clinical.md 1.8: the smaller figure where it gives a range. */
export function soleusStrength(): Step[] {
	const rested = { sets: 3, restS: 60 };
	const tempo = { up: 2, hold: 1, lower: 3 };
	return [
		repeated('S1', 15, tempo, rested),
		repeated('S2', 12, tempo, rested),
		repeated('S3', 8, tempo, rested),
		timed('S4', 30, rested)
	];
}
