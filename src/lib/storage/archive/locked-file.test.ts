import { describe, expect, test } from 'vitest';
import { lock, unlock } from './locked-file.ts';

const text = '{"format":"soleus-backup","note":"left calf 🦵"}';
const passphrase = 'correct horse battery staple';
const locked: Record<string, unknown> = JSON.parse(await lock(text, passphrase));

async function opened(file: unknown, word = passphrase) {
	const result = await unlock(file, word);
	return result.ok ? new TextDecoder().decode(result.bytes) : result;
}

describe('a locked backup', () => {
	test('holds nothing of the text in the open, and opens with its passphrase', async () => {
		expect(JSON.stringify(locked)).not.toContain('calf');
		expect(locked).toMatchObject({
			format: 'soleus-backup-encrypted',
			version: 1,
			kdf: 'PBKDF2-SHA-256',
			rounds: 600_000
		});
		expect(await opened(locked)).toBe(text);
	});

	test('is another one each time', async () => {
		const again = JSON.parse(await lock(text, passphrase));
		for (const part of ['salt', 'iv', 'data']) expect(again[part]).not.toBe(locked[part]);
	});

	test('opens with a passphrase that another keyboard wrote', async () => {
		const file = JSON.parse(await lock(text, 'caf\u00e9 au lait'));
		expect(await opened(file, 'cafe\u0301 au lait')).toBe(text);
	});

	test.each(['', 'Correct horse battery staple', `${passphrase} `])(
		'stays locked for %j',
		async (word) => {
			expect(await opened(locked, word)).toMatchObject({
				place: 'the file',
				reason: expect.stringContaining('does not open with this passphrase')
			});
		}
	);

	test('that was changed anywhere stays locked', async () => {
		const data = String(locked.data);
		const other = (data[40] === 'A' ? 'B' : 'A').padStart(1);
		for (const change of [
			{ data: data.slice(0, 40) + other + data.slice(41) },
			{ data: data.slice(0, -24) },
			{ data: '' },
			{ salt: btoa('x'.repeat(16)) },
			{ iv: btoa('x'.repeat(12)) },
			{ rounds: 599_999 }
		])
			expect(await opened({ ...locked, ...change })).toMatchObject({
				ok: false,
				place: 'the file'
			});
	});

	test.each([
		['kdf', 'scrypt'],
		['rounds', 0],
		['rounds', 10_000_001],
		['rounds', '600000'],
		['salt', '*'],
		['iv', 'AAAA'],
		['data', 7],
		['hint', 'the usual'],
		['version', 2]
	])('whose %s is %j is refused by that name', async (place, value) => {
		expect(await opened({ ...locked, [place]: value })).toMatchObject({ ok: false, place });
	});
});
