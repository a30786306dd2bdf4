import fc from 'fast-check';
import { moveIds } from './move-ids.ts';
import type { OwnStep } from './own-routine.ts';

const parts = {
	sets: fc.integer({ min: 1, max: 10 }),
	restS: fc.double({ min: 0, max: 600, noNaN: true })
};
const reps = fc.integer({ min: 1, max: 100 });
const seconds = fc.double({ min: 1, max: 1200, noNaN: true });

function stepOf(move: fc.Arbitrary<string>): fc.Arbitrary<OwnStep> {
	return fc.oneof(
		fc.record({ move, ...parts, reps }, { requiredKeys: ['move', 'sets', 'reps'] }),
		fc.record({ move, ...parts, seconds }, { requiredKeys: ['move', 'sets', 'seconds'] })
	);
}

/** Steps as a valid backup may hold them (contract.md 4): of any moves, or of few moves again and again. */
export const anyOwnSteps: fc.Arbitrary<OwnStep[]> = fc.oneof(
	fc.array(stepOf(fc.constantFrom(...moveIds)), { maxLength: 30 }),
	fc.constantFrom(...'FZRWLGSM').chain((letter) =>
		fc.array(stepOf(fc.constantFrom(...moveIds.filter((id) => id.startsWith(letter)))), {
			maxLength: 30
		})
	)
);
