import { everyKind } from '../src/lib/storage/fixtures/every-kind.ts';
import { expect, restore, stored, test } from './fixtures.ts';

const html =
	'<img src="/x" onerror="document.title=\'run\'"><script>document.title=\'run\'</script>';

/** The fields that hold free text. */
const texts = new Set(['note', 'name', 'fingerprint']);

/** The same records, with HTML in every text that a person or another program wrote. */
function withHtml(value: unknown, key = ''): unknown {
	if (Array.isArray(value)) return value.map((part) => withHtml(part));
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(
			Object.entries(value).map(([name, part]) => [name, withHtml(part, name)])
		);
	return texts.has(key) ? html : value;
}

test('HTML in every text of a file is shown as text, and runs nowhere', async ({ page }) => {
	await restore(page, Object(withHtml(everyKind)));
	expect(await stored(page, 'checkIns')).toContainEqual(expect.objectContaining({ note: html }));
	const days = everyKind.checkIns.map(({ day }) => `/check-in/?date=${day}`);
	for (const address of [
		'/',
		'/history/',
		'/routines/',
		'/programme/',
		'/runs/',
		'/settings/',
		...days
	]) {
		await page.goto(address);
		await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
		await expect(page.locator('img[src="/x"]')).toHaveCount(0);
		expect(await page.title()).not.toBe('run');
	}
	await expect(page.locator('textarea')).toHaveValue(html);
});

test('a file that is made to choke a reader is answered in words', async ({ page }) => {
	await restore(page, everyKind);
	const depth = 100_000;
	const head =
		'{"format":"soleus-backup","version":1,"exportedAt":"2026-03-09T20:00:00+01:00","settings":';
	for (const content of [
		`${head}${'['.repeat(depth)}${']'.repeat(depth)}}`,
		`${head}${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
		`${head}"${'x'.repeat(1_000_000)}"}`,
		`{"format":"soleus-backup-encrypted","version":1,"kdf":"PBKDF2-SHA-256","rounds":4e9,"salt":"AA==","iv":"AA==","data":"AA=="}`,
		'\u0000'.repeat(1000)
	]) {
		await page.getByLabel('Restore from a backup').setInputFiles({
			name: 'soleus.json',
			mimeType: 'application/json',
			buffer: Buffer.from(content)
		});
		const locked = page.getByRole('dialog', { name: 'This backup is locked' });
		const answer = page.getByRole('alert').filter({ hasText: /^Not restored/ });
		await expect(answer.or(locked)).toBeVisible({ timeout: 20_000 });
		if (await locked.isVisible()) {
			await locked.getByLabel('Its passphrase').fill('x');
			await page.keyboard.press('Enter');
			await expect(answer).toContainText('rounds');
		}
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
	expect(await stored(page, 'checkIns')).toEqual(everyKind.checkIns);
});
