import { expect, expectAccessible, stored, test } from './fixtures.ts';

test('every choice is there again after a reload', async ({ page }) => {
	await page.goto('/settings/');
	await expect(page.getByLabel('Where you are')).toHaveValue('GB');
	await expect(page.getByRole('radio', { name: 'Miles' })).toBeChecked();
	await page.getByLabel('Where you are').selectOption('Germany');
	await expect(page.getByText('In an emergency Soleus shows 112.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Kilometres' })).toBeChecked();
	for (const name of ['Miles', 'Right', 'Dark', 'Full']) {
		await page.getByText(name, { exact: true }).click();
		await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
	}
	await page.getByRole('group', { name: 'Vibration' }).getByText('Off').click();
	await page.getByLabel('Tones').fill('35');
	await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
	await expect.poll(() => stored(page, 'settings')).toMatchObject([{ cues: { tones: 0.35 } }]);

	await page.reload();
	await expect(page.getByLabel('Where you are')).toBeEnabled();
	await expect(page.getByLabel('Where you are')).toHaveValue('DE');
	for (const name of ['Miles', 'Right', 'Dark', 'Full'])
		await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
	const vibration = page.getByRole('group', { name: 'Vibration' });
	await expect(vibration.getByRole('radio', { name: 'Off' })).toBeChecked();
	await expect(page.getByLabel('Tones')).toHaveValue('35');
});

test('the questions about ice and wrap are asked again on request', async ({ page }) => {
	await page.goto('/settings/');
	await page.getByRole('button', { name: 'Answer them now' }).click();
	const dialog = page.getByRole('dialog', { name: 'Ice and wrap' });
	await dialog.getByRole('radio', { name: 'Not sure' }).first().check({ force: true });
	await dialog.getByRole('radio', { name: 'No', exact: true }).last().check({ force: true });
	await dialog.getByRole('button', { name: 'Keep my answers' }).click();
	await expect(dialog).toHaveCount(0);
	await page.reload();
	await expect(page.getByText('Ice is left out, the wrap is used')).toBeVisible();
	await page.getByRole('button', { name: 'Ask the RICE questions again' }).click();
	await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('is accessible, light and dark, with its dialogs @chromium', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('/settings/');
		await expect(page.getByLabel('Restore from a backup')).toBeAttached();
		await page.getByRole('switch', { name: 'Heel drops' }).check();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Delete everything' }).click();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
	}
	await page.getByRole('button', { name: 'Delete everything' }).click();
	await page.getByRole('button', { name: 'Go on without a backup' }).click();
	await expectAccessible(page);
});
