import type { Step } from './routine.ts';

/** Each move once, where it first comes; stretches of time on one move are put together, looks and scores are not. */
export function overviewOf(steps: readonly Step[]): Step[] {
	const byMove = new Map<string, Step>();
	for (const step of steps) {
		const before = byMove.get(step.move);
		byMove.set(step.move, before ? together(before, step) : step);
	}
	return [...byMove.values()];
}

function together(before: Step, step: Step): Step {
	if (before.check || before.dose.kind !== 'timed' || step.dose.kind !== 'timed') return before;
	return { ...before, dose: { kind: 'timed', seconds: before.dose.seconds + step.dose.seconds } };
}
