import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';

/** What a person or today's gate may choose about a routine. A routine reads only what concerns it. */
export interface RoutineOptions {
	/** Heel drops: L0 to L6. */
	level: HeelDropLevel;
	/** Heel drops L0 to L3: repetitions of a set, from the level's first to 15 (clinical.md 3.2). */
	reps: number | null;
	/** Heel drops: seconds of the lowering, 2 to 5. */
	lowerS: number;
	/** Heel drops: one leg alone, which then rests longer between two exercises. */
	oneLeg: boolean;
	iceMinutes: IceMinutes;
	iceRuledOut: boolean;
	wrapRuledOut: boolean;
	/** Less than two hours since the last ice. */
	iceTooSoon: boolean;
	/** RICE from the second day at 2 out of 10 or less: gentle pumps at the end. */
	pumps: boolean;
	/** Warm-up: the optional hops. */
	withHops: boolean;
	/** The moves that today's gate leaves; `null`: all of them. */
	only: readonly string[] | null;
}

export const heelDropLevels = [0, 1, 2, 3, 4, 5, 6] as const;
export type HeelDropLevel = (typeof heelDropLevels)[number];

/** The higher of both legs' levels in the last heel drops; at first 1 (clinical.md 1.2). @param sessions oldest first */
export function levelToOffer(sessions: readonly SessionRecord[]): HeelDropLevel {
	const before = sessions.findLast(({ levels }) => levels)?.levels;
	const highest = Math.max(...legs.map((leg) => before?.[leg] ?? -1));
	return heelDropLevels.find((level) => level === highest) ?? defaultOptions.level;
}

export const iceMinutes = [10, 15, 20] as const;
export type IceMinutes = (typeof iceMinutes)[number];

export const defaultOptions: RoutineOptions = {
	level: 1,
	reps: null,
	lowerS: 3,
	oneLeg: false,
	iceMinutes: 10,
	iceRuledOut: false,
	wrapRuledOut: false,
	iceTooSoon: false,
	pumps: false,
	withHops: false,
	only: null
};
