import type { Day } from '#lib/domain/day.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import type { Transaction } from './database.ts';

/** What holds until it is answered again, however long ago (clinical.md 2.5). */
const lasting = ['age', 'medicines', 'clotRisks'] as const;
/** Where "not sure" of these may be all that was answered. */
const lastingDoubts = ['anticoagulant', 'varicose-veins', 'clotting-disorder'];

/**
 * The latest check-ins before `from` that answered what none of `recent` did: a look into an index for each, not a walk through the years.
 *
 * @param recent all that there are from `from` on
 */
export async function readOlderAnswers(
	transaction: Transaction<'readonly'>,
	recent: readonly CheckIn[],
	from: Day,
	today: Day
): Promise<CheckIn[]> {
	const checkIns = transaction.objectStore('checkIns');
	const known = recent.filter(({ day }) => day <= today);
	const unanswered = lasting.filter((field) =>
		known.every((checkIn) => checkIn[field] === undefined)
	);
	// An index's key is [day, answer]: [from] alone stands before all of that day and later.
	const older = IDBKeyRange.upperBound([from], true);
	const cursors = await Promise.all([
		...unanswered.map((field) => checkIns.index(field).openKeyCursor(older, 'prev')),
		...lastingDoubts.map((doubt) =>
			checkIns.index('unsure').openKeyCursor(IDBKeyRange.only(doubt), 'prev')
		)
	]);
	const days = cursors.map((cursor) => cursor?.primaryKey).filter((day) => day !== undefined);
	const olderDays = [...new Set(days)].filter((day) => day < from).sort();
	const found = await Promise.all(olderDays.map((day) => checkIns.get(day)));
	return found.filter((checkIn) => checkIn !== undefined);
}
