import { afterEach, describe, expect, test, vi } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { checkBackup } from './backup/backup.ts';
import { copyAsBackup, openWithCopy, readCopy } from './before-upgrade.ts';
import type { ConnectionOptions } from './connection.ts';
import { copyCacheOf, databaseVersion, upgrade } from './database.ts';
import { everyKind } from './fixtures/every-kind.ts';
import { createFrozen, schemaOf } from './fixtures/frozen-version.ts';
import { version3 } from './fixtures/version-3.ts';
import { openStore } from './open-store.ts';

const now = '2026-03-10T08:00:00+01:00' as Instant;
const next = databaseVersion + 1;

/** Steps of a version that is still to come. */
const addsStore: typeof upgrade = (database) =>
	void database.createObjectStore('later' as 'shoes', { keyPath: 'id' });
const failsAtOnce: typeof upgrade = (_database, _from, _to, transaction) => {
	transaction
		.objectStore('checkIns')
		.clear()
		.catch(() => {});
	throw new Error('a mistake in a step');
};
const failsLater: typeof upgrade = (_database, _from, _to, transaction) => {
	transaction
		.objectStore('checkIns')
		.clear()
		.catch(() => {});
	const twice = { id: 'twice' } as never;
	for (const shoe of [twice, twice])
		transaction
			.objectStore('shoes')
			.add(shoe)
			.catch(() => {});
};

/** A device on which version 3 was in use, and the store as a later version opens it there. */
async function olderDevice() {
	const name = crypto.randomUUID();
	await createFrozen(name, version3);
	const loadOpenWithCopy = vi.fn(async () => openWithCopy);
	const open = (options: ConnectionOptions = {}) =>
		openStore({ name, version: next, upgrade: addsStore, loadOpenWithCopy, ...options });
	/** As the older version finds it when it comes back. */
	const older = () => openStore({ name, version: 3 });
	return { name, loadOpenWithCopy, open, older };
}

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

test('an upgrade runs once, with a copy of everything beside it, which goes once all can be read', async () => {
	const { name, open } = await olderDevice();
	let meanwhile: ReturnType<typeof readCopy> | undefined;
	const step = vi.fn<typeof upgrade>((...given) => {
		meanwhile = readCopy(name);
		addsStore(...given);
	});
	for (const start of [1, 2]) {
		const all = await open({ upgrade: step }).readAll();
		expect(all, `start ${start}`).toEqual({ ok: true, value: version3.records });
	}
	expect(step).toHaveBeenCalledOnce();
	expect((await schemaOf(name)).version).toBe(next);

	const copy = await meanwhile;
	expect(copy?.version).toBe(3);
	expect(copy?.stores.device).toEqual([['only', version3.underWay?.device]]);
	expect(copy && checkBackup(JSON.parse(copyAsBackup(copy, now)))).toEqual({
		ok: true,
		exportedAt: now,
		records: version3.records
	});
	expect(await readCopy(name)).toBeUndefined();
});

test('a start without an upgrade, and the very first one, ask for no copy', async () => {
	const { loadOpenWithCopy, open } = await olderDevice();
	await open({ version: 3 }).readAll();
	await open({ name: crypto.randomUUID(), version: databaseVersion, upgrade }).readAll();
	expect(loadOpenWithCopy).not.toHaveBeenCalled();
});

test.each([
	['at once', failsAtOnce],
	['by a request', failsLater]
])('an upgrade that fails %s changes nothing, and leaves the copy', async (_how, step) => {
	const { name, open, older } = await olderDevice();
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const store = open({ upgrade: step });
	expect(await store.readAll()).toEqual({ ok: false, fault: 'older' });
	expect(await store.readRecent(day('2026-03-08'))).toEqual({ ok: false, fault: 'older' });
	expect((await schemaOf(name)).version).toBe(3);
	expect(await older().readAll()).toEqual({ ok: true, value: version3.records });
	const copy = await readCopy(name);
	expect(copy?.stores.checkIns?.map(([, kept]) => kept)).toEqual(version3.records.checkIns);

	// The version after that mends the step.
	expect((await open().readAll()).ok).toBe(true);
	expect(await readCopy(name)).toBeUndefined();
});

test('what cannot be read after the upgrade keeps its copy', async () => {
	const { name, open } = await olderDevice();
	const store = open({
		upgrade: (...given) => {
			addsStore(...given);
			vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(() => {
				throw new DOMException('damaged', 'UnknownError');
			});
		}
	});
	expect(await store.readAll()).toEqual({ ok: false, fault: 'broken' });
	expect((await readCopy(name))?.version).toBe(3);
});

test('a kill between the copy and the upgrade costs nothing: the next start makes both anew', async () => {
	const { name, open, older } = await olderDevice();
	await expect(openWithCopy(name, next, () => Promise.reject(new Error('killed')))).rejects.toThrow(
		'killed'
	);
	expect((await readCopy(name))?.version).toBe(3);
	const [checkIn] = everyKind.checkIns;
	if (!checkIn) throw new Error('the fixture has a check-in');
	expect(await older().saveCheckIn({ ...checkIn, day: day('2026-03-09') })).toEqual({ ok: true });

	const all = await open().readAll();
	expect(all.ok && all.value.checkIns.map(({ day }) => day)).toContain('2026-03-09');
	expect(await readCopy(name)).toBeUndefined();
});

test('two tabs that come at once upgrade it once, and both have it', async () => {
	const { name, open } = await olderDevice();
	const step = vi.fn(addsStore);
	const tabs = [open({ upgrade: step }), open({ upgrade: step })];
	const read = await Promise.all(tabs.map((tab) => tab.readAll()));
	expect(read).toEqual(tabs.map(() => ({ ok: true, value: version3.records })));
	expect(step).toHaveBeenCalledOnce();
	expect(await readCopy(name)).toBeUndefined();
});

describe('the copy', () => {
	test('for which there is no room holds the upgrade up, and nothing is changed', async () => {
		const { open } = await olderDevice();
		const put = vi
			.spyOn(Cache.prototype, 'put')
			.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		const step = vi.fn(addsStore);
		const store = open({ upgrade: step });
		expect(await store.readAll()).toEqual({ ok: false, fault: 'full' });
		expect(step).not.toHaveBeenCalled();
		put.mockRestore();
		expect(await store.readAll()).toEqual({ ok: true, value: version3.records });
	});

	test('is done without where the browser has no place for it', async () => {
		const { name, open } = await olderDevice();
		vi.stubGlobal('caches', undefined);
		expect(await open().readAll()).toEqual({ ok: true, value: version3.records });
		expect((await schemaOf(name)).version).toBe(next);
	});

	test('whose maker does not load leaves all as it was', async () => {
		const { name, open } = await olderDevice();
		const loadOpenWithCopy = () => Promise.reject(new TypeError('no network'));
		expect(await open({ loadOpenWithCopy }).readAll()).toEqual({ ok: false, fault: 'older' });
		expect((await schemaOf(name)).version).toBe(3);
	});

	test('is not taken for whole where it is damaged', async () => {
		const { name } = await olderDevice();
		const killed = openWithCopy(name, next, () => Promise.reject(new Error('killed')));
		await killed.catch(() => undefined);
		const cache = await caches.open(copyCacheOf(name));
		const [request] = await cache.keys();
		const kept = request && (await cache.match(request));
		if (!kept) throw new Error('a copy stands there');
		const text = (await kept.text()).replace('2026', '2025');
		await cache.put(request, new Response(text, { headers: kept.headers }));
		expect(await readCopy(name)).toBeUndefined();
	});
});
