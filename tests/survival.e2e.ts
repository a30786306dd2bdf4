import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch, firefoxLaunch } from './browser.js';
import { passSigns, save, slide } from './check-in-steps.ts';
import { complaintsOf, expect, fastForwardToEnd, stored, test } from './fixtures.ts';
import { outcomeOfKill } from './kills.js';
import { serve } from './serve.js';

const root = (page: Page) => page.locator('[data-player]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const offered = (page: Page) => page.getByRole('region', { name: 'Unfinished session' });
const elapsedMs = async (page: Page) => Number(await root(page).getAttribute('data-elapsed-ms'));

async function start(page: Page) {
	await page.goto('/session/warm-up-short/');
	await button(page, 'Start').click();
	await button(page, 'No soreness').click();
	await expect(root(page)).toHaveAttribute('data-status', 'running');
}

test('what the screen said was kept is there after a kill at any moment', async ({
	browserName,
	baseURL
}) => {
	const kills = Number(process.env.KILLS ?? (browserName === 'firefox' ? 2 : 20));
	test.setTimeout(kills * 60_000);
	const name = browserName === 'firefox' ? 'firefox' : 'chromium';
	for (let seed = 1; seed <= kills; seed += 1) {
		const { losses } = await outcomeOfKill({ url: baseURL ?? '', seed, browserName: name });
		expect.soft(losses, `kill ${seed}`).toEqual([]);
	}
});

test('a page that is frozen out of sight goes on as though it had been seen @chromium', async () => {
	const profile = await mkdtemp(join(tmpdir(), 'soleus-'));
	const site = await serve();
	// Playwright keeps every page in sight, and such a one cannot be frozen.
	const { executablePath, args, env } = chromiumLaunch();
	const browser = await puppeteer.launch({
		...(executablePath ? { executablePath } : { channel: 'chrome' }),
		args,
		env,
		userDataDir: profile
	});
	const page = await browser.newPage();
	await page.goto(`${site.url}/session/light-movement/`);
	await page.locator('::-p-aria([name="Start"][role="button"])').click();
	await page.locator('::-p-aria([name="No soreness"][role="button"])').click();
	await page.waitForSelector('[data-status=running]');
	const other = await browser.newPage();
	await other.bringToFront();
	const session = await page.createCDPSession();
	const seen = await page.evaluate(async () => {
		const player = document.querySelector<HTMLElement>('[data-player]');
		return { at: Date.now(), elapsedMs: Number(player?.dataset.elapsedMs) };
	});
	await session.send('Page.setWebLifecycleState', { state: 'frozen' });
	await other.waitForFunction((at) => Date.now() - at > 12_000, { timeout: 20_000 }, seen.at);
	await session.send('Page.setWebLifecycleState', { state: 'active' });
	await page.bringToFront();
	const off = await page.waitForFunction(
		(seen) => {
			const player = document.querySelector<HTMLElement>('[data-player]');
			const { elapsedMs, status, step } = player?.dataset ?? {};
			const offMs = Number(elapsedMs) - seen.elapsedMs - (Date.now() - seen.at);
			return status === 'running' && step === '1' && Math.abs(offMs) < 1500;
		},
		{ timeout: 15_000 },
		seen
	);
	expect(await off.jsonValue()).toBe(true);
	await browser.close();
	await site.stop();
	await rm(profile, { recursive: true, force: true });
});

test('a page whose process is taken away, as when a tab is discarded, is offered where it was @chromium', async ({
	page,
	context
}) => {
	await page.clock.install();
	await start(page);
	await page.clock.fastForward(30_000);
	await expect.poll(() => elapsedMs(page)).toBeGreaterThanOrEqual(30_000);
	const session = await context.newCDPSession(page);
	const isGone = page.waitForEvent('crash');
	session.send('Page.crash').catch(() => {});
	await isGone;

	const again = await context.newPage();
	await again.goto('/session/warm-up-short/');
	await offered(again).getByRole('button', { name: 'Resume session' }).click();
	await expect(root(again)).toHaveAttribute('data-status', 'running');
	await expect(root(again)).toHaveAttribute('data-step', '1');
	expect(await elapsedMs(again)).toBeGreaterThanOrEqual(25_000);
	expect(await elapsedMs(again)).toBeLessThan(35_000);
	expect(await stored(again, 'activeSession')).toHaveLength(1);
});

test.describe('on a flight', () => {
	// Playwright's own time zone would keep out a second one; `undefined` by itself would mean the usual one.
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
	test.use({ timezoneId: async ({}, use) => use(undefined) });

	test('a session keeps the day on which it began, its place and its time @chromium', async ({
		page,
		context
	}) => {
		const debuggerOf = await context.newCDPSession(page);
		const landIn = (timezoneId: string) =>
			debuggerOf.send('Emulation.setTimezoneOverride', { timezoneId });
		await landIn('Europe/Berlin');
		await page.clock.install({ time: new Date('2026-03-10T23:30:00+01:00') });
		await start(page);
		for (const zone of ['America/Los_Angeles', 'Asia/Tokyo']) {
			const beforeMs = await elapsedMs(page);
			await landIn(zone);
			await page.clock.fastForward(30_000);
			await expect.poll(() => elapsedMs(page)).toBeGreaterThanOrEqual(beforeMs + 30_000);
			expect(await elapsedMs(page)).toBeLessThan(beforeMs + 33_000);
		}
		await fastForwardToEnd(page, 60_000);
		await expect
			.poll(() => stored(page, 'sessions'))
			.toMatchObject([
				{ day: '2026-03-10', startedAt: expect.stringMatching(/^2026-03-10T23:30:.*\+01:00$/) }
			]);

		// In Tokyo it is the next day, which is not logged yet; back in the west that day has not come.
		await page.goto('/');
		const advice = page.getByRole('region', { name: 'Advice' });
		await expect(advice).toHaveAttribute('data-as-of', '2026-03-10');
		await page.goto('/check-in/');
		await passSigns(page);
		await slide(page, 0, 0);
		await save(page);
		await expect(advice).toHaveAttribute('data-as-of', '2026-03-11');
		await landIn('America/Los_Angeles');
		await page.goto('/');
		await expect(advice).toHaveAttribute('data-as-of', '2026-03-10');
		expect(await stored(page, 'checkIns')).toMatchObject([
			{ day: '2026-03-10', updatedAt: expect.stringMatching(/\+01:00$/) },
			{ day: '2026-03-11', updatedAt: expect.stringMatching(/\+09:00$/) }
		]);
	});
});

test('a private window keeps a day until it is closed, and misses none after', async ({
	browserName,
	baseURL,
	viewport
}) => {
	const browser =
		browserName === 'firefox'
			? await firefox.launch({
					...firefoxLaunch(),
					channel: 'moz-firefox',
					firefoxUserPrefs: { 'browser.privatebrowsing.autostart': true }
				})
			: // Whatever is no profile on disk is a private window.
				await chromium.launch(chromiumLaunch());
	for (const visit of ['first', 'second']) {
		const context = await browser.newContext({ baseURL, viewport });
		const complaints = complaintsOf(context);
		const page = await context.newPage();
		await page.goto('/');
		const advice = page.getByRole('region', { name: 'Advice' });
		await expect(advice, visit).toHaveAttribute('data-advice', 'none');
		await expect(page.getByRole('region', { name: /your log is missing/i })).toHaveCount(0);
		await page.goto('/check-in/');
		await passSigns(page);
		await slide(page, 0, 0);
		await save(page);
		await page.goto('/');
		await expect(advice).toHaveAttribute('data-advice', 'clear');
		await context.close();
		expect(complaints).toEqual([]);
	}
	await browser.close();
});

declare global {
	var contexts: AudioContext[];
}

/** Runs in the page, before anything else. */
function watchContexts() {
	globalThis.contexts = [];
	globalThis.AudioContext = class extends AudioContext {
		constructor(options?: AudioContextOptions) {
			super(options);
			globalThis.contexts.push(this);
		}
	};
}

const soundStates = (page: Page) =>
	page.evaluate(() => globalThis.contexts.map(({ state }) => state));

test.describe('sound that a call has taken away @chromium', () => {
	test.beforeEach(({ page }) => page.addInitScript(watchContexts));
	const silence = (page: Page) => page.getByText('No sound here');
	const takeAway = (page: Page) => page.evaluate(() => globalThis.contexts.at(-1)?.suspend());

	test('comes back with the page, and the session has gone on', async ({ page }) => {
		await start(page);
		await expect.poll(() => soundStates(page)).toEqual(['running']);
		const before = await elapsedMs(page);
		await takeAway(page);
		await expect(silence(page)).toBeVisible();
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect(silence(page)).toBeHidden();
		expect(await soundStates(page)).toEqual(['running']);
		await expect.poll(() => elapsedMs(page)).toBeGreaterThan(before + 500);
		await expect(root(page)).toHaveAttribute('data-status', 'running');
	});

	test('is made anew in the next tap where it stays dead', async ({ page }) => {
		await start(page);
		await expect.poll(() => soundStates(page)).toEqual(['running']);
		await page.evaluate(() => {
			AudioContext.prototype.resume = () =>
				Promise.reject(new DOMException('', 'InvalidStateError'));
		});
		await takeAway(page);
		await expect(silence(page)).toBeVisible();
		await button(page, 'Pause').click();
		await expect.poll(() => soundStates(page)).toEqual(['closed', 'running']);
		await button(page, 'Resume').click();
		await expect(silence(page)).toBeHidden();
	});

	test('is there for a session that Today offers again', async ({ page }) => {
		await start(page);
		await page.goto('/');
		await offered(page).getByRole('button', { name: 'Resume session' }).click();
		await expect(root(page)).toHaveAttribute('data-status', 'running');
		await expect.poll(() => soundStates(page)).toEqual(['running']);
		await expect(silence(page)).toBeHidden();
	});
});
