import { expect, test } from './fixtures.ts';

test('opens Today at the root', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
