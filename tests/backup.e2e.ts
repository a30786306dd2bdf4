import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CheckIn } from '../src/lib/domain/soreness/check-in.ts';
import { everyKind } from '../src/lib/storage/fixtures/every-kind.ts';
import { checkIn, dayFrom, expect, expectAccessible, restore, stored, test } from './fixtures.ts';

const input = (page: Page) => page.getByLabel('Restore from a backup');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Restore' });
const restored = (page: Page) => page.getByRole('status').filter({ hasText: /^Restored/ });
const notRestored = (page: Page) => page.getByRole('alert');

function fileOf(content: unknown, name = 'soleus.json') {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

function backupOf(records: object) {
	return {
		format: 'soleus-backup',
		version: 1,
		exportedAt: '2026-03-09T20:00:00+01:00',
		...records
	};
}

/** What "Back up" downloads, and under what name. */
async function backUp(page: Page, button = 'Back up') {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const download = await downloading;
	const text = await readFile(await download.path(), 'utf8');
	return { name: download.suggestedFilename(), backup: JSON.parse(text), text };
}

test('a backup brings back everything after everything was deleted @chromium', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-09T21:00:00+01:00') });
	await restore(page, everyKind);
	const first = await backUp(page);
	expect(first.name).toBe('soleus-2026-03-09.json');
	expect(first.backup).toEqual({
		...backupOf(everyKind),
		exportedAt: expect.stringMatching(/^2026-03-09T21:00:\d\d\+01:00$/)
	});

	await page.getByRole('button', { name: 'Delete everything' }).click();
	const question = page.getByRole('dialog', { name: 'Delete everything?' });
	const { text } = await backUp(page, 'Back up first');
	await question.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'Delete everything now' }).click();
	await expect(page.getByText('Everything is deleted')).toBeVisible();
	await page.goto('/settings/');
	const { backup: empty } = await backUp(page);
	expect(Object.values(empty).filter((held) => Array.isArray(held) && held.length)).toEqual([]);
	expect(empty).not.toHaveProperty('settings');

	await page.reload();
	await input(page).setInputFiles(fileOf(text));
	await dialog(page).getByRole('button', { name: 'Replace everything' }).click();
	await expect(restored(page)).toContainText('2 check-ins, 3 sessions, 2 programme entries');
	const again = (await backUp(page)).backup;
	expect(JSON.stringify({ ...again, exportedAt: '' })).toBe(
		JSON.stringify({ ...first.backup, exportedAt: '' })
	);
});

test('a restored choice shows at once, and after the next start', async ({ page }) => {
	await restore(page, { settings: { updatedAt: '2026-03-09T20:00:00Z', appearance: 'dark' } });
	await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
});

test('merging says what is new, newer, older and the same, and keeps the later', async ({
	page
}) => {
	const at = (day: string, hour: number, left: number) => ({
		...checkIn(day, { soreness: left }),
		updatedAt: `${day}T${hour}:00:00+01:00`
	});
	await restore(page, {
		checkIns: [at('2026-03-01', 12, 1), at('2026-03-02', 12, 1), at('2026-03-03', 12, 1)]
	});
	const file = backupOf({
		checkIns: [
			at('2026-03-01', 11, 9),
			at('2026-03-02', 12, 9),
			at('2026-03-03', 13, 9),
			at('2026-03-04', 12, 9),
			at('2026-03-05', 12, 9)
		]
	});
	await input(page).setInputFiles(fileOf(file));
	await expect(dialog(page)).toContainText('2 new, 1 newer, 1 older, 1 the same');
	await expect(dialog(page)).toContainText('Check-ins 5');
	await expectAccessible(page);
	await dialog(page).getByRole('button', { name: 'Merge' }).click();
	await expect(restored(page)).toBeVisible();
	const kept = await stored<CheckIn>(page, 'checkIns');
	expect(kept.map(({ legs }) => legs.left.soreness)).toEqual([1, 1, 9, 9, 9]);
});

