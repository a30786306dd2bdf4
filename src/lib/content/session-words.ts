import type { Outcome, SessionRecord } from '#lib/domain/routine/session-record.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';
import { routineCardById } from './routine-cards.ts';
import { walkAndRun } from './stage-words.ts';

export const outcomeWords: Record<Outcome, string> = {
	completed: 'Done',
	'ended-early': 'Ended early',
	'stopped-for-symptoms': 'Stopped: something was wrong'
};

/** What was done, by name; a routine that this version does not know keeps its id. */
export function sessionTitle({ routine, name, stage }: SessionRecord): string {
	const titleById: Record<string, { title: string } | undefined> = routineCardById;
	if (name !== undefined) return name;
	if (routine === 'return-to-run') return walkAndRun(stage);
	return titleById[routine]?.title ?? routine.replaceAll('-', ' ');
}

/** Whole minutes trained, at least one. */
export function minutesOf({ activeMs }: SessionRecord): string {
	return `${Math.max(1, Math.round(activeMs / 60_000))} min`;
}

/** "left 3, right 0", of the legs that were answered. */
export function sorenessDuring({ soreness = {} }: SessionRecord): string {
	return legs
		.filter((leg) => soreness[leg] !== undefined)
		.map((leg) => `${leg} ${soreness[leg]}`)
		.join(', ');
}
