import { addDays, type Day } from '#lib/domain/day.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import { onlyKey, type StoreName, type Transaction } from './database.ts';
import type { RecentRecords } from './store.ts';

/** Eight weeks: the least that is read of anything, and how much more at a time. */
const chunkDays = 56;

/** Judges whether the check-ins at hand, oldest first, hold each leg's open episode whole. */
export type IsEnough = (checkIns: CheckIn[]) => boolean;

export const recentStores: StoreName[] = [
	'checkIns',
	'sessions',
	'programme',
	'runs',
	'acknowledgements',
	'settings'
];

/**
 * What Today needs, at a cost that does not grow with the years: the eight weeks up to today and, before them, as much
 * as it takes to have one check-in and the whole of the open episode.
 */
export async function readRecent(
	transaction: Transaction<'readonly'>,
	today: Day,
	isEnough: IsEnough
): Promise<RecentRecords> {
	const window = addDays(today, 1 - chunkDays);
	const [recentCheckIns, recentOthers, settings] = await Promise.all([
		transaction.objectStore('checkIns').getAll(IDBKeyRange.lowerBound(window)),
		readOthers(transaction, window),
		transaction.objectStore('settings').get(onlyKey)
	]);

	let checkIns = recentCheckIns;
	let from = window;
	while (!checkIns.some(({ day }) => day <= today) || !isEnough(checkIns)) {
		const earlier = await readChunkBefore(transaction, from);
		const [first] = earlier;
		if (!first) break;
		checkIns = [...earlier, ...checkIns];
		from = first.day;
	}

	const others = from < window ? await readOthers(transaction, from) : recentOthers;
	return { checkIns, ...others, ...(settings && { settings }) };
}

/** Up to eight weeks of check-ins that end with the last one before `before`. */
async function readChunkBefore(transaction: Transaction<'readonly'>, before: Day) {
	const checkIns = transaction.objectStore('checkIns');
	const last = await checkIns.openKeyCursor(IDBKeyRange.upperBound(before, true), 'prev');
	if (!last) return [];
	return checkIns.getAll(IDBKeyRange.bound(addDays(last.key, 1 - chunkDays), last.key));
}

async function readOthers(transaction: Transaction<'readonly'>, from: Day) {
	const since = IDBKeyRange.lowerBound(from);
	const [sessions, programme, runs, acknowledgements] = await Promise.all([
		transaction.objectStore('sessions').index('day').getAll(since),
		transaction.objectStore('programme').index('day').getAll(since),
		transaction.objectStore('runs').index('day').getAll(since),
		transaction.objectStore('acknowledgements').index('day').getAll(since)
	]);
	return { sessions, programme, runs, acknowledgements };
}
