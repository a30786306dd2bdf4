import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const root = (page: Page) => page.locator('[data-player]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const step = async (page: Page) => Number(await root(page).getAttribute('data-step'));

declare global {
	/** The element that plays the track, and what the buttons of a lock screen would do. */
	var outside: { track?: HTMLMediaElement; press: Record<string, (() => void) | null> };
}

/** Runs in the page, before anything else. */
function watch() {
	globalThis.outside = { press: {} };
	const { play } = HTMLMediaElement.prototype;
	HTMLMediaElement.prototype.play = function () {
		globalThis.outside.track = this;
		return play.call(this);
	};
	navigator.mediaSession.setActionHandler = (action, act) => {
		globalThis.outside.press[action] = act as (() => void) | null;
	};
}

async function start(page: Page) {
	await page.goto('/session/light-movement/');
	await page.getByRole('radio', { name: 'Locked screen' }).check();
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
}

const press = (page: Page, action: string) =>
	page.evaluate((action) => globalThis.outside.press[action]?.(), action);
const isSounding = (page: Page) => page.evaluate(() => !globalThis.outside.track?.paused);

/** The track is read some milliseconds after the look that the page shows, never before it: the smallest of some differences is the truth. */
async function expectAsOne(page: Page) {
	const differences = await root(page).evaluate(
		(element) =>
			new Promise<number[]>((resolve) => {
				const found: number[] = [];
				const observer = new MutationObserver(() => {
					const trackMs = (globalThis.outside.track?.currentTime ?? 0) * 1000;
					found.push(trackMs - Number(element.getAttribute('data-position-ms')));
					if (found.length < 30) return;
					observer.disconnect();
					resolve(found);
				});
				observer.observe(element, { attributeFilter: ['data-position-ms'] });
			})
	);
	expect(Math.min(...differences)).toBeGreaterThan(-20);
	for (let from = 0; from < differences.length; from += 5)
		expect(Math.min(...differences.slice(from, from + 5))).toBeLessThan(20);
}

test.describe('for a locked screen', () => {
	test.beforeEach(({ page }) => page.addInitScript(watch));

	test('the track is the clock: it and the session never differ by 20 ms', async ({ page }) => {
		await start(page);
		await expect.poll(() => isSounding(page)).toBe(true);
		await expectAsOne(page);
		await button(page, 'Pause').click();
		await button(page, 'Next').click();
		await button(page, 'Resume').click();
		await expect.poll(() => isSounding(page)).toBe(true);
		await expectAsOne(page);
		await expectAccessible(page);
	});

	test('the buttons of lock screen and earphones pause, go on and change the step', async ({
		page
	}) => {
		await start(page);
		const title = () => page.evaluate(() => navigator.mediaSession.metadata?.title);
		await expect.poll(title).toBe('Get ready · Ankle pumps · Both legs');
		await press(page, 'pause');
		await expect(root(page)).toHaveAttribute('data-status', 'paused');
		expect(await isSounding(page)).toBe(false);
		expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');

		await press(page, 'play');
		await expect(root(page)).toHaveAttribute('data-status', 'running');
		await expect.poll(() => isSounding(page)).toBe(true);
		await press(page, 'nexttrack');
		await expect.poll(() => step(page)).toBe(1);
		await expect.poll(title).toBe('Ankle pumps · Both legs');
		await expect
			.poll(() => page.evaluate(() => globalThis.outside.track?.currentTime))
			.toBeGreaterThan(10);
		await press(page, 'previoustrack');
		await expect.poll(() => step(page)).toBe(0);
	});

	test('a call that takes the sound away pauses the session', async ({ page }) => {
		await start(page);
		await expect.poll(() => isSounding(page)).toBe(true);
		const before = Number(await root(page).getAttribute('data-elapsed-ms'));
		// Meanwhile the page is held: when it comes to itself, its next look may come before the news of the call.
		await page.evaluate(() => {
			globalThis.outside.track?.pause();
			const { now } = Date;
			Date.now = () => now() + 7000;
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect(root(page)).toHaveAttribute('data-status', 'paused');
		expect(Number(await root(page).getAttribute('data-elapsed-ms'))).toBeLessThan(before + 2000);
		await button(page, 'Resume').click();
		await expect(root(page)).toHaveAttribute('data-status', 'running');
		await expect.poll(() => isSounding(page)).toBe(true);
	});

	test('the end of the session ends the track, and its buttons', async ({ page }) => {
		await start(page);
		await button(page, 'End session').click();
		await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
		await expect(root(page)).toHaveAttribute('data-status', 'finished');
		expect(await isSounding(page)).toBe(false);
		expect(await page.evaluate(() => globalThis.outside.press.pause)).toBeNull();
	});
});

test('a browser that plays no track says so, and the session goes on', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
	});
	await start(page);
	await expect(page.getByText('This browser did not play the track.')).toBeVisible();
	const position = () => root(page).getAttribute('data-position-ms');
	const before = Number(await position());
	await expect.poll(async () => Number(await position())).toBeGreaterThan(before + 500);
});
