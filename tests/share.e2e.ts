import type { Page } from '@playwright/test';
import { gpxFrom } from './activity-files.ts';
import { expect, expectAccessible, stored } from './fixtures.ts';
import { installed, test } from './host.ts';

// A page may send no form (`form-action`); the browser itself, which shares for other apps, may.
test.use({ bypassCSP: true });

/** What the browser does when another app shares files with this one (`share_target` of the manifest). */
async function share(page: Page, files: Record<string, string>): Promise<void> {
	await page.evaluate((files) => {
		const form = document.createElement('form');
		form.method = 'POST';
		form.enctype = 'multipart/form-data';
		form.action = '/share/';
		const input = document.createElement('input');
		input.type = 'file';
		input.name = 'files';
		input.multiple = true;
		const transfer = new DataTransfer();
		for (const [name, content] of Object.entries(files))
			transfer.items.add(new File([content], name));
		input.files = transfer.files;
		form.append(input);
		document.body.append(form);
		form.submit();
	}, files);
}

/** What is kept for a page that was not shown yet. */
const waiting = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('shared')));

test('what another app shares is imported once somebody says so, without a network and but once @chromium', async ({
	page,
	host
}) => {
	await installed(page, host);
	await host.stop();
	await share(page, {
		'Läufe 1.gpx': gpxFrom('2026-03-10T06:00:00Z'),
		'2.gpx': gpxFrom('2026-03-09T06:00:00Z').slice(0, 3000)
	});
	// A page of another site can send the same.
	const asked = page.getByRole('dialog', { name: 'Import what was shared?' });
	await expect(asked).toContainText('Läufe 1.gpx');
	await expectAccessible(page);
	expect(await stored(page, 'runs')).toEqual([]);
	await asked.getByRole('button', { name: 'Import' }).click();
	await expect(page.locator('[data-imported]')).toHaveAttribute('data-imported', '1');
	await expect(page.locator('[data-failed]')).toContainText('2.gpx');
	await expect(page).toHaveURL(`${host.url}/runs/`);
	expect(await waiting(page)).toEqual([]);
	expect(await stored(page, 'runs')).toHaveLength(1);

	await page.reload();
	await expect(page.getByLabel('Import runs')).toBeEnabled();
	await expect(page.locator('[data-imported]')).toHaveCount(0);

	await share(page, { '3.gpx': gpxFrom('2026-03-08T06:00:00Z') });
	await asked.getByRole('button', { name: 'Leave it' }).click();
	await expect(asked).toHaveCount(0);
	expect(await waiting(page)).toEqual([]);
	expect(await stored(page, 'runs')).toHaveLength(1);

	await page.goto(`${host.url}/runs/?shared=too-large`);
	await expect(page.getByRole('alert').filter({ hasText: 'over 200 MB' })).toBeVisible();
	await expect(page).toHaveURL(`${host.url}/runs/`);
});
