import type { Day } from '../day.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { LegName } from './check-in.ts';

/** From least to most urgent (contract.md 2). */
export const levels = [
	'clear',
	'soreness',
	'possible-strain',
	'see-professional',
	'same-day',
	'emergency'
] as const;
export type Level = (typeof levels)[number];

/** Every rule of clinical.md 2.2; each has its row in rules.ts. */
export type RuleId =
	| `E${1 | 2 | 3 | 4 | 5 | 6 | 7}`
	| `U${1 | 2 | '3a' | '3b' | '3c' | '3d' | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
	| `B${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`
	| `T${1 | 2 | 3 | 4 | 5}`
	| `D${1 | 2 | 3 | 4}`
	| 'C1';

/** A rule that fired. */
export interface Reason {
	rule: RuleId;
	/** The level it counts for: one lower than its own where `unsure`. */
	level: Level;
	/** It fires only if something answered "not sure" is the worse of what it may be. */
	unsure: boolean;
}

export interface LegAdvice {
	leg: LegName;
	/** On the advice's day; 0 before the first check-in. */
	soreness: number;
	level: Level;
	/** Days of soreness in the open episode; 0 where the leg is not sore on the advice's day (clinical.md 2.3). */
	painDays: number;
	/** Most urgent first. */
	reasons: Reason[];
	/** The mark that softens heading and action, never the level (clinical.md 2.3 item 9). */
	acknowledged: Acknowledgement | null;
}

/** What the log says today, computed as of the latest check-in up to today. */
export interface Advice {
	/** The most urgent of both legs and the body; `none` before the first check-in. */
	level: Level | 'none';
	/** The day of that check-in. */
	asOf: Day | null;
	loggedToday: boolean;
	legs: Record<LegName, LegAdvice>;
	/** Reasons that belong to no leg, most urgent first. */
	body: Reason[];
	/** Ask "Still sore?" (clinical.md 2.3 item 8). */
	stillSore: boolean;
}

/** As urgent as the other or more; `none` never is. */
export function isAtLeast(level: Level | 'none', other: Level): boolean {
	return level !== 'none' && levels.indexOf(level) >= levels.indexOf(other);
}

/** `clear` where there is none. */
export function mostUrgent(of: readonly Level[]): Level {
	return of.reduce((worst, level) => (isAtLeast(level, worst) ? level : worst), 'clear');
}
