import { routineIds, type RoutineId, type Step } from '#lib/domain/routine/routine.ts';
import { compile, type Phase, type TimelineOptions } from '#lib/domain/routine/timeline.ts';
import { moveById } from '../moves.ts';
import { routineFor } from '../routines.ts';
import { heelDropLevels, repsOf } from '#lib/domain/programme/level.ts';
import { iceMinutes } from '#lib/domain/routine/ice-minutes.ts';
import type { RoutineOptions } from './options.ts';

export const bothLegs: TimelineOptions = { startSide: 'left', legs: 'both' };
export const rightLeg: TimelineOptions = { startSide: 'left', legs: 'right' };

const yesNo = [false, true];

export interface Choice {
	id: RoutineId;
	options: Partial<RoutineOptions>;
}

/** Every choice that changes a routine. */
export const choices = routineIds.flatMap((id): Choice[] => {
	switch (id) {
		case 'heel-drops':
			return heelDropLevels.flatMap((level) =>
				repsOf(level).flatMap((reps) => {
					const dose = { level, reps };
					const third = { level: 3, reps: 8 } as const;
					const pairs = [
						{ left: dose, right: dose },
						{ left: dose, right: third },
						{ left: third, right: dose },
						{ right: dose }
					];
					return [2, 3, 4, 5].flatMap((lowerS) =>
						pairs.flatMap((doses) =>
							[[], ['left' as const]].map((toFloor) => ({
								id,
								options: { doses, toFloor, lowerS }
							}))
						)
					);
				})
			);
		case 'rice':
			return iceMinutes.flatMap((minutes) =>
				yesNo.flatMap((iceRuledOut) =>
					yesNo.flatMap((wrapRuledOut) =>
						yesNo.flatMap((iceTooSoon) =>
							yesNo.map((pumps) => ({
								id,
								options: { iceMinutes: minutes, iceRuledOut, wrapRuledOut, iceTooSoon, pumps }
							}))
						)
					)
				)
			);
		case 'warm-up':
			return yesNo.map((withHops) => ({ id, options: { withHops } }));
		default:
			return [{ id, options: {} }];
	}
});

export function phasesOf(id: RoutineId, options: Partial<RoutineOptions> = {}): Phase[] {
	return compile(routineFor(id, options), moveById, bothLegs).phases;
}

export function workSeconds(phases: Phase[]): number {
	const work = phases.filter(({ kind }) => kind === 'work');
	return work.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
}

export function movesOf(steps: Step[]): string[] {
	return steps.map(({ move }) => move);
}

export function amountOf({ dose }: Step): number {
	if (dose.kind === 'reps') return dose.reps;
	return dose.kind === 'timed' ? dose.seconds : dose.estimateS;
}

export function tempoOf(step: Step | undefined): { part: string; seconds: number }[] {
	return step?.dose.kind === 'reps' ? step.dose.tempo : [];
}

export function repetitionSecondsOf(step: Step): number | undefined {
	if (step.dose.kind !== 'reps') return undefined;
	return tempoOf(step).reduce((sum, { seconds }) => sum + seconds, 0);
}
