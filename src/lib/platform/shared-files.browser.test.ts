import { beforeEach, expect, test } from 'vitest';
import { forgetShared, keepShared, sharedFiles } from './shared-files.ts';

function shareOf(...files: File[]): Request {
	const form = new FormData();
	for (const file of files) form.append('files', file);
	return new Request('/share/', { method: 'POST', body: form });
}

beforeEach(forgetShared);

test('what is shared is kept with its names, several shares together, until it is taken up', async () => {
	expect(await keepShared(shareOf(new File(['one'], '走る 100%.gpx')))).toBe('kept');
	expect(await keepShared(shareOf(new File(['two'], '2.fit'), new File(['three'], '')))).toBe(
		'kept'
	);
	const files = await sharedFiles();
	expect(await Promise.all(files.map((file) => file.text()))).toEqual(['one', 'two', 'three']);
	expect(files.map(({ name }) => name)).toEqual(['走る 100%.gpx', '2.fit', '']);
	await forgetShared();
	expect(await sharedFiles()).toEqual([]);
	expect(await Promise.all(files.map((file) => file.text()))).toEqual(['one', 'two', 'three']);
});

test('more than 200 MB is not kept', async () => {
	const part = new Blob([new Uint8Array(20_000_000)]);
	const large = new File(Array(11).fill(part), 'export.zip');
	expect(await keepShared(shareOf(large))).toBe('too-large');
	expect(await sharedFiles()).toEqual([]);
});

test('a share without a file, or one that cannot be read, keeps nothing', async () => {
	expect(await keepShared(shareOf())).toBe('nothing');
	const words = new FormData();
	words.append('files', 'only words');
	expect(await keepShared(new Request('/share/', { method: 'POST', body: words }))).toBe('nothing');
	const broken = new Request('/share/', { method: 'POST', body: 'no form' });
	expect(await keepShared(broken)).toBe('no-room');
});
