import { afterEach, describe, expect, test, vi } from 'vitest';
import { deleteDB, openDB } from 'idb';
import type { ConnectionOptions } from './connection.ts';
import { databaseVersion, upgrade, type Schema } from './database.ts';
import { everyKind } from './fixtures/every-kind.ts';
import { openStore } from './open-store.ts';
import type { StorageFault } from './store.ts';

const [checkIn] = everyKind.checkIns;
if (!checkIn) throw new Error('the fixture has a check-in');

/** A store, the name of its database, and what it told outside of calls. */
function freshStore(options: ConnectionOptions = {}) {
	const { name = crypto.randomUUID() } = options;
	const told: ('ready' | StorageFault)[] = [];
	const store = openStore({ ...options, name, onChange: (state) => told.push(state) });
	return { name, told, store };
}

/** The browser's own handle of the database, as `transaction` saw it last. */
function watchHandles() {
	const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
	return () => transaction.mock.contexts.at(-1) as IDBDatabase;
}

async function isThere(database: string): Promise<boolean> {
	return (await indexedDB.databases()).some(({ name }) => name === database);
}

afterEach(() => vi.restoreAllMocks());

describe('another tab', () => {
	test('with a newer version finds the database free at once, and this one says so and touches nothing', async () => {
		const { name, told, store } = freshStore();
		await store.saveCheckIn(checkIn);
		const blocked = vi.fn();
		const newer = await openDB(name, databaseVersion + 1, { blocked });
		expect(blocked).not.toHaveBeenCalled();
		expect(told).toEqual(['newer']);
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: false, fault: 'newer' });
		expect(await store.readAll()).toEqual({ ok: false, fault: 'newer' });
		expect(newer.version).toBe(databaseVersion + 1);
		expect(await newer.transaction('checkIns').store.getAll()).toEqual([checkIn]);
		newer.close();
	});

	test('hears what this one kept, and not what is under way in it', async () => {
		const { name, told, store } = freshStore();
		const other = freshStore({ name });
		await other.store.readCheckIn(checkIn.day);
		await store.saveActiveSession({ id: 'a', plan: {}, events: [], seen: null });
		await store.saveCheckIn(checkIn);
		await vi.waitFor(() => expect(other.told).toEqual(['ready']));
		expect(await other.store.readCheckIn(checkIn.day)).toEqual({ ok: true, value: checkIn });
		expect(told).toEqual([]);
	});

	test('that deletes the database finds it free at once, and what this one still knows is not written back', async () => {
		const { name, told, store } = freshStore();
		await store.saveCheckIn(checkIn);
		await new Promise((resolve, reject) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = resolve;
			request.onerror = request.onblocked = reject;
		});
		expect(told).toEqual(['deleted']);
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: false, fault: 'deleted' });
		expect(await store.readAll()).toEqual({ ok: false, fault: 'deleted' });
		expect(await isThere(name)).toBe(false);
	});

	test('that holds an older version open is told as blocked, until it lets go', async () => {
		const name = crypto.randomUUID();
		const older = await openDB<Schema>(name, databaseVersion, { upgrade });
		const { told, store } = freshStore({ name, version: databaseVersion + 1 });
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: false, fault: 'blocked' });
		expect(await store.readAll()).toEqual({ ok: false, fault: 'blocked' });
		older.close();
		await vi.waitFor(() => expect(told).toEqual(['ready']));
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: true });
	});

	test('that keeps the database from opening without a word is told as blocked too', async () => {
		const name = crypto.randomUUID();
		const holder = await openDB<Schema>(name, databaseVersion, { upgrade });
		const deleting = deleteDB(name);
		const { told, store } = freshStore({ name, patienceMs: 30 });
		expect(await store.readAll()).toEqual({ ok: false, fault: 'blocked' });
		holder.close();
		await deleting;
		await vi.waitFor(() => expect(told).toEqual(['ready']));
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: true });
	});
});

