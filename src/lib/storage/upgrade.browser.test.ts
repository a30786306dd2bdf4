import { expect, test } from 'vitest';
import { databaseVersion } from './database.ts';
import { createFrozen, schemaOf } from './fixtures/frozen-version.ts';
import { version1 } from './fixtures/version-1.ts';
import { openStore } from './open-store.ts';

/** One for each version that was ever shipped, oldest first. The next version adds its own and changes none. */
const shipped = [version1];

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

test('a new database is made as the last version is frozen', async () => {
	const name = crypto.randomUUID();
	await openStore({ name }).readAll();
	const { version, stores } = shipped[shipped.length - 1] ?? version1;
	expect(await schemaOf(name)).toEqual({ version, stores });
});
