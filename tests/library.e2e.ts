import { topicIds } from '../src/lib/content/learn/topic.ts';
import { routineIds } from '../src/lib/domain/routine/routine.ts';
import { rules } from '../src/lib/domain/soreness/rules.ts';
import { tabTo } from './check-in-steps.ts';
import { checkIn, dayFrom, expect, expectAccessible, restore, test } from './fixtures.ts';

const pages = [
	'/routines/',
	...routineIds.map((id) => `/routines/${id}/`),
	'/learn/',
	...topicIds.map((topic) => `/learn/${topic}/`)
];

/** One of each shape. */
const shapes = [
	'/routines/',
	'/routines/rice/',
	'/routines/heel-drops/',
	'/learn/',
	'/learn/about/',
	'/learn/advice/',
	'/learn/rest-and-ice/',
	'/learn/when-to-see-a-professional/'
];

/** Sharp, sudden, in one spot: a possible strain of the left calf. */
const sharpSpot = {
	soreness: 4,
	location: 'calf',
	onset: 'sudden',
	quality: 'sharp',
	spread: 'focal',
	movement: 'worse'
};

test('opens every routine from the library, and leads on to its session', async ({ page }) => {
	for (const id of routineIds) {
		await page.goto('/routines/');
		await page.locator(`[data-routine="${id}"]`).getByRole('link').click();
		await expect(page).toHaveURL(`/routines/${id}/`);
		await expect(page.getByRole('heading', { name: 'Steps' })).toBeVisible();
		await expect(page.getByRole('link', { name: /^Start / })).toHaveAttribute(
			'href',
			new RegExp(`^/session/${id}/`)
		);
	}
});

test('opens every topic from the list, and each leads back', async ({ page }) => {
	await page.goto('/learn/');
	for (const id of topicIds) {
		await page.getByRole('main').locator(`a[href="/learn/${id}/"]`).click();
		await expect(page).toHaveURL(`/learn/${id}/`);
		await expect(page.getByRole('heading', { name: 'Read on' })).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Learn', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Learn' })).toBeVisible();
	}
});

test('shows every rule of the advice, with its sources', async ({ page }) => {
	await page.goto('/learn/advice/');
	for (const { id } of rules) await expect(page.locator(`[data-rule="${id}"]`)).toHaveCount(1);

	const five = page.locator('[data-rule="B1"]');
	await expect(five).toContainText('the sixth sore day');
	await five.getByText('What it says, and sources').click();
	await expect(five).toContainText('Your left calf has hurt on 6 days');
	await expect(five).toContainText('Why Do My Calves Get Sore When Running?');
});

test('leads from a routine to its topic, and from the advice to all its rules', async ({
	page
}) => {
	await page.goto('/routines/foam-rolling/');
	await page.getByRole('link', { name: 'Learn: Easing soreness' }).click();
	await expect(page).toHaveURL('/learn/easing-soreness/');

	await restore(page, { checkIns: [checkIn(dayFrom(0), sharpSpot)] });
	await page.goto('/');
	await page.getByRole('link', { name: 'All the rules' }).click();
	await expect(page).toHaveURL('/learn/advice/');
	await expect(page.locator('[data-rule="T1"]')).toBeVisible();
});

test('offers everything before the first check-in', async ({ page }) => {
	await page.goto('/routines/');
	const cards = page.locator('[data-routine][data-gate="open"]');
	await expect(cards).toHaveCount(routineIds.length);
	await expect(page.getByRole('heading', { name: 'Not today' })).toHaveCount(0);
	// Each is known at sight, and its picture leads there too.
	await expect(cards.locator('[data-part="head"]')).toHaveCount(routineIds.length);
	await cards.first().click({ position: { x: 20, y: 20 } });
	await expect(page).toHaveURL(/\/routines\/[a-z-]+\/$/);
});

test('locks what a possible strain rules out, and says why', async ({ page }) => {
	await restore(page, { checkIns: [checkIn(dayFrom(0), sharpSpot)] });
	await page.goto('/routines/');

	const rolling = page.locator('[data-routine="foam-rolling"]');
	await expect(rolling).toHaveAttribute('data-gate', 'locked');
	await expect(rolling).toContainText('left leg');
	await expect(page.locator('[data-routine="hip-strength"]')).toHaveAttribute(
		'data-gate',
		'modified'
	);
	await expect(page.locator('[data-routine="rice"]')).toHaveAttribute('data-gate', 'open');

	await page.locator('[data-routine="hip-strength"]').getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Steps for today' })).toBeVisible();
	await expect(page.getByText('Side plank')).toBeVisible();
	await expect(page.getByText('Step-up')).toHaveCount(0);
	await page.goBack();

	await rolling.getByRole('link').click();
	await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
	await expect(page.getByText('sharp and in one spot').first()).toBeVisible();
	await expect(page.getByRole('link', { name: /^Start / })).toHaveCount(0);
});

test('shows the steps of the planned heel drops, or of a lower level, and starts with them', async ({
	page
}) => {
	await page.goto('/routines/heel-drops/');
	const steps = page.getByRole('list').filter({ hasText: 'Common mistake' });
	const start = page.getByRole('link', { name: 'Start heel drops' });
	await expect(steps).toContainText('Two-foot raises on the floor');
	await expect(page.getByRole('radio', { name: 'As planned' })).toBeChecked();
	await expect(start).toHaveAttribute('href', '/session/heel-drops/');

	await page.getByRole('radio', { name: 'As planned' }).press('ArrowRight');
	await expect(page.getByRole('radio', { name: /^0/ })).toBeChecked();
	await expect(steps.getByRole('listitem')).toHaveCount(1);
	await expect(steps).toContainText('Seated heel raises');
	await expect(steps).toContainText('3 × 15');
	await expect(start).toHaveAttribute('href', '/session/heel-drops/?level=0');
	await expect(page.getByRole('radio')).toHaveCount(2);
});

test('gives the numbers of the region of the locale', async ({ page }) => {
	await page.goto('/learn/when-to-see-a-professional/');
	await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
	await expect(page.getByRole('link', { name: 'Call 111' })).toHaveAttribute('href', 'tel:111');
});

test('reaches a routine and its sources by keyboard alone, and never behind the bar', async ({
	page
}) => {
	await page.goto('/routines/');
	await expect(page.locator('[data-routine]')).toHaveCount(routineIds.length);
	const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
	for (const card of await page.locator('[data-routine]').getByRole('link').all()) {
		await tabTo(page, card);
		const box = await card.boundingBox();
		expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/routines/rice/');
	const sources = page.locator('summary').first();
	await sources.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('cliftonroadsurgery.co.uk').first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the library is accessible in ${colorScheme} @chromium`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const address of shapes) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectAccessible(page);
		}
	});
}

test('answers an unknown routine and an unknown topic with a way on', async ({ page }) => {
	for (const address of ['/routines/no-such/', '/learn/no-such/']) {
		await page.goto(address);
		await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
	}
});

test('does not scroll sideways at 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	for (const address of pages) {
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, address).toBe(0);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	// The Firefox that is driven here runs scripts all the same.
	test('every page of the library reads @chromium', async ({ page }) => {
		for (const address of pages) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await page.goto('/routines/');
		await page.getByRole('link', { name: /^Foam rolling/ }).click();
		await expect(page.getByText('Hold still on a sore spot')).toBeVisible();
		await expect(page.getByText('Common mistake').first()).toBeVisible();
	});
});
