import { legs, type LegName } from '../soreness/check-in.ts';
import type { ProgrammeEntry } from './programme-entry.ts';

/** One leg's entry of a session: found by it, and deleted with it. */
export function entryId(session: string, leg: LegName): string {
	return `${session}-${leg}`;
}

/** Of both legs, whether or not each did something. */
export function entryIdsOf(session: string): string[] {
	return legs.map((leg) => entryId(session, leg));
}

export function entriesOfSession(
	entries: readonly ProgrammeEntry[],
	session: string
): ProgrammeEntry[] {
	const ids = entryIdsOf(session);
	return entries.filter(({ id }) => ids.includes(id));
}
