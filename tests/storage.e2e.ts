import type { Page } from '@playwright/test';
import { everyKind } from '../src/lib/storage/fixtures/every-kind.ts';
import { version1 } from '../src/lib/storage/fixtures/version-1.ts';
import { passSigns, save, slide } from './check-in-steps.ts';
import { checkIn, dayFrom, expect, restore, stored, test } from './fixtures.ts';

const note = 'Both calves tight after the hills.';

async function fillCheckIn(page: Page): Promise<void> {
	await passSigns(page);
	await slide(page, 0, 0);
	await page.getByText('Add a note').click();
	await page.getByRole('textbox', { name: 'Note' }).fill(note);
}

/** What was entered still stands, and nothing calls it saved. */
async function expectNotSaved(page: Page, why: string): Promise<void> {
	await page.getByRole('button', { name: 'Save check-in' }).click();
	await expect(page.getByRole('alert').filter({ hasText: /^Not saved/ })).toContainText(why);
	await expect(page.getByText(/^Saved/)).toHaveCount(0);
	await expect(page).toHaveURL(/\/check-in\/$/);
	await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue(note);
}

/** As a full disk does it: every put succeeds, then the transaction is taken back. */
async function limitRoom(page: Page, bytes: number, origin = ''): Promise<void> {
	const debuggerOf = await page.context().newCDPSession(page);
	await debuggerOf.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

/** Opens the database as a later Soleus will. */
function bringNewerVersion(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('soleus', 1000);
				request.onsuccess = () => resolve(request.result.close());
				request.onerror = () => reject(request.error);
				request.onblocked = () => reject(new Error('a page holds the older version open'));
			})
	);
}

test('where the device is full a check-in is not called saved, and the form is kept @chromium', async ({
	page,
	baseURL
}) => {
	await limitRoom(page, 1, baseURL);
	await page.goto('/check-in/');
	await fillCheckIn(page);
	await expectNotSaved(page, 'There is no room left on this device');
	expect(await stored(page, 'checkIns')).toEqual([]);
	await page.goto('/');
	await expect(page.getByText(note)).toHaveCount(0);
});

test('where the device is full a choice falls back to what it was, and says so @chromium', async ({
	page,
	baseURL
}) => {
	await limitRoom(page, 1, baseURL);
	await page.goto('/settings/');
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeEnabled();
	await page.getByText('Dark', { exact: true }).click();
	await expect(page.getByRole('alert').filter({ hasText: /^Not saved/ })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'As the device' })).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('data-appearance', 'system');
});

test('a backup for which there is no room changes nothing @chromium', async ({ page, baseURL }) => {
	await limitRoom(page, 200_000, baseURL);
	const kept = checkIn('2026-03-01', { soreness: 2 });
	await restore(page, { checkIns: [kept] });
	const backup = {
		format: 'soleus-backup',
		version: 1,
		exportedAt: '2026-03-09T20:00:00+01:00',
		checkIns: Array.from({ length: 365 }, (_, back) => ({
			...checkIn(dayFrom(-back), {}),
			note: 'x'.repeat(4000)
		}))
	};
	for (const button of ['Merge', 'Replace everything']) {
		await page.getByLabel('Restore from a backup').setInputFiles({
			name: 'soleus.json',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(backup))
		});
		await page
			.getByRole('dialog', { name: 'Restore' })
			.getByRole('button', { name: button })
			.click();
		const alert = page.getByRole('alert').filter({ hasText: /^Not restored/ });
		await expect(alert).toContainText('There is no room left on this device');
		expect(await stored(page, 'checkIns')).toEqual([kept]);
	}
});