describe('a database that does not open', () => {
	test('is of a newer Soleus: it is left as it is', async () => {
		const name = crypto.randomUUID();
		const newer = await openDB(name, databaseVersion + 1, {
			upgrade: (database) => void database.createObjectStore('later')
		});
		newer.close();
		const { store } = freshStore({ name });
		expect(await store.readRecent(checkIn.day)).toEqual({ ok: false, fault: 'newer' });
		const again = await openDB(name);
		expect([again.version, ...again.objectStoreNames]).toEqual([databaseVersion + 1, 'later']);
		again.close();
	});

	test.each([
		['SecurityError', 'denied'],
		['InvalidStateError', 'denied'],
		['QuotaExceededError', 'full'],
		['UnknownError', 'broken']
	] as const)('with %s at once is %s, and the next call tries again', async (error, fault) => {
		const { store } = freshStore();
		const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('refused', error);
		});
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: false, fault });
		expect(await store.readAll()).toEqual({ ok: false, fault });
		open.mockRestore();
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: true });
	});

	test('for want of any IndexedDB is denied', async () => {
		const { store } = freshStore();
		vi.stubGlobal('indexedDB', undefined);
		expect(await store.readAll()).toEqual({ ok: false, fault: 'denied' });
		vi.unstubAllGlobals();
		expect((await store.readAll()).ok).toBe(true);
	});
});

describe('deleting everything', () => {
	test('leaves no database, in no tab, and a page that begins anew finds nothing', async () => {
		const { name, told, store } = freshStore();
		const other = freshStore({ name });
		await store.saveCheckIn(checkIn);
		await other.store.readAll();
		expect(await store.deleteEverything(vi.fn())).toEqual({ ok: true });
		expect(other.told).toContain('deleted');
		expect(told).toEqual([]);
		for (const { store: either } of [{ store }, other])
			expect(await either.saveCheckIn(checkIn)).toEqual({ ok: false, fault: 'deleted' });
		expect(await isThere(name)).toBe(false);
		const anew = await freshStore({ name }).store.readCheckIn(checkIn.day);
		expect(anew).toEqual({ ok: true, value: undefined });
	});

	test('is heard by a tab that had let go of the database before', async () => {
		const { name, store } = freshStore();
		const other = freshStore({ name });
		const handle = watchHandles();
		await store.saveCheckIn(checkIn);
		await other.store.readAll();
		handle().dispatchEvent(new Event('close'));
		handle().close();
		expect(await store.deleteEverything(vi.fn())).toEqual({ ok: true });
		await vi.waitFor(() => expect(other.told).toEqual(['ready']));
	});

	test('says that another tab does not let go, and is done when it does', async () => {
		const { name, store } = freshStore({ patienceMs: 30 });
		await store.saveCheckIn(checkIn);
		const holder = await openDB<Schema>(name, databaseVersion, { upgrade });
		const blocked = vi.fn();
		const deleting = store.deleteEverything(blocked);
		await vi.waitFor(() => expect(blocked).toHaveBeenCalledOnce());
		expect(await store.readAll()).toEqual({ ok: false, fault: 'deleted' });
		holder.close();
		expect(await deleting).toEqual({ ok: true });
		expect(await isThere(name)).toBe(false);
	});

	test('takes a database that cannot be read too', async () => {
		const name = crypto.randomUUID();
		(await openDB(name, databaseVersion + 1)).close();
		const { store } = freshStore({ name });
		expect(await store.readAll()).toEqual({ ok: false, fault: 'newer' });
		expect(await store.deleteEverything(vi.fn())).toEqual({ ok: true });
		expect(await isThere(name)).toBe(false);
	});

	test('that the browser refuses leaves everything as it was', async () => {
		const { store } = freshStore();
		await store.saveCheckIn(checkIn);
		vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
			throw new DOMException('refused', 'UnknownError');
		});
		expect(await store.deleteEverything(vi.fn())).toEqual({ ok: false, fault: 'broken' });
		expect(await store.readCheckIn(checkIn.day)).toEqual({ ok: true, value: checkIn });
	});
});

describe('a lost connection', () => {
	test('is taken up again once, and the write is kept', async () => {
		const { store } = freshStore();
		const handle = watchHandles();
		await store.readAll();
		handle().close();
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: true });
		expect(await store.readCheckIn(checkIn.day)).toEqual({ ok: true, value: checkIn });
	});

	test('that the browser tells of is not used again', async () => {
		const { store } = freshStore();
		const handle = watchHandles();
		await store.readAll();
		const lost = handle();
		lost.dispatchEvent(new Event('close'));
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: true });
		expect(handle()).not.toBe(lost);
		lost.close();
	});

	test('that does not come back is broken, after one more try', async () => {
		const { store } = freshStore();
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('The database connection is closing', 'InvalidStateError');
		});
		expect(await store.saveCheckIn(checkIn)).toEqual({ ok: false, fault: 'broken' });
		expect(transaction).toHaveBeenCalledTimes(2);
	});
});
