import type { Day } from '#lib/domain/day.ts';
import { compareInstants } from '#lib/domain/instant.ts';
import { entryIdsOf } from '#lib/domain/programme/entry-id.ts';
import type { ProgrammeEntry, RaiseTest } from '#lib/domain/programme/programme-entry.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { changesKey, onlyKey, type StoreName, type Transaction } from './database.ts';
import { readRecent, recentStores } from './recent.ts';
import type { ActiveSession, JoinedCheckIn, Store } from './store.ts';
import { clearKinds, kinds, putAll, readAll } from './whole.ts';

const active: StoreName[] = ['activeSession', 'activeSeen'];
const underWay: StoreName[] = [...active, 'checkInDrafts'];

/** The store over IndexedDB. Opens with the first call, so that it can be made anywhere. */
export function openStore(options: ConnectionOptions = {}): Store {
	const connection = new Connection(options);
	const read = connection.read.bind(connection);
	const write = connection.write.bind(connection);
	return {
		readRecent: (today) => read(recentStores, (tx) => readRecent(tx, today)),
		readAll: () => read(kinds, readAll),
		readChanges: () =>
			read(
				['device'],
				async (tx) => (await tx.objectStore('device').get(changesKey))?.changes ?? 0
			),
		readCheckIn: (day) => read(['checkIns'], (tx) => tx.objectStore('checkIns').get(day)),
		readCheckIns: (from, to) =>
			read(['checkIns'], (tx) =>
				from > to
					? Promise.resolve([])
					: tx.objectStore('checkIns').getAll(IDBKeyRange.bound(from, to))
			),
		readFirstDay: () =>
			read(['checkIns'], async (tx) => (await tx.objectStore('checkIns').openKeyCursor())?.key),
		saveCheckIn: (checkIn, drafts, settles) =>
			write(['checkIns', 'programme', 'checkInDrafts'], (tx) => [
				tx.objectStore('checkIns').put(checkIn),
				...putEntries(tx, settles),
				...deleteDrafts(tx, drafts)
			]),
		joinCheckIn: (day, join, drafts) =>
			write(['checkIns', 'programme', 'checkInDrafts'], (tx) => [
				joinCheckIn(tx, day, join),
				...deleteDrafts(tx, drafts)
			]),
		deleteCheckIn: (day, settles) =>
			write(['checkIns', 'programme'], (tx) => [
				tx.objectStore('checkIns').delete(day),
				...putEntries(tx, settles)
			]),
		readCheckInDrafts: () =>
			read(['checkInDrafts'], (tx) => tx.objectStore('checkInDrafts').getAll()),
		saveCheckInDraft: (draft) =>
			write(['checkInDrafts'], (tx) => [tx.objectStore('checkInDrafts').put(draft)], 'relaxed'),
		deleteCheckInDrafts: (days) => write(['checkInDrafts'], (tx) => deleteDrafts(tx, days)),

		readSessions: (limit, beforeDay) =>
			read(['sessions'], (tx) => readSessions(tx, limit, beforeDay)),
		saveSession: (session, entries) =>
			write(['sessions', 'programme'], (tx) => [
				tx.objectStore('sessions').put(session),
				...putEntries(tx, entries)
			]),
		deleteSession: (id) =>
			write(['sessions', 'programme', 'raiseTests'], (tx) => [
				tx.objectStore('sessions').delete(id),
				...entryIdsOf(id).flatMap((ofLeg) => [
					tx.objectStore('programme').delete(ofLeg),
					tx.objectStore('raiseTests').delete(ofLeg)
				])
			]),

		readRaiseTests: () =>
			read(['raiseTests'], (tx) => tx.objectStore('raiseTests').index('day').getAll()),
		saveRaiseTests: (results) => write(['raiseTests'], (tx) => putResults(tx, results)),
		deleteRaiseTest: (id) =>
			write(['raiseTests'], (tx) => [tx.objectStore('raiseTests').delete(id)]),

		saveAcknowledgements: (acknowledgements) =>
			write(['acknowledgements'], (tx) =>
				acknowledgements.map((mark) => tx.objectStore('acknowledgements').put(mark))
			),
		deleteAcknowledgements: (ids) =>
			write(['acknowledgements'], (tx) =>
				ids.map((id) => tx.objectStore('acknowledgements').delete(id))
			),
		readOwnRoutines: () => read(['ownRoutines'], (tx) => tx.objectStore('ownRoutines').getAll()),
		saveOwnRoutine: (routine) =>
			write(['ownRoutines'], (tx) => [tx.objectStore('ownRoutines').put(routine)]),
		deleteOwnRoutine: (id) =>
			write(['ownRoutines'], (tx) => [tx.objectStore('ownRoutines').delete(id)]),
		readRuns: () => read(['runs'], (tx) => tx.objectStore('runs').index('day').getAll()),
		saveRun: (run) => write(['runs'], (tx) => [tx.objectStore('runs').put(run)]),
		deleteRuns: (ids) =>
			write(['runs'], (tx) => ids.map((id) => tx.objectStore('runs').delete(id))),
		readShoes: () => read(['shoes'], (tx) => tx.objectStore('shoes').getAll()),
		saveShoe: (shoe) => write(['shoes'], (tx) => [tx.objectStore('shoes').put(shoe)]),
		deleteShoe: (id) => write(['shoes'], (tx) => [tx.objectStore('shoes').delete(id)]),
		saveSettings: (settings) =>
			write(['settings'], (tx) => [tx.objectStore('settings').put(settings, onlyKey)]),

		saveDevice: (device) =>
			write(['device'], (tx) => [tx.objectStore('device').put(device, onlyKey)]),

		readActiveSession: () => read(active, readActiveSession),
		saveActiveSession: ({ seen, ...session }, results = []) =>
			write(results.length > 0 ? ['raiseTests', ...active] : active, (tx) => [
				tx.objectStore('activeSession').put(session, onlyKey),
				seen
					? tx.objectStore('activeSeen').put(seen, onlyKey)
					: tx.objectStore('activeSeen').delete(onlyKey),
				...putResults(tx, results)
			]),
		touchActiveSession: (seen) =>
			write(['activeSeen'], (tx) => [tx.objectStore('activeSeen').put(seen, onlyKey)], 'relaxed'),
		deleteActiveSession: () => write(active, clearActiveSession),
		finishSession: (session, entries, results) =>
			write(['sessions', 'programme', 'raiseTests', ...active], (tx) => [
				tx.objectStore('sessions').put(session),
				...putEntries(tx, entries),
				...putResults(tx, results),
				...clearActiveSession(tx)
			]),

		replaceAll: (records, watch) =>
			write([...kinds, ...underWay], function* (tx) {
				yield* clearKinds(tx);
				yield* clearUnderWay(tx);
				yield putAll(tx, records, watch);
			}),
		saveAll: (choose, watch) =>
			write(kinds, (tx) => [readAll(tx).then((kept) => putAll(tx, choose(kept), watch))]),
		deleteEverything: (onBlocked) => connection.delete(onBlocked)
	};
}

