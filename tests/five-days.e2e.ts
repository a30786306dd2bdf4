import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Six o'clock in the morning, local time. The clocks go forward in Berlin on the third day. */
const mornings = ['26', '27', '28', '29', '30', '31'].map((date) => `2026-03-${date}T06:00:00`);

const advice = (page: Page) => page.getByRole('region', { name: 'Advice' });
const leg = (page: Page) => advice(page).locator('[data-leg="left"]');

async function choose(page: Page, question: string | RegExp, choice: string): Promise<void> {
	const group = page.getByRole('group', { name: question });
	await group.getByRole('radio', { name: choice, exact: true }).check();
}

async function checkIn(page: Page, soreness: number, isFirst: boolean): Promise<void> {
	await page.goto('/check-in/');
	await page.getByLabel('Left calf soreness').fill(String(soreness));
	await page.getByRole('button', { name: 'No soreness, right calf' }).click();
	if (soreness > 0) {
		if (isFirst) {
			await choose(page, 'When did this start?', 'Today');
			await choose(page, 'How did it come on?', 'Slowly');
			await choose(page, /How long after your last run/, '12 to 24 hours');
			await choose(page, 'Where is it?', 'The whole calf, knee to heel');
			await choose(page, 'What does it feel like?', 'A dull ache');
			await choose(page, 'Spread out, or in one spot?', 'Spread out');
			await choose(page, 'What does gentle movement do?', 'Eases it');
		} else {
			await page.getByRole('button', { name: 'Same as yesterday' }).click();
		}
		await page.getByRole('button', { name: 'None of these' }).click();
	}
	await page.getByRole('button', { name: 'Save check-in' }).click();
	await expect(page).toHaveURL('/');
	await expect(advice(page)).toHaveAttribute('data-advice', /./);
}

test('lives through six sore days across a change of the clocks, is told to book, and is released', async ({
	page
}) => {
	await page.clock.install({ time: new Date(`${mornings[0]}+01:00`) });
	for (const [index, morning] of mornings.entries()) {
		await page.clock.setSystemTime(new Date(`${morning}${index < 3 ? '+01:00' : '+02:00'}`));
		await checkIn(page, 4, index === 0);
		await expect(advice(page)).toHaveAttribute('data-as-of', morning.slice(0, 10));
		await expect(leg(page)).toHaveAttribute('data-pain-days', String(index + 1));
		await expect(advice(page)).toHaveAttribute(
			'data-advice',
			index < 5 ? 'soreness' : 'see-professional'
		);
	}
	await expect(leg(page).locator('li[data-rule="B1"]')).toBeVisible();
	await page.getByRole('button', { name: 'I have booked' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Booked');

	for (const date of ['01', '02']) {
		await page.clock.setSystemTime(new Date(`2026-04-${date}T06:00:00+02:00`));
		await checkIn(page, 0, false);
		await expect(leg(page)).toHaveAttribute('data-pain-days', '0');
		await expect(advice(page)).toHaveAttribute('data-advice', 'clear');
	}
	await page.clock.setSystemTime(new Date('2026-04-03T06:00:00+02:00'));
	await checkIn(page, 3, true);
	await expect(leg(page)).toHaveAttribute('data-pain-days', '1');
});
