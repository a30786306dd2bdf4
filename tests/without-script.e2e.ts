import { expect, test } from './fixtures.ts';
import { pagesOfBuild } from './build.js';

test.use({ javaScriptEnabled: false });

test('every page says when to get help without JavaScript @chromium', async ({ page }) => {
	for (const address of await pagesOfBuild()) {
		await page.goto(address);
		const sign = page
			.getByRole('listitem')
			.filter({ hasText: 'cannot put weight through the leg' });
		await expect(sign.first(), address).toBeVisible();
	}
});
