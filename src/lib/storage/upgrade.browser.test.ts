import { expect, test } from 'vitest';
import { addDays, day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { databaseVersion } from './database.ts';
import { createFrozen, schemaOf } from './fixtures/frozen-version.ts';
import { version1 } from './fixtures/version-1.ts';
import { version2 } from './fixtures/version-2.ts';
import { version3 } from './fixtures/version-3.ts';
import { openStore } from './open-store.ts';

/** One for each version that was ever shipped, oldest first. The next version adds its own and changes none. */
const shipped = [version1, version2, version3];

test('every shipped version has its frozen database here', () => {
	expect(shipped.map(({ version }) => version)).toEqual(
		Array.from({ length: databaseVersion }, (_, index) => index + 1)
	);
});

test.each(shipped)(
	'a database from version $version is opened with all that it holds',
	async (frozen) => {
		const name = crypto.randomUUID();
		await createFrozen(name, frozen);
		const all = await openStore({ name }).readAll();
		expect(all).toEqual({ ok: true, value: frozen.records });
	}
);

test('a check-in begun in version 2 is there to go on with, and one from version 1 is not missed', async () => {
	for (const frozen of shipped) {
		const name = crypto.randomUUID();
		await createFrozen(name, frozen);
		expect(await openStore({ name }).readCheckInDrafts()).toEqual({
			ok: true,
			value: frozen.underWay?.checkInDrafts ?? []
		});
	}
});

test('the day of the last backup is known from version 3 on', async () => {
	const days = shipped.map(async (frozen) => {
		const name = crypto.randomUUID();
		await createFrozen(name, frozen);
		const recent = await openStore({ name }).readRecent(day('2026-03-08'));
		return recent.ok && recent.value.device?.backedUpOn;
	});
	expect(await Promise.all(days)).toEqual([undefined, undefined, '2026-03-07']);
});

test('a new database is made as the last version is frozen', async () => {
	const name = crypto.randomUUID();
	await openStore({ name }).readAll();
	const { version, stores } = shipped[shipped.length - 1] ?? version3;
	expect(await schemaOf(name)).toEqual({ version, stores });
});

test('a database from before the lasting answers could be looked up finds them', async () => {
	const name = crypto.randomUUID();
	await createFrozen(name, {
		...version1,
		records: {
			...version1.records,
			checkIns: [
				{
					day: '2024-03-06',
					updatedAt: '2024-03-06T07:30:00+01:00',
					legs: { left: { soreness: 0 }, right: { soreness: 0 } },
					age: 15
				},
				{
					day: '2026-03-05',
					updatedAt: '2026-03-05T07:30:00+01:00',
					legs: { left: { soreness: 0 }, right: { soreness: 0 } }
				}
			]
		}
	});
	const store = openStore({ name });
	for (const back of [14, 15, 58, 59, 60])
		await store.saveCheckIn({
			day: addDays(day('2026-03-05'), -back),
			updatedAt: '2026-03-05T07:30:00+01:00' as Instant,
			legs: { left: { soreness: 0 }, right: { soreness: 0 } }
		});
	const recent = await store.readRecent(day('2026-03-06'));
	expect(recent.ok && recent.value.olderAnswers?.map(({ age }) => age)).toEqual([15]);
});
