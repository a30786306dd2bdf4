import type { Day } from '#lib/domain/day.ts';
import { settledBy, type ProgrammeRecords } from '#lib/domain/programme/settled.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import { mergeCheckIns } from '#lib/domain/soreness/merge.ts';
import type { JoinedCheckIn } from '#lib/storage/store.ts';

/** As far as a note may go (contract.md 4). */
const noteLength = 4000;

/** One more check-in of a day beside what the day holds already, if it does: the worse counts, and both notes are kept. */
export function joinCheckIn(
	before: CheckIn | undefined,
	made: CheckIn,
	records: ProgrammeRecords,
	today: Day
): JoinedCheckIn {
	const checkIn = before ? joined(before, made) : made;
	return { checkIn, settles: settledBy(checkIn, records, today) };
}

function joined(before: CheckIn, made: CheckIn): CheckIn {
	const note = [before.note, made.note].filter(Boolean).join('\n').slice(0, noteLength);
	return { ...mergeCheckIns(before, made), ...(note && { note }) };
}