test('a file that is not valid to the last field opens nothing and changes nothing', async ({
	page
}) => {
	await restore(page, everyKind);
	for (const [content, words] of [
		['{', 'the file is not a backup of Soleus: it is not JSON'],
		[{ ...backupOf({}), version: 2 }, 'version is from a newer version of Soleus'],
		[backupOf({ diary: [] }), 'diary is not a field that Soleus knows'],
		[
			backupOf({ checkIns: [checkIn('2026-03-01', {}), checkIn('2026-03-02', { soreness: 11 })] }),
			'checkIns[1].legs.left.soreness should be a whole number from 0 to 10'
		]
	] as const) {
		await input(page).setInputFiles(fileOf(content));
		await expect(notRestored(page)).toContainText(words);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(restored(page)).toHaveCount(0);
	}
	expect(await stored(page, 'checkIns')).toEqual(everyKind.checkIns);
});

test('the same file may be chosen again after Cancel, and after it was mended', async ({
	page
}) => {
	await restore(page, {});
	for (let times = 0; times < 2; times++) {
		await input(page).setInputFiles(fileOf(backupOf(everyKind)));
		await dialog(page).getByRole('button', { name: 'Cancel' }).click();
		await expect(dialog(page)).toHaveCount(0);
	}
	await input(page).setInputFiles(fileOf('{'));
	await expect(notRestored(page)).toBeVisible();
	await input(page).setInputFiles(fileOf(backupOf(everyKind)));
	await expect(notRestored(page)).toHaveCount(0);
	await expect(dialog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	expect(await stored(page, 'checkIns')).toEqual([]);
});

test('a backup locked with a passphrase opens with it alone @chromium', async ({ page }) => {
	await restore(page, everyKind);
	await page.getByText('Lock the backup with a passphrase').click();
	await page.getByLabel('Passphrase for new backups').fill('six calm calves');
	const { backup, text } = await backUp(page);
	expect(backup).toMatchObject({ format: 'soleus-backup-encrypted', version: 1 });
	expect(text).not.toContain('checkIns');
	await expect(page.getByRole('status')).toContainText('locked with your passphrase');

	await restore(page, {});
	await input(page).setInputFiles(fileOf(text));
	const locked = page.getByRole('dialog', { name: 'This backup is locked' });
	await expectAccessible(page);
	await locked.getByLabel('Its passphrase').fill('six sore calves');
	await page.keyboard.press('Enter');
	await expect(locked.getByRole('alert')).toContainText('does not open with this passphrase');
	await locked.getByLabel('Its passphrase').fill('six calm calves');
	await locked.getByRole('button', { name: 'Open it' }).click();
	await dialog(page).getByRole('button', { name: 'Replace everything' }).click();
	await expect(restored(page)).toBeVisible();
	expect(await stored(page, 'checkIns')).toEqual(everyKind.checkIns);
});

test('a backup goes to the share sheet, or where the person says, in the tap itself', async ({
	page
}) => {
	// No browser here has a share sheet; a picker cannot be worked by a test. What they are given is real.
	await page.addInitScript(() => {
		const shared: { isInTap: boolean; name: string; text: Promise<string> }[] = [];
		Object.assign(globalThis, { shared });
		Object.assign(navigator, {
			canShare: () => true,
			share: async ({ files: [file] }: { files: File[] }) => {
				const isInTap = navigator.userActivation.isActive;
				if (file) shared.push({ isInTap, name: file.name, text: file.text() });
			}
		});
		Object.assign(globalThis, {
			showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
				const folder = await navigator.storage.getDirectory();
				return await folder.getFileHandle(suggestedName, { create: true });
			}
		});
	});
	await restore(page, everyKind);
	await page.getByRole('button', { name: 'Share…' }).click();
	await expect(page.getByRole('status')).toContainText('Backed up to where you sent it');
	await page.getByRole('button', { name: 'Save to…' }).click();
	await expect(page.getByRole('status')).toContainText('Backed up to the place you chose');
	const [shared, saved] = await page.evaluate(async () => {
		const [first] = Reflect.get(globalThis, 'shared');
		const folder = await navigator.storage.getDirectory();
		const handle = await folder.getFileHandle(first.name);
		return [{ ...first, text: await first.text }, await (await handle.getFile()).text()];
	});
	expect(shared).toMatchObject({ isInTap: true, name: expect.stringMatching(/^soleus-.*\.json$/) });
	expect(JSON.parse(shared.text)).toMatchObject({ checkIns: everyKind.checkIns });
	expect(JSON.parse(saved)).toMatchObject({ sessions: everyKind.sessions });
});

