import { addDays, type Day } from '../day.ts';
import { compareInstants, type Instant } from '../instant.ts';
import type { Records } from '../records.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import { legs, type CheckIn, type LegName } from '../soreness/check-in.ts';
import { lookBackDays } from '../soreness/episode.ts';
import { pastOf, type Past } from '../soreness/past.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import {
	afterStrainBounds,
	ordinaryBounds,
	responseOf,
	type PainBounds,
	type Reaction
} from './response.ts';
import { entryId } from './entry-id.ts';

export type ProgrammeRecords = Pick<
	Records,
	'programme' | 'checkIns' | 'sessions' | 'acknowledgements'
>;

/**
 * The entries with both mornings and the response worked out from what is known by today. What a record says of a morning stands where the
 * log no longer tells it, as after a second check-in on that day.
 */
export function settledOn(records: ProgrammeRecords, today: Day): ProgrammeEntry[] {
	if (records.programme.length === 0) return [];
	const morning = morningsOn(records, today);
	const unscored = unscoredIn(records);
	const boundsOf = boundsOn(records, today);
	return records.programme.map((entry) => {
		const { day, leg } = entry;
		const before = morning(day, leg) ?? entry.painThatMorning;
		const after = morning(addDays(day, 1), leg) ?? entry.painNextMorning;
		const known = {
			...entry,
			...(before !== undefined && { painThatMorning: before }),
			...(after !== undefined && { painNextMorning: after })
		};
		const { painDuring, ...others } = known;
		const reaction = unscored.has(entry.id) ? others : { painDuring, ...others };
		return { ...known, response: responseWith(reaction, boundsOf(entry), entry) };
	});
}

/** Those of `records` that are no longer as they are stored, brought up to date. */
export function outdatedOn(
	records: ProgrammeRecords,
	today: Day,
	updatedAt: Instant
): ProgrammeEntry[] {
	const settled = settledOn(records, today);
	return settled
		.filter((entry, index) => !isSame(entry, records.programme[index]))
		.map((entry) => ({ ...entry, updatedAt }));
}

/** The entries that a check-in settles, and any others that were not up to date. */
export function settledBy(
	checkIn: CheckIn,
	records: ProgrammeRecords,
	today: Day
): ProgrammeEntry[] {
	const others = records.checkIns.filter(({ day }) => day !== checkIn.day);
	return outdatedOn({ ...records, checkIns: [...others, checkIn] }, today, checkIn.updatedAt);
}

/** The entries that a day's check-in settled, once it is deleted: what was known by it alone is unknown again. */
export function unsettledWithout(
	gone: Day,
	records: ProgrammeRecords,
	today: Day,
	updatedAt: Instant
): ProgrammeEntry[] {
	const told = records.programme.filter(({ day }) => day === gone || addDays(day, 1) === gone);
	const programme = told.map(({ painThatMorning, painNextMorning, ...entry }): ProgrammeEntry => {
		const isThat = entry.day === gone;
		return {
			...entry,
			response: 'pending',
			...(!isThat && painThatMorning !== undefined && { painThatMorning }),
			...(isThat && painNextMorning !== undefined && { painNextMorning })
		};
	});
	const checkIns = records.checkIns.filter(({ day }) => day !== gone);
	const settled = settledOn({ ...records, programme, checkIns }, today);
	return settled
		.filter((entry, index) => !isSame(entry, told[index]))
		.map((entry) => ({ ...entry, updatedAt }));
}

/** A session's entries with the pain during it as the session now tells it. */
export function rescored(
	entries: readonly ProgrammeEntry[],
	session: SessionRecord,
	records: ProgrammeRecords,
	today: Day
): ProgrammeEntry[] {
	const programme = entries.map((entry): ProgrammeEntry => ({
		...entry,
		updatedAt: session.updatedAt,
		painDuring: session.soreness?.[entry.leg] ?? entry.painDuring,
		response: 'pending'
	}));
	const sessions = [...records.sessions.filter(({ id }) => id !== session.id), session];
	return settledOn({ ...records, programme, sessions }, today);
}

/** The soreness of a day's check-in, where it was saved before any session of that day (clinical.md 3.2). */
export function morningsOn(
	{ checkIns, sessions }: Pick<Records, 'checkIns' | 'sessions'>,
	today: Day
): (day: Day, leg: LegName) => number | undefined {
	const firstByDay = new Map<Day, Instant>();
	for (const { day, startedAt } of sessions) {
		const first = firstByDay.get(day);
		if (!first || compareInstants(startedAt, first) < 0) firstByDay.set(day, startedAt);
	}
	const checkInByDay = new Map(checkIns.map((checkIn) => [checkIn.day, checkIn]));
	return (day, leg) => {
		const checkIn = day <= today ? checkInByDay.get(day) : undefined;
		const first = firstByDay.get(day);
		const isBefore = checkIn && (!first || compareInstants(checkIn.updatedAt, first) <= 0);
		return isBefore ? checkIn.legs[leg].soreness : undefined;
	};
}

/** Ids of entries whose session is there and bears no score of the leg: the entry's own pain is then a place-holder. */
export function unscoredIn({ sessions }: Pick<ProgrammeRecords, 'sessions'>): ReadonlySet<string> {
	return new Set(
		sessions.flatMap(({ id, soreness = {}, levels = {} }) =>
			legs
				.filter((leg) => levels[leg] !== undefined && soreness[leg] === undefined)
				.map((leg) => entryId(id, leg))
		)
	);
}

/** In the six weeks after a suspected strain of the leg 2 out of 10 is the most (clinical.md 3.1). */
function boundsOn(records: ProgrammeRecords, today: Day): (entry: ProgrammeEntry) => PainBounds {
	let past: Past | undefined;
	return ({ day, leg, painDuring }) => {
		// Only pain between the two bounds is judged by them.
		if (painDuring <= afterStrainBounds.green || painDuring > ordinaryBounds.amber)
			return ordinaryBounds;
		const { checkIns, isStrained } = (past ??= pastOf(records, today));
		const after = addDays(day, -lookBackDays);
		const isAfterStrain = checkIns.some(
			(checkIn) => checkIn.day > after && checkIn.day <= day && isStrained(leg, checkIn)
		);
		return isAfterStrain ? afterStrainBounds : ordinaryBounds;
	};
}

/** What cannot be worked out stays as it was told, but for a green that nothing shows. */
function responseWith(reaction: Reaction, bounds: PainBounds, { response: told }: ProgrammeEntry) {
	const response = responseOf(reaction, bounds);
	return response === 'pending' && (told === 'amber' || told === 'red') ? told : response;
}

function isSame(settled: ProgrammeEntry, stored: ProgrammeEntry | undefined): boolean {
	return (
		settled.response === stored?.response &&
		settled.painThatMorning === stored.painThatMorning &&
		settled.painNextMorning === stored.painNextMorning
	);
}
