import { openDB } from 'idb';
import type { Instant } from '#lib/domain/instant.ts';
import type { Records } from '#lib/domain/records.ts';
import { writeBackup } from './backup/write-backup.ts';
import { copyCacheOf, databaseName, type Database, type Schema } from './database.ts';
import { kinds } from './whole.ts';

/** All that a database held, by the names of its stores: keys and what stood there. */
export interface Copy {
	version: number;
	stores: Record<string, [key: IDBValidKey, kept: unknown][]>;
}

const address = '/copy';
const checksumHeader = 'X-SHA-256';

/**
 * Has `open` upgrade a database of an older version while a copy of all that it holds stands by, and throws the copy away once
 * everything can be read again. One tab at a time: the next finds it done, and no copy is made.
 *
 * @throws where there is no room for the copy; then nothing has been changed
 */
export async function openWithCopy(
	name: string,
	version: number,
	open: () => Promise<Database>
): Promise<Database> {
	return await alone(`upgrade ${name}`, async () => {
		await keepCopy(name, version);
		const database = await open();
		try {
			await wholeOf(database);
		} catch (error) {
			database.close();
			throw error;
		}
		await dropCopy(name);
		return database;
	});
}

/** The copy that stands from an upgrade that did not succeed, if it is whole. */
export async function readCopy(name = databaseName): Promise<Copy | undefined> {
	const kept = await caches.match(address, { cacheName: copyCacheOf(name) });
	const text = await kept?.text();
	if (!text || kept?.headers.get(checksumHeader) !== (await checksumOf(text))) return undefined;
	return JSON.parse(text);
}

/** The file of contract.md 4: all versions so far kept the same kinds. */
export function copyAsBackup({ stores }: Copy, exportedAt: Instant): string {
	const byKind = kinds.map((kind) => [kind, (stores[kind] ?? []).map(([, kept]) => kept)] as const);
	const { settings = [], ...lists } = Object.fromEntries(byKind);
	return writeBackup(
		{ ...lists, ...(settings[0] ? { settings: settings[0] } : {}) } as Records,
		exportedAt
	);
}

async function keepCopy(name: string, version: number): Promise<void> {
	const copy = await copyOf(name);
	if (!copy || copy.version >= version) return;
	const text = JSON.stringify(copy);
	try {
		const headers = { [checksumHeader]: await checksumOf(text) };
		const cache = await caches.open(copyCacheOf(name));
		await cache.put(address, new Response(text, { headers }));
	} catch (error) {
		// Where the browser has no place for a copy at all, the upgrade's own transaction has to do.
		if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
	}
}

async function dropCopy(name: string): Promise<void> {
	try {
		await caches.delete(copyCacheOf(name));
	} catch {
		// It is in nobody's way: the next upgrade writes over it.
	}
}

/** Opened as it is; one that another tab has deleted meanwhile is not made anew. */
async function copyOf(name: string): Promise<Copy | undefined> {
	let isGone = false;
	const opening = openDB<Schema>(name, undefined, {
		upgrade(_database, _from, _to, transaction) {
			isGone = true;
			transaction.done.catch(() => undefined);
			transaction.abort();
		}
	});
	const database = await opening.catch((error: unknown) => {
		if (!isGone) throw error;
	});
	if (!database) return undefined;
	try {
		return { version: database.version, stores: await wholeOf(database) };
	} finally {
		database.close();
	}
}

async function wholeOf(database: Database): Promise<Copy['stores']> {
	const names = [...database.objectStoreNames];
	if (names.length === 0) return {};
	const transaction = database.transaction(names);
	const stores = names.map(async (name) => {
		const store = transaction.objectStore(name);
		const [keys, all] = await Promise.all([store.getAllKeys(), store.getAll()]);
		return [name, keys.map((key, at) => [key, all[at]] as [IDBValidKey, unknown])] as const;
	});
	const whole = Object.fromEntries(await Promise.all(stores));
	// Until then a connection that is closed still holds the database open.
	await transaction.done;
	return whole;
}

async function checksumOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Absent on a page that was not served securely. */
async function alone<T>(what: string, act: () => Promise<T>): Promise<T> {
	const manager: LockManager | undefined = navigator.locks;
	return manager ? await manager.request(what, act) : await act();
}
