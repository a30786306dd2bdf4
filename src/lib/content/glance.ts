import type { Step } from '#lib/domain/routine/routine.ts';

/** A routine's steps as they are read on its page: each move once, and for each leg with a dose of its own, with all that is done of it. */
export function glanceOf(steps: readonly Step[]): Step[] {
	const byMove = new Map<string, Step>();
	for (const step of steps) {
		const key = glanceKey(step);
		const before = byMove.get(key);
		byMove.set(key, before ? joined(before, step) : step);
	}
	return [...byMove.values()];
}

export function glanceKey({ move, leg }: Step): string {
	return leg ? `${move} ${leg}` : move;
}

/** One long stretch that checks cut in pieces reads as one; anything else as so many sets. */
function joined(before: Step, step: Step): Step {
	if (before.dose.kind === 'timed' && step.dose.kind === 'timed' && !step.check) {
		return { ...before, dose: { kind: 'timed', seconds: before.dose.seconds + step.dose.seconds } };
	}
	return { ...before, sets: before.sets + step.sets };
}
