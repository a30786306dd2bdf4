import { beforeEach, describe, expect, test } from 'vitest';
import { addDays, day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { Records } from '#lib/domain/records.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { Copies } from '../copies.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { Archivist } from './archivist.ts';

const now = '2026-03-09T20:00:00+01:00' as Instant;
const passphrase = 'six calm calves';

/** Enough days that a restore can be stopped on its way. */
const years: Records = {
	...everyKind,
	checkIns: Array.from({ length: 2000 }, (_, index) => ({
		day: addDays(day('2020-01-01'), index),
		updatedAt: now,
		legs: { left: { soreness: index % 4 }, right: { soreness: 0 } }
	}))
};

let store: Store;
let archivist: Archivist;

beforeEach(() => {
	const name = crypto.randomUUID();
	store = openStore({ name });
	archivist = new Archivist(store, new Copies(store, name));
});

async function fileOf(records: Records, locked?: string): Promise<Blob> {
	const name = crypto.randomUUID();
	const other = openStore({ name });
	await other.replaceAll(records);
	const written = await new Archivist(other, new Copies(other, name)).writeBackup(now, locked);
	if (!written.ok) throw new Error(written.fault);
	return written.value;
}

async function kept(): Promise<Records> {
	const all = await store.readAll();
	if (!all.ok) throw new Error(all.fault);
	return all.value;
}

const ignore = () => {};

describe('a file', () => {
	test('is opened with how it stands to what is kept, and changes nothing by that', async () => {
		const opened = await archivist.open(await fileOf(everyKind));
		expect(opened).toMatchObject({
			status: 'open',
			exportedAt: now,
			comparisons: { checkIns: { new: everyKind.checkIns.length, same: 0 } }
		});
		expect((await kept()).checkIns).toEqual([]);
	});

	test('that is locked asks for its passphrase', async () => {
		const file = await fileOf(everyKind, passphrase);
		expect(await archivist.open(file)).toEqual({ status: 'locked' });
		expect(await archivist.open(file, 'another')).toMatchObject({ status: 'refused' });
		expect(await archivist.open(file, passphrase)).toMatchObject({ status: 'open' });
		expect(await archivist.restore('replace', ignore)).toEqual({ ok: true });
		expect(await kept()).toEqual(everyKind);
	});

	test('that is refused leaves nothing open that could be restored', async () => {
		await archivist.open(await fileOf(everyKind));
		expect(await archivist.open(new Blob(['{']))).toMatchObject({ status: 'refused' });
		await expect(archivist.restore('replace', ignore)).rejects.toThrow('No file is open');
	});
});

describe('restoring', () => {
	test.each(['replace', 'merge'] as const)('to %s tells how far it is', async (how) => {
		await archivist.open(await fileOf(years));
		const told: number[] = [];
		const restored = await archivist.restore(how, (done, of) => told.push(done / of));
		expect(restored).toEqual({ ok: true });
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.length).toBeGreaterThan(2000);
		expect(told.at(-1)).toBe(1);
		expect(await kept()).toEqual(years);
	});

	test.each(['replace', 'merge'] as const)(
		'to %s can be stopped half-way, and nothing is changed',
		async (how) => {
			await store.replaceAll(everyKind);
			await archivist.open(await fileOf(years));
			const restored = await archivist.restore(how, (done) => {
				if (done === 1000) archivist.cancel();
			});
			expect(restored).toEqual({ ok: false, fault: 'cancelled' });
			expect(await kept()).toEqual(everyKind);
		}
	);

	test('cannot be stopped once it is done', async () => {
		await archivist.open(await fileOf(everyKind));
		expect(await archivist.restore('replace', ignore)).toEqual({ ok: true });
		archivist.cancel();
		expect(await kept()).toEqual(everyKind);
	});
});

test('a spreadsheet holds what is kept', async () => {
	await store.replaceAll(everyKind);
	const written = await archivist.writeSpreadsheet('sessions');
	const lines = written.ok ? (await written.value.text()).split('\r\n') : [];
	expect(lines).toHaveLength(everyKind.sessions.length + 2);
	expect(lines[0]).toMatch(/^\uFEFF?day,/);
});
