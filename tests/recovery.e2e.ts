import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checkIn, expect, expectAccessible, restore, stored, test } from './fixtures.ts';

const days = ['2026-03-01', '2026-03-02', '2026-03-03'];
const log = days.map((day, index) => checkIn(day, { soreness: index }));
const settings = { updatedAt: '2026-03-01T08:00:00+01:00', noticeVersion: 1, region: 'GB' };

const lost = (page: Page) => page.getByRole('region', { name: /log is missing$/ });
const advice = (page: Page) => page.getByRole('region', { name: 'Advice' });
const restored = (page: Page) => page.getByText(/^Restored/);

test.beforeEach(async ({ page }) => {
	await page.clock.install({ time: new Date('2026-03-03T20:00:00+01:00') });
});

/** Resolves once the log was looked at as it stands, was not called lost, and its copy is taken. */
async function untilCopied(page: Page): Promise<void> {
	const isCopied = async () => {
		await page.clock.fastForward(2000);
		const [counted] = (await stored(page, 'device')).filter((known) => 'changes' in known);
		const marker = await markerOf(page);
		return (
			counted !== undefined &&
			JSON.stringify(marker) === JSON.stringify({ ...counted, copied: counted.changes })
		);
	};
	await expect.poll(isCopied).toBe(true);
}

function markerOf(page: Page): Promise<object | undefined> {
	return page.evaluate(async () => (await caches.match('/backup/marker'))?.json());
}

function copiesOf(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const cache = await caches.open('backup-v1');
		const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
		return paths.filter((path) => path !== '/backup/marker');
	});
}

/** As a browser does it, without a word: no page of the app is open, only one beside it. */
async function loseDatabase(page: Page): Promise<void> {
	const body = '<!doctype html><link rel="icon" href="data:,">';
	await page.route('/beside', (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto('/beside');
	await page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const request = indexedDB.deleteDatabase('soleus');
				request.onsuccess = resolve;
				request.onerror = reject;
			})
	);
}

test('a log whose database is gone comes back from the newest copy that is whole', async ({
	page
}) => {
	await restore(page, { checkIns: log, settings });
	await untilCopied(page);
	await page.clock.setSystemTime(new Date('2026-03-04T07:00:00+01:00'));
	await restore(page, { checkIns: [checkIn('2026-03-04', {})] }, 'Merge');
	await untilCopied(page);
	expect(await copiesOf(page)).toEqual(['/backup/1/2026-03-03', '/backup/2/2026-03-04']);
	await page.evaluate(async () => {
		const cache = await caches.open('backup-v1');
		const newest = await cache.match('/backup/2/2026-03-04');
		const damaged = (await newest?.text())?.replace('"soreness":0', '"soreness":9');
		await cache.put('/backup/2/2026-03-04', new Response(damaged, { headers: newest?.headers }));
	});
	await loseDatabase(page);

	await page.goto('/');
	await expect(lost(page)).toContainText('Soleus took a copy on Tuesday 3 March');
	await expect(lost(page)).toContainText('It holds 3 check-ins, the settings.');
	await expect(advice(page)).toHaveAttribute('data-advice', 'none');
	await expectAccessible(page);
	await lost(page).getByRole('button', { name: 'Bring it back' }).click();
	await expect(restored(page)).toContainText('The copy held 3 check-ins, the settings.');
	await expect(lost(page)).toHaveCount(0);
	await expect(advice(page)).toHaveAttribute('data-as-of', '2026-03-03');
	expect(await stored(page, 'checkIns')).toEqual(log);
	await untilCopied(page);
	await page.reload();
	await expect(advice(page)).toHaveAttribute('data-as-of', '2026-03-03');
	await untilCopied(page);
	await expect(lost(page)).toHaveCount(0);
});

test('a log that gave way to an empty one comes back beside what was logged since @chromium', async ({
	page
}) => {
	await restore(page, { checkIns: log, settings });
	await untilCopied(page);
	await loseDatabase(page);
	await page.goto('/learn/about/');
	await expect.poll(() => markerOf(page)).toHaveProperty('isLost', true);
	const since = checkIn('2026-03-04', { soreness: 1 });
	await restore(page, { checkIns: [since] }, 'Merge');

	await page.goto('/');
	await expect(lost(page)).toContainText('4 of these are not in your log now');
	await lost(page).getByRole('button', { name: 'Bring it back' }).click();
	await expect(restored(page)).toBeVisible();
	expect(await stored(page, 'checkIns')).toEqual([...log, since]);
	await expect(lost(page)).toHaveCount(0);
});

test('a lost log that is given up is asked about once more, and then forgotten @chromium', async ({
	page
}) => {
	await restore(page, { checkIns: log, settings });
	await untilCopied(page);
	await loseDatabase(page);
	await page.goto('/');
	const giveUp = lost(page).getByRole('button', { name: 'Start again without it' });
	await giveUp.click();
	const question = page.getByRole('dialog', { name: 'Start again without it?' });
	await question.getByRole('button', { name: 'Cancel' }).click();
	expect(await copiesOf(page)).toHaveLength(1);
	await giveUp.click();
	await question.getByRole('button', { name: 'Delete the copies' }).click();
	await expect(lost(page)).toHaveCount(0);
	expect(await copiesOf(page)).toEqual([]);

	await restore(page, { checkIns: [checkIn('2026-03-03', {})] });
	await untilCopied(page);
	await page.goto('/');
	await expect(advice(page)).toHaveAttribute('data-as-of', '2026-03-03');
	await untilCopied(page);
	await expect(lost(page)).toHaveCount(0);
});

test('what a person deletes is missed by nobody, and no copy of everything is left', async ({
	page
}) => {
	await restore(page, { checkIns: log.slice(0, 1), settings });
	await untilCopied(page);
	await page.goto(`/check-in/?date=${days[0]}`);
	await page.getByRole('button', { name: 'Delete this day' }).click();
	await expect(page.getByText(/^Deleted/)).toBeVisible();
	await expect(page).toHaveURL(/\/history\//);
	await page.goto('/');
	await untilCopied(page);
	await expect(lost(page)).toHaveCount(0);

	await restore(page, { checkIns: log, settings });
	await untilCopied(page);
	await page.getByRole('button', { name: 'Delete everything' }).click();
	await page.getByRole('button', { name: 'Go on without a backup' }).click();
	await page.getByRole('button', { name: 'Delete everything now' }).click();
	await expect(page.getByText('Everything is deleted')).toBeVisible();
	await expect.poll(() => markerOf(page)).toEqual({ changes: 0, copied: 0 });
	await expect(lost(page)).toHaveCount(0);
	expect(await copiesOf(page)).toEqual([]);
});

test('where the database does not open, the newest copy can be saved as a file @chromium', async ({
	page
}) => {
	await restore(page, { checkIns: log, settings });
	await untilCopied(page);
	// What Chromium says where its files are damaged (platform.md 2).
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		};
	});
	await page.goto('/');
	const copy = page.getByRole('region', { name: 'A copy of your log is here' });
	await expect(copy).toContainText('It holds 3 check-ins, the settings.');
	await expectAccessible(page);
	const downloading = page.waitForEvent('download');
	await copy.getByRole('button', { name: 'Save the copy as a file' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('soleus-2026-03-03.json');
	const { checkIns } = JSON.parse(await readFile(await download.path(), 'utf8'));
	expect(checkIns).toEqual(log);
});