test('after each change a backup goes into the folder that was chosen, until that is turned off @chromium', async ({
	page
}) => {
	// A picker cannot be worked by a test; the folder that it gives is a real one, of the origin's own.
	await page.addInitScript(() => {
		Object.assign(globalThis, {
			showDirectoryPicker: async () => {
				const root = await navigator.storage.getDirectory();
				return await root.getDirectoryHandle('Copies', { create: true });
			}
		});
	});
	const copies = () =>
		page.evaluate(async () => {
			const root = await navigator.storage.getDirectory();
			const folder = await root.getDirectoryHandle('Copies');
			const texts: Record<string, string> = {};
			for await (const [name, handle] of folder.entries())
				if (handle instanceof FileSystemFileHandle)
					texts[name] = await (await handle.getFile()).text();
			return texts;
		});
	await restore(page, everyKind);
	await page.getByRole('button', { name: 'Choose a folder…' }).click();
	await expect(page.getByRole('status')).toContainText('Backed up into “Copies”');
	const [first = ''] = Object.values(await copies());
	expect(JSON.parse(first)).toMatchObject({ sessions: everyKind.sessions });

	// A later page of another start writes what is changed there.
	await page.reload();
	await page.getByRole('radio', { name: 'Miles' }).check();
	await expect
		.poll(
			async () => JSON.parse((await copies())[`soleus-auto-${dayFrom(0)}.json`] || '{}').settings
		)
		.toMatchObject({ units: 'mi' });

	await page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		await root.removeEntry('Copies', { recursive: true });
	});
	await page.getByRole('radio', { name: 'Kilometres' }).check();
	await expect(
		page.getByText('No backup reaches “Copies”: the folder is not there any more')
	).toBeVisible();
	await page.getByRole('button', { name: 'Choose another…' }).click();
	await expect(page.getByRole('status')).toContainText('Backed up into “Copies”');
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Turn off' }).click();
	await expect(page.getByRole('status')).toContainText('The automatic backup is off');
	await expect(page.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
});

test('check-ins, sessions and runs are written as tables @chromium', async ({ page }) => {
	await restore(page, everyKind);
	await page.getByText('Tables for a spreadsheet').click();
	for (const [button, name, rows] of [
		['Check-ins', 'check-ins', everyKind.checkIns.length],
		['Sessions', 'sessions', everyKind.sessions.length],
		['Runs', 'runs', everyKind.runs.length]
	] as const) {
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: button, exact: true }).click();
		const download = await downloading;
		expect(download.suggestedFilename()).toMatch(new RegExp(`^soleus-${name}-[\\d-]+\\.csv$`));
		const text = await readFile(await download.path(), 'utf8');
		expect(text.match(/\r\n/g)).toHaveLength(rows + 1);
	}
	await expectAccessible(page);
});

test('a month after the last backup Today says so, until the next one @chromium', async ({
	page
}) => {
	const line = page.getByText('You have made no backup yet');
	await restore(page, { checkIns: [checkIn(dayFrom(-29), {}), checkIn(dayFrom(0), {})] });
	await page.goto('/');
	await expect(page.getByRole('region', { name: 'Advice' })).toBeVisible();
	await expect(line).toHaveCount(0);
	await restore(page, { checkIns: [checkIn(dayFrom(-30), {}), checkIn(dayFrom(0), {})] });
	await page.goto('/');
	await expect(line).toBeVisible();
	await page.getByRole('link', { name: 'Back up', exact: true }).click();
	await backUp(page);
	await expect(page.getByRole('status')).toContainText('Backed up');
	await page.goto('/');
	await expect(page.getByRole('region', { name: 'Advice' })).toBeVisible();
	await expect(line).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is nothing that a file could be given to @chromium', async ({ page }) => {
		await page.goto('/settings/');
		await expect(page.getByRole('heading', { name: 'Back up and restore' })).toBeVisible();
		await expect(input(page)).toHaveCount(0);
		await expect(page.locator('input[type=file]')).toHaveCount(0);
	});
});
