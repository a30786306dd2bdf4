import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, day } from '#lib/domain/day.ts';
import { copyName, outdatedCopies } from '#lib/domain/folder-copies.ts';
import { keepInFolder } from './folder.ts';

let root: FileSystemDirectoryHandle;
let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
	root = await navigator.storage.getDirectory();
	folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true });
});

afterEach(async () => {
	await root.removeEntry(folder.name, { recursive: true }).catch(() => undefined);
});

async function keep(name: string, text: string) {
	return await keepInFolder(folder, { name, blob: new Blob([text]) }, outdatedCopies);
}

async function textOf(name: string): Promise<string> {
	return await (await (await folder.getFileHandle(name)).getFile()).text();
}

async function names(): Promise<string[]> {
	const found = [];
	for await (const name of folder.keys()) found.push(name);
	return found.sort();
}

describe('a folder', () => {
	test('gets a file, whose later text takes the place of the earlier one', async () => {
		expect(await keep('soleus-auto-2026-03-07.json', 'a longer text')).toEqual({ ok: true });
		expect(await keep('soleus-auto-2026-03-07.json', 'short')).toEqual({ ok: true });
		expect(await textOf('soleus-auto-2026-03-07.json')).toBe('short');
	});

	test('keeps the copies of seven days, and everything that is no copy', async () => {
		await keep('soleus-2020-01-01.json', 'mine');
		const days = Array.from({ length: 9 }, (_, index) => addDays(day('2026-03-01'), index));
		for (const each of days) await keep(copyName(each), each);
		expect(await names()).toEqual([
			'soleus-2020-01-01.json',
			...days.slice(2).map((each) => copyName(each))
		]);
	});

	test('that was deleted is told as gone', async () => {
		await root.removeEntry(folder.name, { recursive: true });
		expect(await keep('soleus-auto-2026-03-07.json', 'text')).toEqual({ ok: false, fault: 'gone' });
	});

	test('that has a folder where the file should stand is told as failed, and nothing is removed', async () => {
		await folder.getDirectoryHandle('soleus-auto-2026-03-07.json', { create: true });
		const kept = await keep('soleus-auto-2026-03-07.json', 'text');
		expect(kept).toEqual({ ok: false, fault: 'failed' });
		expect(await names()).toEqual(['soleus-auto-2026-03-07.json']);
	});
});