test.describe('where the browser keeps nothing', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			};
		});
	});

	test('a check-in says so before and after, and the form is kept', async ({ page }) => {
		await page.goto('/check-in/');
		const alert = page.getByRole('alert').filter({ hasText: /^Your log cannot be shown/ });
		await expect(alert).toContainText('This browser keeps nothing for Soleus');
		await fillCheckIn(page);
		await expectNotSaved(page, 'This browser keeps nothing for Soleus');
	});

	test('a session runs to its end all the same, ice and wrap asked for before', async ({
		page
	}) => {
		await page.clock.install();
		await page.goto('/routines/rice/');
		await expect(page.getByRole('alert').filter({ hasText: 'all the same' })).toBeVisible();
		await page.getByRole('link', { name: /^Start/ }).click();
		await expect(page.getByRole('button', { name: 'Keep my answers' })).toBeVisible();
		for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all()) {
			await no.check({ force: true });
		}
		await page.getByRole('button', { name: 'Keep my answers' }).click();
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		const player = page.locator('[data-player]');
		await expect(player).toHaveAttribute('data-status', 'running');
		await expect(page.getByText('it will not survive a reload')).toBeVisible();

		await page.keyboard.press('Escape');
		await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
		await expect(player).toHaveAttribute('data-status', 'finished');
		await expect(page.getByRole('alert').filter({ hasText: /^Not saved/ })).toContainText(
			'This browser keeps nothing for Soleus'
		);
		await page.getByRole('link', { name: 'Leave it unsaved' }).click();
		await expect(page).toHaveURL('/');
	});

	test('settings say so, and offer nothing that could not be done', async ({ page }) => {
		await page.goto('/settings/');
		await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
		await expect(page.getByLabel('Restore from a backup')).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Back up' })).toBeDisabled();
		await expect(page.getByRole('radio', { name: 'Dark' })).toBeDisabled();
	});
});

test('a database of a newer version is said to be one, and left as it is', async ({ page }) => {
	await restore(page, { checkIns: [checkIn('2026-03-01', { soreness: 2 })] });
	await bringNewerVersion(page);
	await page.goto('/check-in/');
	await expect(
		page.getByRole('alert').filter({ hasText: 'A newer version of Soleus has been used here' })
	).toBeVisible();
	expect(await stored(page, 'checkIns')).toEqual([checkIn('2026-03-01', { soreness: 2 })]);
});

test('a page that stands open says so as soon as another tab brings a newer version', async ({
	page,
	context
}) => {
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Check in' }).first()).toBeVisible();
	const other = await context.newPage();
	await other.goto('/learn/about/');
	await bringNewerVersion(other);
	await expect(
		page.getByRole('alert').filter({ hasText: 'A newer version of Soleus has been used here' })
	).toBeVisible();
});

test('an older database that another tab holds open is said to be so, and taken over with all that it holds once that tab is closed', async ({
	page,
	context
}) => {
	// A page of the same origin without the app: it does not let go by itself.
	const older = await context.newPage();
	const body = '<!doctype html><link rel="icon" href="data:,">';
	await older.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body }));
	await older.goto('/empty');
	await older.evaluate(
		({ version, stores, records }) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('soleus', version);
				request.onupgradeneeded = () => {
					for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
						const store = request.result.createObjectStore(name, { keyPath });
						for (const [index, path] of Object.entries(indexes))
							if (typeof path === 'string') store.createIndex(index, path);
					}
					const checkIns = request.transaction?.objectStore('checkIns');
					for (const checkIn of records) checkIns?.put(checkIn);
				};
				request.onsuccess = () => resolve();
				request.onerror = () => reject(request.error);
			}),
		{ version: 1, stores: version1.stores, records: everyKind.checkIns }
	);
	await page.goto('/');
	await expect(
		page.getByRole('alert').filter({ hasText: 'open in another tab, in an older version' })
	).toBeVisible();
	await older.close();
	await expect(page.getByRole('region', { name: 'Advice' })).toHaveAttribute('data-as-of', /\d/);
	expect(await stored(page, 'checkIns')).toEqual(everyKind.checkIns);
	expect(await page.evaluate(() => caches.keys())).not.toContain('before-upgrade-v1 soleus');
});

test('days stay where they were logged while the clock goes back a year, and on by a day', async ({
	page
}) => {
	const days = ['2026-03-10', '2025-03-10', '2026-03-11'];
	const asOf: (string | null)[] = [];
	for (const day of days) {
		await page.clock.setFixedTime(`${day}T08:00:00+01:00`);
		await page.goto('/');
		const advice = page.getByRole('region', { name: 'Advice' });
		await expect(advice).toHaveAttribute('data-advice', /./);
		asOf.push(await advice.getAttribute('data-as-of'));
		await expect(page.getByText('only days after today')).toBeVisible({
			visible: asOf.length === 2
		});
		await page.goto('/check-in/');
		await passSigns(page);
		await slide(page, 0, 0);
		await save(page);
		await expect(advice).toHaveAttribute('data-as-of', day);
	}
	expect(asOf).toEqual([null, null, '2026-03-10']);
	expect(await stored(page, 'checkIns')).toMatchObject(
		days.toSorted().map((day) => ({ day, legs: { left: { soreness: 0 } } }))
	);
});
