import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deleteDB } from 'idb';
import { addDays, day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { noRecords as nothing } from '#lib/domain/records.ts';
import { Archivist } from './archive/archivist.ts';
import { Copies } from './copies.ts';
import { everyKind } from './fixtures/every-kind.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

let name: string;
let store: Store;
let copies: Copies;
let archivist: Archivist;

/** As a start finds it: nothing is remembered but what is kept. */
function start() {
	store = openStore({ name });
	copies = new Copies(store, name);
	archivist = new Archivist(store, copies);
}

beforeEach(() => {
	name = crypto.randomUUID();
	start();
});

afterEach(async () => {
	vi.restoreAllMocks();
	await caches.delete(name);
});

const first = day('2026-03-01');
const at = (index: number, time = '08:00:00') =>
	`${addDays(first, index)}T${time}+01:00` as Instant;

/** Logs one more day, whose copy is taken then. */
async function logDay(index: number, takenAt = at(index)) {
	await store.saveCheckIn({
		day: addDays(first, index),
		updatedAt: at(index),
		legs: { left: { soreness: index % 10 }, right: { soreness: 0 } }
	});
	await archivist.keepCopy(takenAt);
}

/** How many days each copy holds, newest first; of those that are whole. */
async function daysHeld(): Promise<number[]> {
	const held: number[] = [];
	for await (const file of copies.whole()) held.push(JSON.parse(await file.text()).checkIns.length);
	return held;
}

const isLost = async () => (await copies.look())?.isLost ?? false;

/** Writes over the newest copy without its checksum. */
async function damageNewest(body: string) {
	const cache = await caches.open(name);
	const files = (await cache.keys()).filter(({ url }) => !url.endsWith('marker'));
	const newest = files.sort((a, b) => a.url.localeCompare(b.url)).at(-1);
	const response = newest && (await cache.match(newest));
	if (!newest || !response) throw new Error('there is no copy to damage');
	await cache.put(newest, new Response(body, { headers: response.headers }));
}

describe('copies', () => {
	test('are one a day, the newest of the day, of the last three days', async () => {
		for (const index of [0, 1, 2, 3]) await logDay(index);
		expect(await daysHeld()).toEqual([4, 3, 2]);
		await logDay(4, at(3, '21:00:00'));
		expect(await daysHeld()).toEqual([5, 3, 2]);
	});

	test('go by the order in which they were taken, whatever the clock says', async () => {
		await logDay(0, at(365));
		await logDay(1, at(-365));
		await logDay(2, at(2));
		await logDay(3, at(3));
		expect(await daysHeld()).toEqual([4, 3, 2]);
	});

	test('are not taken again of what one holds already', async () => {
		await logDay(0);
		await archivist.keepCopy(at(1));
		expect(await daysHeld()).toEqual([1]);
	});

	test('of two tabs at once are one', async () => {
		await store.replaceAll(everyKind);
		const puts = vi.spyOn(Cache.prototype, 'put');
		await Promise.all([archivist.keepCopy(at(0)), archivist.keepCopy(at(0))]);
		const copied = puts.mock.calls.filter(([address]) => address !== '/backup/marker');
		expect(copied).toHaveLength(1);
		expect(await daysHeld()).toEqual([everyKind.checkIns.length]);
	});

	test('whose checksum does not fit are passed over', async () => {
		for (const index of [0, 1]) await logDay(index);
		await damageNewest(JSON.stringify({ checkIns: [] }));
		expect(await daysHeld()).toEqual([1]);
		expect((await archivist.findCopy())?.exportedAt).toBe(at(0));
		await damageNewest('');
		await caches.open(name).then((cache) => cache.delete('/backup/1/2026-03-01'));
		expect(await archivist.findCopy()).toBeUndefined();
	});

	test('go with the log that a person empties', async () => {
		for (const index of [0, 1]) await logDay(index);
		await store.replaceAll(nothing);
		await archivist.keepCopy(at(2));
		expect(await daysHeld()).toEqual([]);
		expect(await isLost()).toBe(false);
	});

	test('are forgotten, those too that are just being taken', async () => {
		await store.replaceAll(everyKind);
		const taking = archivist.keepCopy(at(0));
		await copies.forget();
		await taking;
		expect(await caches.has(name)).toBe(false);
	});
});

describe('a log', () => {
	test('that is deleted by hand, or gives way to a smaller one, is not lost', async () => {
		for (const index of [0, 1, 2]) await logDay(index);
		await store.deleteCheckIn(first);
		expect(await isLost()).toBe(false);
		await store.replaceAll({ ...everyKind, checkIns: [] });
		expect(await isLost()).toBe(false);
		await store.replaceAll(nothing);
		start();
		expect(await isLost()).toBe(false);
	});

	test('that changes, and is looked at by another tab, while this one looks is not lost', async () => {
		await logDay(0);
		let looking: Promise<unknown> | undefined;
		const readChanges = async () => {
			const read = await store.readChanges();
			await store.deleteCheckIn(first);
			looking = copies.look();
			// Ample time for the other tab, were it not kept waiting.
			for (let round = 0; round < 30; round += 1) await store.readAll();
			return read;
		};
		await new Copies({ ...store, readChanges }, name).look();
		await looking;
		expect(await isLost()).toBe(false);
	});

	test('that is just being deleted is not missed', async () => {
		await logDay(0);
		const ofOtherTab = new Copies(openStore({ name }), name);
		let looking: ReturnType<Copies['look']> | undefined;
		await copies.quiet(async () => {
			await store.deleteEverything(() => {});
			looking = ofOtherTab.look();
			await caches.delete(name);
		});
		expect(await looking).toEqual({ changes: 0, copied: 0 });
	});

	test('whose database is gone is lost, whatever is logged since, and its copies stay', async () => {
		for (const index of [0, 1, 2]) await logDay(index);
		await deleteDB(name);
		start();
		expect(await isLost()).toBe(true);
		for (const index of [3, 4, 5, 6]) await logDay(index);
		start();
		expect(await isLost()).toBe(true);
		expect(await daysHeld()).toEqual([3, 2, 1]);
	});

	test('comes back beside what was logged since, and is believed again', async () => {
		await store.replaceAll(everyKind);
		await archivist.keepCopy(at(0));
		await deleteDB(name);
		start();
		expect(await isLost()).toBe(true);
		await logDay(60);
		expect(await archivist.findCopy()).toMatchObject({
			exportedAt: at(0),
			comparisons: { checkIns: { new: everyKind.checkIns.length, same: 0 } }
		});
		expect(await archivist.restore('merge', () => {})).toEqual({ ok: true });
		await copies.settle();
		expect(await isLost()).toBe(false);
		await archivist.keepCopy(at(1));
		expect(await daysHeld()).toEqual([everyKind.checkIns.length + 1, everyKind.checkIns.length]);
	});

	test.each([
		['damaged', 'half a mark'],
		['gone', null]
	])('is missed by its newest copy where the marker is %s too', async (_, body) => {
		for (const index of [0, 1, 2]) await logDay(index);
		const cache = await caches.open(name);
		if (body) await cache.put('/backup/marker', new Response(body));
		else await cache.delete('/backup/marker');
		await deleteDB(name);
		start();
		await logDay(3);
		expect(await isLost()).toBe(true);
		expect(await daysHeld()).toEqual([3, 2, 1]);
	});

	test('that was cut down to an earlier state is lost', async () => {
		for (const index of [0, 1]) await logDay(index);
		const earlier = await store.readAll();
		for (const index of [2, 3]) await logDay(index);
		await deleteDB(name);
		start();
		if (earlier.ok) await store.replaceAll(earlier.value);
		expect(await isLost()).toBe(true);
		expect(await archivist.findCopy()).toMatchObject({
			comparisons: { checkIns: { new: 2, same: 2 } }
		});
	});

	test('that cannot be read says nothing, and takes nothing over', async () => {
		await logDay(0);
		const newer = openStore({ name, version: 1000 });
		await newer.readChanges();
		expect(await copies.look()).toBeUndefined();
		await archivist.keepCopy(at(1));
		expect(await daysHeld()).toEqual([1]);
	});
});
