import { addDays, type Day } from '#lib/domain/day.ts';
import { isEnough } from '#lib/domain/soreness/episode.ts';
import { onlyKey, type StoreName, type Transaction } from './database.ts';
import { readOlderAnswers } from './older-answers.ts';
import type { RecentRecords } from './store.ts';

/** The least that is read of anything; sessions and runs end an advice or a lock within it. */
const windowDays = 70;

export const recentStores: StoreName[] = [
	'checkIns',
	'sessions',
	'programme',
	'runs',
	'acknowledgements',
	'settings',
	'device'
];

/**
 * What Today needs, in one transaction whose cost does not grow with the years: the ten weeks up to today or, where that is
 * longer ago, up to the latest check-in, and the whole of the open episode. Days ahead of today are read too.
 */
export async function readRecent(
	transaction: Transaction<'readonly'>,
	today: Day
): Promise<RecentRecords> {
	const window = addDays(today, 1 - windowDays);
	const [settings, device, recent, recentMarks, recentEvents] = await Promise.all([
		transaction.objectStore('settings').get(onlyKey),
		transaction.objectStore('device').get(onlyKey),
		transaction.objectStore('checkIns').getAll(IDBKeyRange.lowerBound(window)),
		readMarks(transaction, window),
		readEvents(transaction, window)
	]);

	let checkIns = recent;
	let from = window;
	for (let span = windowDays; !isEnough(checkIns, from, today); span *= 2) {
		const last = await lastDayBefore(transaction, from);
		if (!last) break;
		from = addDays(last, 1 - span);
		const earlier = await transaction.objectStore('checkIns').getAll(IDBKeyRange.bound(from, last));
		checkIns = [...earlier, ...checkIns];
	}

	const marks = from < window ? await readMarks(transaction, from) : recentMarks;
	const latest = checkIns.findLast(({ day }) => day <= today)?.day ?? today;
	const events =
		latest < window ? await readEvents(transaction, addDays(latest, 1 - windowDays)) : recentEvents;
	const olderAnswers = await readOlderAnswers(transaction, checkIns, from, today);
	return {
		checkIns,
		...(olderAnswers.length > 0 && { olderAnswers }),
		...marks,
		...events,
		...(settings && { settings }),
		...(device && { device })
	};
}

async function lastDayBefore(
	transaction: Transaction<'readonly'>,
	day: Day
): Promise<Day | undefined> {
	const before = IDBKeyRange.upperBound(day, true);
	return (await transaction.objectStore('checkIns').openKeyCursor(before, 'prev'))?.key;
}

/** Acknowledgements hold for the episode in which they were made. */
async function readMarks(transaction: Transaction<'readonly'>, from: Day) {
	const byDay = transaction.objectStore('acknowledgements').index('day');
	return { acknowledgements: await byDay.getAll(IDBKeyRange.lowerBound(from)) };
}

async function readEvents(transaction: Transaction<'readonly'>, from: Day) {
	const since = IDBKeyRange.lowerBound(from);
	const [sessions, programme, runs] = await Promise.all([
		transaction.objectStore('sessions').index('day').getAll(since),
		readProgramme(transaction, since),
		transaction.objectStore('runs').index('day').getAll(since)
	]);
	return { sessions, programme, runs };
}

/** After a longer break the programme still knows where each leg stood. */
async function readProgramme(transaction: Transaction<'readonly'>, since: IDBKeyRange) {
	const byDay = transaction.objectStore('programme').index('day');
	const recent = await byDay.getAll(since);
	if (recent.length > 0) return recent;
	const last = await byDay.openKeyCursor(null, 'prev');
	return last ? byDay.getAll(last.key) : [];
}
