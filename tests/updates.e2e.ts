import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { passSigns } from './check-in-steps.ts';
import { expect, stored, test as base } from './fixtures.ts';
import { serve, type Site } from './serve.js';
import { build, halfDeployedBuild, nextBuild, untilOffline } from './site.ts';

/** A host of its own for each journey; what it serves can be changed under a running app. */
const test = base.extend<{ host: Site; deploy: (folder: Promise<string>) => Promise<void> }>({
	serviceWorkers: 'allow',
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
	host: async ({}, use) => {
		const host = await serve({ root: build });
		await use(host);
		await host.stop();
	},
	deploy: async ({ host }, use) => {
		const folders: string[] = [];
		await use(async (folder) => {
			host.root = await folder;
			folders.push(host.root);
		});
		await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
	}
});

test('a new version waits for a word, then comes in at once @chromium', async ({
	page,
	host,
	deploy
}) => {
	await installed(page, host);
	await deploy(nextBuild());
	await returnTo(page);
	await expect(page.getByText('A new version is ready')).toBeVisible();

	await page.reload();
	await expect(page.getByText('A new version is ready')).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');

	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
	await expect(page.getByText('A new version is ready')).toBeHidden();
});

test('a new version waits while a session runs in another tab @chromium', async ({
	page,
	context,
	host,
	deploy
}) => {
	await installed(page, host);
	const training = await context.newPage();
	await startSession(training, host);

	await deploy(nextBuild());
	await returnTo(page);
	await waiting(page);
	await expect(page.getByText('A new version is ready')).toBeHidden();

	await training.close();
	await expect(page.getByText('A new version is ready')).toBeVisible();
});

test('a session goes on in the page that a new version comes to, and is over before it is offered @chromium', async ({
	page,
	host,
	deploy
}) => {
	await installed(page, host);
	await startSession(page, host);
	const player = page.locator('[data-player]');
	await deploy(nextBuild());
	await returnTo(page);
	await waiting(page);
	const position = async () => Number(await player.getAttribute('data-position-ms'));
	const before = await position();
	await expect.poll(position).toBeGreaterThan(before + 1000);
	await expect(player).toHaveAttribute('data-status', 'running');

	await page.getByRole('button', { name: 'End session' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'End session' }).click();
	await page.getByRole('button', { name: 'Done', exact: true }).click();
	await page.getByRole('link', { name: 'Today' }).first().click();
	await expect(page.getByText('A new version is ready')).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');
	expect(await stored(page, 'sessions')).toMatchObject([{ outcome: 'ended-early' }]);
});

test('a check-in that is begun while the notice stands holds the new version up @chromium', async ({
	page,
	context,
	host,
	deploy
}) => {
	await installed(page, host);
	await deploy(nextBuild());
	await returnTo(page);
	await expect(page.getByText('A new version is ready')).toBeVisible();

	const form = await context.newPage();
	await form.goto(`${host.url}/check-in/`);
	await passSigns(form);
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.getByText('Finish it first')).toBeVisible();
	await expect(page.locator('html')).not.toHaveAttribute('data-build');

	await form.close();
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
});

test('a half-finished deploy cannot install, and the old version goes on offline @chromium', async ({
	page,
	host,
	deploy
}) => {
	await installed(page, host);
	await deploy(halfDeployedBuild());
	const outcome = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing;
		return await new Promise((resolve) =>
			worker?.addEventListener('statechange', () => resolve(worker.state))
		);
	});
	expect(outcome).toBe('redundant');

	await host.stop();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('A new version is ready')).toBeHidden();
});

async function installed(page: Page, host: Site): Promise<void> {
	await page.goto(host.url);
	await untilOffline(page);
}

async function startSession(page: Page, host: Site): Promise<void> {
	await page.goto(`${host.url}/session/light-movement/`);
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByRole('button', { name: 'No soreness' }).click();
	await expect(page.locator('[data-player]')).toHaveAttribute('data-status', 'running');
}

/** As when somebody opens an installed app again that was out of sight. */
async function returnTo(page: Page): Promise<void> {
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function waiting(page: Page): Promise<void> {
	await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
}
