import type { Page } from '@playwright/test';
import { checkIn, dayFrom, expect, restore, stored } from './fixtures.ts';
import { notificationsOf, syncTagsOf, test } from './installed-app.ts';

const note = 'Both calves tight after the hills.';

async function deleteEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Delete everything' }).click();
	const telling = page.getByRole('dialog', { name: 'Delete everything?' });
	await expect(telling).toContainText('This deletes 1 check-in, your settings.');
	await telling.getByRole('button', { name: 'Go on without a backup' }).click();
	await page.getByRole('button', { name: 'Delete everything now' }).click();
}

/** As other parts of the app, and the browser for it, may keep something. */
function leaveTraces(page: Page, text: string): Promise<void> {
	return page.evaluate(async (text) => {
		const cache = await caches.open('copies');
		await cache.put('/copy', new Response(text));
		localStorage.setItem('hint', text);
		await (await navigator.serviceWorker.ready).showNotification(text);
	}, text);
}

/** All that the browser keeps for the app, but for its own files. */
function kept(page: Page) {
	return page.evaluate(async () => {
		const settled = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const records: unknown[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await settled(indexedDB.open(name));
			for (const store of database.objectStoreNames)
				records.push(...(await settled(database.transaction(store).objectStore(store).getAll())));
			database.close();
		}
		const files: string[] = [];
		for (const name of await caches.keys()) {
			if (name.startsWith('workbox-precache')) continue;
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				files.push((await (await cache.match(request))?.text()) ?? '');
		}
		return { records, files: files.join(), hints: { ...localStorage } };
	});
}

test('deleting everything waits for a session to be over, then leaves nothing, whatever tab is open @chromium', async ({
	app
}) => {
	const { context, page } = app;
	await restore(page, {
		checkIns: [checkIn(dayFrom(0), {}, {}, { note })],
		settings: { updatedAt: '2026-03-09T20:00:00Z', appearance: 'dark' }
	});
	await page.getByRole('switch', { name: 'Notify me here' }).check();
	await expect.poll(() => syncTagsOf(page)).toEqual(['check-in']);
	await leaveTraces(page, note);
	const before = await kept(page);
	expect(JSON.stringify(before.records)).toContain(note);
	expect([before.files, before.hints['hint']]).toEqual([expect.stringContaining(note), note]);

	const training = await context.newPage();
	await training.goto('/session/light-movement/');
	await training.getByRole('button', { name: 'Start' }).click();
	await expect(training.locator('[data-player]')).toHaveAttribute('data-status', 'running');
	await deleteEverything(page);
	const alert = page.getByRole('alert').filter({ hasText: /^Not deleted: a session/ });
	await expect(alert).toBeVisible();
	expect(await stored(page, 'checkIns')).toHaveLength(1);
	await training.close();

	const other = await context.newPage();
	await other.goto('/settings/');
	await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked();
	await deleteEverything(page);
	await expect(page.getByText('Everything is deleted.')).toBeVisible();
	for (const either of [page, other]) {
		await expect(either).toHaveURL('/');
		await expect(either.getByRole('region', { name: 'Advice' })).toHaveAttribute(
			'data-advice',
			'none'
		);
		await expect(either.locator('html')).toHaveAttribute('data-appearance', 'system');
	}
	const after = await kept(page);
	expect(after).toEqual({ records: [], files: expect.not.stringContaining(note), hints: {} });
	expect(await notificationsOf(page)).toEqual([]);
	expect(await syncTagsOf(page)).toEqual([]);

	await page.goto('/settings/');
	await expect(page.getByRole('switch', { name: 'Notify me here' })).not.toBeChecked();
});
