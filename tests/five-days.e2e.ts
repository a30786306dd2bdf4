import type { Browser, Page } from '@playwright/test';
import { answerOrdinarily, passSigns, save, score, slide } from './check-in-steps.ts';
import { complaintsOf, expect, test } from './fixtures.ts';

const advice = (page: Page) => page.getByRole('region', { name: 'Advice' });
const leg = (page: Page) => advice(page).locator('[data-leg="left"]');
const prompt = (page: Page) => leg(page).locator('li[data-rule="B1"]');

/** `from`: the start that the first sore day is asked for. */
async function checkIn(page: Page, soreness: number, from?: string): Promise<void> {
	await page.goto('/check-in/');
	await passSigns(page);
	if (from) {
		await score(page, soreness, 0);
		await answerOrdinarily(page, from);
	} else await slide(page, soreness, 0);
	// Once "worse" would be a reason to book.
	const better = page.getByRole('radio', { name: 'Better' });
	if (await better.isVisible()) await better.check();
	await save(page);
	await expect(page).toHaveURL('/');
	await expect(advice(page)).toHaveAttribute('data-advice', /./);
}

async function expectSoreDay(page: Page, day: string, count: number): Promise<void> {
	await expect(advice(page)).toHaveAttribute('data-as-of', day);
	await expect(leg(page)).toHaveAttribute('data-pain-days', String(count));
	await expect(advice(page)).toHaveAttribute(
		'data-advice',
		count < 6 ? 'soreness' : 'see-professional'
	);
}

/** The same device, in another time zone. */
async function flyTo(timezoneId: string, page: Page, browser: Browser, baseURL?: string) {
	const storageState = await page.context().storageState({ indexedDB: true });
	const abroad = await browser.newContext({
		storageState,
		timezoneId,
		baseURL,
		viewport: page.viewportSize(),
		serviceWorkers: 'block'
	});
	const complaints = complaintsOf(abroad);
	return { page: await abroad.newPage(), complaints, abroad };
}

test('lives through sore days across a change of the clocks and a flight, is told to book, and is released', async ({
	page,
	browser,
	baseURL
}) => {
	await page.clock.install({ time: new Date('2026-03-26T06:00:00+01:00') });
	// Six in the morning in Berlin, where the clocks go forward on the 29th.
	for (const [index, day] of ['26', '27', '28', '29', '30'].entries()) {
		await page.clock.setSystemTime(
			new Date(`2026-03-${day}T06:00:00${index < 3 ? '+01' : '+02'}:00`)
		);
		await checkIn(page, 4, index === 0 ? 'Today' : undefined);
		await expectSoreDay(page, `2026-03-${day}`, index + 1);
	}
	await expect(advice(page)).toContainText('tomorrow');

	// Twenty hours later it is still the 30th in Honolulu: a day twice as long counts once.
	const {
		page: there,
		complaints,
		abroad
	} = await flyTo('Pacific/Honolulu', page, browser, baseURL);
	await there.clock.install({ time: new Date('2026-03-30T14:00:00-10:00') });
	await there.goto('/');
	await expectSoreDay(there, '2026-03-30', 5);
	await checkIn(there, 3);
	await expectSoreDay(there, '2026-03-30', 5);

	await there.clock.setSystemTime(new Date('2026-03-31T06:00:00-10:00'));
	await there.reload();
	await expect(there.locator('[data-banner="still-sore"]')).toBeVisible();
	await checkIn(there, 4);
	await expectSoreDay(there, '2026-03-31', 6);
	await expect(prompt(there)).toBeVisible();
	// A mis-tap is taken back.
	await there.getByRole('button', { name: 'I have been seen' }).click();
	await expect(there.getByRole('heading', { level: 1 })).toContainText('Follow the advice');
	await there.getByRole('button', { name: 'Undo' }).click();
	await expect(there.getByRole('heading', { level: 1 })).toContainText('Book to see');
	await there.getByRole('button', { name: 'I have booked' }).click();
	await expect(there.getByRole('heading', { level: 1 })).toContainText('Booked');
	await there.clock.setSystemTime(new Date('2026-04-01T06:00:00-10:00'));
	await checkIn(there, 4);
	await expect(prompt(there)).toBeVisible();
	await expect(there.getByRole('heading', { level: 1 })).toContainText('Booked');

	for (const day of ['02', '03']) {
		await there.clock.setSystemTime(new Date(`2026-04-${day}T06:00:00-10:00`));
		await checkIn(there, 0);
		await expect(leg(there)).toHaveAttribute('data-pain-days', '0');
		await expect(advice(there)).toHaveAttribute('data-advice', 'clear');
	}
	await there.clock.setSystemTime(new Date('2026-04-04T06:00:00-10:00'));
	await checkIn(there, 3, 'Today');
	await expectSoreDay(there, '2026-04-04', 1);
	expect(complaints).toEqual([]);
	await abroad.close();
});