async function readSessions(
	tx: Transaction<'readonly'>,
	limit: number,
	beforeDay?: Day
): Promise<SessionRecord[]> {
	const range = beforeDay ? IDBKeyRange.upperBound(beforeDay, true) : null;
	const sessions: SessionRecord[] = [];
	let cursor = await tx.objectStore('sessions').index('day').openCursor(range, 'prev');
	while (cursor && (sessions.length < limit || cursor.key === sessions.at(-1)?.day)) {
		sessions.push(cursor.value);
		cursor = await cursor.continue();
	}
	return sessions.sort(
		(a, b) => b.day.localeCompare(a.day) || compareInstants(b.startedAt, a.startedAt)
	);
}

async function readActiveSession(tx: Transaction<'readonly'>): Promise<ActiveSession | undefined> {
	const [session, seen] = await Promise.all([
		tx.objectStore('activeSession').get(onlyKey),
		tx.objectStore('activeSeen').get(onlyKey)
	]);
	return session && { ...session, seen: seen ?? null };
}

/** Read and written in one transaction: between two, another tab's check-in could come and be lost. */
async function joinCheckIn(
	tx: Transaction<'readwrite'>,
	day: Day,
	join: (before: CheckIn | undefined) => JoinedCheckIn
): Promise<void> {
	const { checkIn, settles } = join(await tx.objectStore('checkIns').get(day));
	await Promise.all([tx.objectStore('checkIns').put(checkIn), ...putEntries(tx, settles)]);
}

function deleteDrafts(tx: Transaction<'readwrite'>, days: readonly Day[] = []): Promise<unknown>[] {
	return days.map((day) => tx.objectStore('checkInDrafts').delete(day));
}

function putEntries(
	tx: Transaction<'readwrite'>,
	entries: readonly ProgrammeEntry[] = []
): Promise<unknown>[] {
	return entries.map((entry) => tx.objectStore('programme').put(entry));
}

function putResults(
	tx: Transaction<'readwrite'>,
	results: readonly RaiseTest[] = []
): Promise<unknown>[] {
	return results.map((result) => tx.objectStore('raiseTests').put(result));
}

function clearUnderWay(tx: Transaction<'readwrite'>): Promise<unknown>[] {
	return [...clearActiveSession(tx), tx.objectStore('checkInDrafts').clear()];
}

function clearActiveSession(tx: Transaction<'readwrite'>): Promise<unknown>[] {
	return [tx.objectStore('activeSession').clear(), tx.objectStore('activeSeen').clear()];
}
