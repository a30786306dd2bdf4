import type { Records } from '#lib/domain/records.ts';
import { onlyKey, type Transaction } from './database.ts';

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

export function* putAll(
	tx: Transaction<'readwrite'>,
	records: Records
): Generator<Promise<unknown>> {
	for (const kind of listKinds)
		for (const record of records[kind]) yield tx.objectStore(kind).put(record);
	if (records.settings) yield tx.objectStore('settings').put(records.settings, onlyKey);
}

export function clearKinds(tx: Transaction<'readwrite'>): Promise<unknown>[] {
	return kinds.map((kind) => tx.objectStore(kind).clear());
}
