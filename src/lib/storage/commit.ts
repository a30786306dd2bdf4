import {
	changesKey,
	takeBack,
	type Database,
	type StoreName,
	type Transaction
} from './database.ts';
import { kinds } from './whole.ts';

/** Issues the requests of one transaction without awaiting any. */
export type Work = (transaction: Transaction<'readwrite'>) => Iterable<Promise<unknown>>;

/**
 * All that `work` asks for is kept, or nothing. A change of what was logged is counted with it.
 *
 * @throws whatever the database refuses with
 */
export async function commit(
	database: Database,
	stores: StoreName[],
	work: Work,
	durability: IDBTransactionDurability
): Promise<void> {
	const isLogged = kinds.some((kind) => stores.includes(kind));
	const scope: StoreName[] = isLogged ? [...stores, 'device'] : stores;
	const transaction = database.transaction(scope, 'readwrite', { durability });
	const requests: Promise<unknown>[] = [transaction.done];
	try {
		if (isLogged) requests.push(countChange(transaction));
		for (const request of work(transaction)) requests.push(request);
		await Promise.all(requests);
	} catch (error) {
		takeBack(transaction);
		await Promise.allSettled(requests);
		throw error;
	}
}

async function countChange(transaction: Transaction<'readwrite'>): Promise<void> {
	const device = transaction.objectStore('device');
	const before = await device.get(changesKey);
	await device.put({ changes: (before?.changes ?? 0) + 1 }, changesKey);
}
