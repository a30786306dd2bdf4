import { firstDoseOf, type HeelDropLevel } from '#lib/domain/programme/level.ts';
import type { IceMinutes } from '#lib/domain/routine/ice-minutes.ts';
import type { SessionDoses } from '#lib/domain/programme/session-doses.ts';
import type { LegName } from '#lib/domain/soreness/check-in.ts';

/** What a person or today's gate may choose about a routine. A routine reads only what concerns it. */
export interface RoutineOptions {
	/** Heel drops: what each leg does; a leg that is left out rests. */
	doses: SessionDoses;
	/** Heel drops: legs that stay on the floor, where no heel sinks below a step (clinical.md 1.2). */
	toFloor: readonly LegName[];
	/** Heel drops: seconds of the lowering, 2 to 5. */
	lowerS: number;
	iceMinutes: IceMinutes;
	iceRuledOut: boolean;
	wrapRuledOut: boolean;
	/** Less than two hours since the last ice. */
	iceTooSoon: boolean;
	/** RICE from the second day at 2 out of 10 or less: gentle pumps at the end. */
	pumps: boolean;
	/** RICE: repetitions of the pumps, 10 to 20. */
	pumpReps: number;
	/** RICE: seconds of raising in all, 900 to 1200. */
	raiseS: number;
	/** Warm-up: the optional hops. */
	withHops: boolean;
	/** The moves that today's gate leaves; `null`: all of them. */
	only: readonly string[] | null;
}

/** Both legs at the first dose of a level, or at so many repetitions of it. */
export function bothAt(level: HeelDropLevel, reps = firstDoseOf(level).reps): SessionDoses {
	return { left: { level, reps }, right: { level, reps } };
}

export const defaultOptions: RoutineOptions = {
	doses: bothAt(1),
	toFloor: [],
	lowerS: 3,
	iceMinutes: 10,
	iceRuledOut: false,
	wrapRuledOut: false,
	iceTooSoon: false,
	pumps: false,
	pumpReps: 10,
	raiseS: 900,
	withHops: false,
	only: null
};
