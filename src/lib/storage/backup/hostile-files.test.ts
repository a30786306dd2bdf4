import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '#lib/domain/instant.ts';
import { arbitraryRecords } from '../fixtures/arbitrary-records.ts';
import { everyKind } from '../fixtures/every-kind.ts';
import { readBackupFile, type ReadBackup } from './backup-file.ts';
import { checkBackup } from './backup.ts';
import { writeBackup } from './write-backup.ts';

// 10,000 files that somebody broke, by bytes and by structure: each is refused in words, or taken as it stands.

const exportedAt = '2026-03-09T20:00:00+01:00' as Instant;
const whole = writeBackup(everyKind, exportedAt);
const bytes = new TextEncoder().encode(whole);

const html = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const hostile: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(
		null,
		true,
		'',
		html,
		'\ud800',
		'x'.repeat(5000),
		'2026-02-30',
		'9999-99-99',
		'__proto__',
		-1,
		0.5,
		1e308,
		Number.MAX_SAFE_INTEGER + 2,
		[],
		{},
		[[[[]]]],
		{ length: 1e9 },
		JSON.parse('{"__proto__":{"soreness":0}}'),
		JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')
	),
	fc.jsonValue({ depthSize: 'small' })
);

interface Change {
	how: 'replace' | 'remove' | 'add' | 'double' | 'swap';
	/** Counts through the places of the file, round and round. */
	at: number;
	key: string;
	value: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
	how: fc.constantFrom('replace', 'remove', 'add', 'double', 'swap'),
	at: fc.nat(),
	key: fc.constantFrom('__proto__', 'constructor', 'prototype', 'updatedAt', 'day', 'id', 'extra'),
	value: hostile
});

interface Place {
	parent: object;
	key: string | number;
}

/** Every place in a file, parents before their parts. */
function placesIn(parent: object): Place[] {
	return Object.entries(parent).flatMap(([name, value]) => {
		const place = { parent, key: Array.isArray(parent) ? Number(name) : name };
		return typeof value === 'object' && value !== null ? [place, ...placesIn(value)] : [place];
	});
}

function spoil(file: object, { how, at, key: added, value: shared }: Change): void {
	// What one file is given must not come spoilt, or within itself, to the next.
	const value = structuredClone(shared);
	const places = placesIn(file);
	const place = places[at % places.length];
	if (!place) return;
	const { parent, key } = place;
	const there: unknown = Reflect.get(parent, key);
	if (how === 'replace') define(parent, key, value);
	else if (how === 'remove') Reflect.deleteProperty(parent, key);
	else if (how === 'add') define(typeof there === 'object' && there ? there : parent, added, value);
	else if (how === 'double' && Array.isArray(there)) there.push(...structuredClone(there));
	else if (how === 'swap') {
		const other = places[(at * 7 + 1) % places.length];
		if (other) define(parent, key, structuredClone(Reflect.get(other.parent, other.key)));
	}
}

/** Also where the key is `__proto__`, as a parser makes it. */
function define(object: object, key: string | number, value: unknown): void {
	const descriptor = { value, writable: true, enumerable: true, configurable: true };
	Object.defineProperty(object, key, descriptor);
}

function expectRefusedOrWhole(read: ReadBackup, given: unknown): void {
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
	expect(Object.keys(Object.prototype)).toEqual([]);
	if ('isLocked' in read) throw new Error('Nothing here is locked');
	if (!read.ok) {
		expect(read.place).toMatch(/\S/);
		expect(read.place.length).toBeLessThanOrEqual(200);
		expect(read.reason).toMatch(/\S/);
		return;
	}
	const { settings, ...records } = read.records;
	const file = Object(given);
	for (const [kind, list] of Object.entries(records)) expect(list).toEqual(file[kind] ?? []);
	for (const [name, value] of Object.entries(settings ?? {}))
		if (typeof value !== 'object') expect(value).toEqual(file.settings[name]);
	// What was taken can be written and is taken again.
	expect(checkBackup(JSON.parse(writeBackup(read.records, read.exportedAt)))).toEqual(read);
}

/** As a parser gives it: JSON has no names in a list. */
function expectWritten(file: unknown): void {
	const given: unknown = JSON.parse(JSON.stringify(file));
	expectRefusedOrWhole(checkBackup(given), given);
}

describe('a file that was broken', () => {
	test('by bytes is refused, or taken as it stands', async () => {
		const edit = fc.record({
			at: fc.nat({ max: bytes.length - 1 }),
			drop: fc.nat({ max: 20 }),
			put: fc.oneof(
				fc.uint8Array({ maxLength: 6 }),
				fc
					.constantFrom('1e999', '-0', '"', '}', ']', ',', '\\ud800', '\0', 'NaN', '00')
					.map((text) => new TextEncoder().encode(text))
			)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
				const spoilt = [...bytes];
				for (const { at, drop, put } of edits) spoilt.splice(at, drop, ...put);
				const file = new Blob([Uint8Array.from(spoilt)]);
				const read = await readBackupFile(file);
				expectRefusedOrWhole(
					read,
					'isLocked' in read || !read.ok ? null : JSON.parse(await file.text())
				);
			}),
			{ numRuns: 5000 }
		);
	});

	test('by structure is refused, or taken as it stands', () => {
		const changes = fc.array(change, { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(changes, (spoiling) => {
				const file = JSON.parse(whole);
				for (const one of spoiling) spoil(file, one);
				expectWritten(file);
			}),
			{ numRuns: 5000 }
		);
	});

	test('of any records is refused, or taken as it stands', () => {
		fc.assert(
			fc.property(arbitraryRecords, change, (records, spoiling) => {
				const file = JSON.parse(writeBackup(records, exportedAt));
				spoil(file, spoiling);
				expectWritten(file);
			}),
			{ numRuns: 1000 }
		);
	});

	test('cut off anywhere is refused', async () => {
		for (let length = 0; length < bytes.length; length += 37)
			expect(await readBackupFile(new Blob([bytes.slice(0, length)]))).toMatchObject({ ok: false });
	});
});
