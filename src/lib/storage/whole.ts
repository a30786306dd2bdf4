import { unwrap } from 'idb';
import type { Records } from '#lib/domain/records.ts';
import { onlyKey, takeBack, type Transaction } from './database.ts';
import type { Watch } from './store.ts';

/** The kinds of contract.md 4 whose records bear their own key. */
const listKinds = [
	'checkIns',
	'sessions',
	'programme',
	'raiseTests',
	'runs',
	'shoes',
	'acknowledgements',
	'ownRoutines'
] as const;

/** Every kind of contract.md 4. */
export const kinds = [...listKinds, 'settings' as const];

/** Every record, the dated ones oldest first. */
export async function readAll(tx: Transaction<IDBTransactionMode>): Promise<Records> {
	const byDay = <
		Kind extends 'sessions' | 'programme' | 'raiseTests' | 'runs' | 'acknowledgements'
	>(
		kind: Kind
	) => tx.objectStore(kind).index('day').getAll();
	const [
		checkIns,
		sessions,
		programme,
		raiseTests,
		runs,
		shoes,
		acknowledgements,
		ownRoutines,
		settings
	] = await Promise.all([
		tx.objectStore('checkIns').getAll(),
		byDay('sessions'),
		byDay('programme'),
		byDay('raiseTests'),
		byDay('runs'),
		tx.objectStore('shoes').getAll(),
		byDay('acknowledgements'),
		tx.objectStore('ownRoutines').getAll(),
		tx.objectStore('settings').get(onlyKey)
	]);
	return {
		checkIns,
		sessions,
		programme,
		raiseTests,
		runs,
		shoes,
		acknowledgements,
		ownRoutines,
		...(settings && { settings })
	};
}

/** Ten years are thousands of requests: a promise for each would cost as much again as to write them. */
export function putAll(
	tx: Transaction<'readwrite'>,
	records: Records,
	{ signal, onProgress }: Watch = {}
): Promise<void> {
	signal?.throwIfAborted();
	signal?.addEventListener('abort', () => takeBack(tx), { once: true });
	const of = countOf(records);
	let done = 0;
	return new Promise((resolve, reject) => {
		for (const request of putsOf(unwrap(tx), records)) {
			request.onsuccess = () => {
				done += 1;
				onProgress?.(done, of);
				if (done === of) resolve();
			};
			request.onerror = () => reject(request.error);
		}
		if (of === 0) resolve();
	});
}

function* putsOf(tx: IDBTransaction, records: Records): Generator<IDBRequest> {
	for (const kind of listKinds) {
		const store = tx.objectStore(kind);
		for (const record of records[kind]) yield store.put(record);
	}
	if (records.settings) yield tx.objectStore('settings').put(records.settings, onlyKey);
}

/** How many records there are of all kinds, the settings as one. */
export function countOf(records: Records): number {
	const listed = listKinds.reduce((sum, kind) => sum + records[kind].length, 0);
	return listed + (records.settings ? 1 : 0);
}

export function clearKinds(tx: Transaction<'readwrite'>): Promise<unknown>[] {
	return kinds.map((kind) => tx.objectStore(kind).clear());
}
