import type { Page } from '@playwright/test';
import { chosen, fitFrom, gpxFrom, packed, zipFrom } from './activity-files.ts';
import { expect, expectAccessible, restore, stored, test } from './fixtures.ts';

const now = '2026-03-11T18:00:00+01:00';
const input = (page: Page) => page.getByLabel('Import runs');
const summary = (page: Page) => page.locator('[data-imported]');
const load = (page: Page) => page.getByRole('region', { name: 'Load' });

/** The counts of contract.md 5. */
async function expectCounts(
	page: Page,
	[imported, duplicates, notRuns, failed]: [number, number, number, number]
) {
	await expect(summary(page)).toHaveAttribute('data-imported', `${imported}`);
	await expect(summary(page)).toHaveAttribute('data-duplicates', `${duplicates}`);
	await expect(summary(page)).toHaveAttribute('data-not-runs', `${notRuns}`);
	await expect(summary(page)).toHaveAttribute('data-failed', `${failed}`);
}

test.beforeEach(async ({ page }) => {
	await page.clock.install({ time: new Date(now) });
	await page.goto('/runs/');
});

test('an archive is imported, taken out again, and found again as what is there', async ({
	page
}) => {
	const run = gpxFrom('2026-03-10T06:00:00Z');
	const archive = chosen(
		'export_1.zip',
		await zipFrom({
			'activities.csv': `Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance
1,"Mar 10, 2026, 6:00:00 AM",Out,Run,3600,10.00,activities/1.gpx,3600.0,3600.0,10000.0
2,"Mar 9, 2026, 6:00:00 AM",Treadmill,Run,1800,5.00,,1800.0,1800.0,5000.0
`,
			'activities/1.gpx': run,
			'activities/2.fit.gz': packed(fitFrom('2026-03-08T06:00:00Z')),
			'activities/3.fit.gz': packed(fitFrom('2026-03-07T06:00:00Z', 'cycling')),
			'activities/4.gpx': run.slice(0, 2000),
			'media/1.jpg': 'a picture',
			'profile.csv': 'Athlete ID,First Name\n1,A\n',
			'contacts.csv': 'Contact\n'
		})
	);
	const twice = chosen('again.fit', fitFrom('2026-03-10T06:00:20Z'));
	await input(page).setInputFiles([archive, twice]);
	await expectCounts(page, [3, 1, 1, 1]);
	await expect(summary(page)).toContainText('3 runs imported');
	await expect(summary(page)).toContainText('activities/4.gpx');
	await expect(summary(page)).toContainText('damaged or cut off');
	await expect(load(page)).toHaveAttribute('data-week-m', '15000');
	expect(await stored(page, 'runs')).toHaveLength(3);
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('taken out again')).toBeVisible();
	expect(await stored(page, 'runs')).toEqual([]);
	await expect(page.getByText('No runs yet')).toBeVisible();

	await input(page).setInputFiles([archive]);
	await expectCounts(page, [3, 0, 1, 1]);
	await input(page).setInputFiles([archive, twice]);
	await expectCounts(page, [0, 4, 1, 1]);
	expect(await stored(page, 'runs')).toHaveLength(3);
});

test('a table that does not tell its columns or its units is asked about, and can be left out @chromium', async ({
	page
}) => {
	const table = chosen(
		'diary.csv',
		'Date,How far,Time\n2026-03-10,10.5,90:00\n2026-03-08,8,75:00\n'
	);
	await input(page).setInputFiles([table]);
	const columns = page.getByRole('dialog', { name: 'Which column is which?' });
	await expectAccessible(page);
	await columns.getByRole('button', { name: 'Read this table' }).click();
	await expect(columns.getByRole('alert')).toContainText('Choose the columns');
	await expect(columns.getByLabel('Day, or day and time')).toHaveValue('0');
	await columns.getByLabel('Distance').selectOption('How far: 10.5');
	await columns.getByRole('button', { name: 'Read this table' }).click();
	const units = page.getByRole('dialog', { name: 'Kilometres or miles?' });
	await expectAccessible(page);
	await units.getByRole('button', { name: 'Miles' }).click();
	await expectCounts(page, [2, 0, 0, 0]);
	expect(await stored(page, 'runs')).toContainEqual(
		expect.objectContaining({ day: '2026-03-08', distanceM: 12_874.8, source: 'csv' })
	);

	await input(page).setInputFiles([table]);
	await expect(columns).toBeVisible();
	await page.keyboard.press('Escape');
	await expectCounts(page, [0, 0, 0, 1]);
	await expect(summary(page)).toContainText('left it out');
});

test('files are dropped onto the page, or opened with the app @chromium', async ({ page }) => {
	const handed = await page.evaluateHandle((gpx) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([gpx], 'run.gpx'));
		return transfer;
	}, gpxFrom('2026-03-10T06:00:00Z'));
	await input(page).waitFor({ state: 'attached' });
	await page.dispatchEvent('main', 'dragover', { dataTransfer: handed });
	await expect(page.getByText('Drop the files to import them')).toBeVisible();
	await page.dispatchEvent('main', 'drop', { dataTransfer: handed });
	await expectCounts(page, [1, 0, 0, 0]);
	await expect(page.getByText('Drop the files to import them')).toBeHidden();

	// The browser's own queue takes files from the system alone.
	await page.addInitScript((gpx) => {
		const launchQueue = {
			async setConsumer(consume: (launch: { files: FileSystemFileHandle[] }) => void) {
				const folder = await navigator.storage.getDirectory();
				const handle = await folder.getFileHandle('run.gpx', { create: true });
				const writable = await handle.createWritable();
				await writable.write(gpx);
				await writable.close();
				consume({ files: [handle] });
			}
		};
		Object.defineProperty(window, 'launchQueue', { value: launchQueue });
	}, gpxFrom('2026-03-09T06:00:00Z'));
	await page.reload();
	await expectCounts(page, [1, 0, 0, 0]);
	expect(await stored(page, 'runs')).toHaveLength(2);
});

test('an import that is cancelled leaves the log as it was @chromium', async ({ page }) => {
	await restore(page, {});
	await page.goto('/runs/');
	const many = Object.fromEntries(
		Array.from({ length: 400 }, (_, index) => [`${index}.gpx`, gpxFrom('2026-03-10T06:00:00Z')])
	);
	await input(page).setInputFiles([chosen('many.zip', await zipFrom(many))]);
	await page.getByRole('button', { name: 'Cancel import' }).click();
	await expect(page.getByText('Nothing was imported')).toBeVisible();
	await expect(input(page)).toBeEnabled();
	expect(await stored(page, 'runs')).toEqual([]);
});
