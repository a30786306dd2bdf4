import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { day } from '../src/lib/domain/day.ts';
import { heavyLog } from '../src/lib/domain/report/heavy-log.fixture.ts';
import { checkIn, expect, expectAccessible, restore, test } from './fixtures.ts';

const now = '2026-03-09T18:00:00+01:00';
const papers = ['A4', 'Letter'] as const;

test.beforeEach(async ({ page }) => {
	await page.clock.install({ time: new Date(now) });
});

/** What the page would print on such paper: how many sheets, and the text that can be marked on the first. */
async function printed(page: Page, format: (typeof papers)[number]) {
	const data = new Uint8Array(await page.pdf({ format }));
	const pdf = await getDocument({ data, verbosity: 0 }).promise;
	const { items } = await (await pdf.getPage(1)).getTextContent();
	const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
	return { sheets: pdf.numPages, text };
}

test('what came before soreness is laid beside it, and all of it goes onto one page and into one file @chromium', async ({
	page
}) => {
	await page.addInitScript(() => {
		const handed: string[] = [];
		const share = ({ files = [] }: ShareData) => {
			handed.push(...files.map(({ name, type }) => `${name}, ${type}`));
			return Promise.resolve();
		};
		Object.assign(window, { handed, print: () => handed.push('printer') });
		Object.assign(navigator, { canShare: () => true, share });
	});
	await restore(page, {
		checkIns: [
			checkIn('2026-03-06', {}),
			checkIn('2026-03-07', { soreness: 4, onset: 'gradual', signs: ['bruising'] }),
			checkIn('2026-03-09', { soreness: 2 }, { soreness: 0 }, { medicines: [] })
		],
		runs: [
			{
				id: 'hills',
				updatedAt: now,
				day: '2026-03-05',
				distanceM: 12_000,
				durationS: 4000,
				kind: 'hills',
				source: 'manual'
			}
		],
		settings: { updatedAt: now, units: 'km' }
	});
	await page.goto('/history/');
	const before = page.getByRole('region', { name: 'Before it began' });
	await expect(before).toContainText('Left calf, from Saturday 7 March');
	await expect(before).toContainText('Two days before: 12.0 km, hills');
	await expectAccessible(page);

	await page.getByRole('link', { name: 'One page for a clinician' }).click();
	const sheet = page.getByRole('article', { name: /^Calf soreness/ });
	await expect(sheet).toContainText('Logged on 3 of 42 days.');
	await expect(sheet).toContainText('Get checked · left · B3 · 7 Mar');
	await expect(sheet).toContainText('Left calf, from 7 Mar: 5 Mar 12.0 km, hills');
	await page.getByText('Own dates').click();
	await page.getByLabel('First day').fill('2026-03-08');
	await expect(sheet).toContainText('Logged on 1 of 2 days.');
	await page.getByText('Last 2 weeks').click();
	await expectAccessible(page);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download FHIR' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('soleus-report-2026-03-09.json');
	const bundle = JSON.parse(await readFile(await download.path(), 'utf8'));
	expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'document' });
	expect(JSON.stringify(bundle)).toContain('72514-3');

	await page.getByRole('button', { name: 'Print' }).click();
	await page.getByRole('button', { name: 'Share…' }).click();
	await expect(page.getByRole('status')).toHaveText('Shared with what you chose.');
	expect(await page.evaluate(() => Reflect.get(window, 'handed'))).toEqual([
		'printer',
		'soleus-report-2026-03-09.json, application/json'
	]);
});

test('one sheet of A4 or US Letter holds a log, be it short or heavy, in light colours @chromium', async ({
	page
}) => {
	await restore(page, { checkIns: [checkIn('2026-03-09', { soreness: 3 })] });
	await page.goto('/report/');
	await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
	const short = await printed(page, 'A4');
	expect(short.sheets).toBe(1);
	expect(short.text).toContain('Calf soreness, 27 January 2026 to 9 March 2026');

	const log = heavyLog(10, day('2026-03-09'));
	await restore(page, { ...log, settings: { updatedAt: now, units: 'km', appearance: 'dark' } });
	await page.goto('/report/');
	await page.getByText('Last 12 weeks').click();
	await expect(page.getByText('Logged on 70 of 84 days.')).toBeVisible();
	for (const paper of papers) {
		const heavy = await printed(page, paper);
		expect(heavy.sheets, paper).toBe(1);
		for (const words of ['Emergency', 'Left leg', 'Sessions', 'Medicines', 'Not reviewed by a'])
			expect(heavy.text).toContain(words);
		for (const words of ['Routines', 'Download FHIR', 'Which days'])
			expect(heavy.text).not.toContain(words);
	}

	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const colours = await page
		.getByRole('article')
		.evaluate((sheet) => [
			getComputedStyle(sheet).color,
			getComputedStyle(document.documentElement).backgroundColor
		]);
	expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
