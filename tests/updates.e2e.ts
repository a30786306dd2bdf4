import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeTests, type Page } from '@playwright/test';
import { calf, passSigns } from './check-in-steps.ts';
import { dayFrom, expect, stored, test as watched } from './fixtures.ts';
import { installed, test as hosted } from './host.ts';
import type { Site } from './serve.js';
import { copyOfBuild, halfDeployedBuild, nextBuild } from './site.ts';

const test = mergeTests(hosted, watched);

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

test('a new version comes in also where the old one is given something to load just then @chromium', async ({
	page,
	host,
	deploy
}) => {
	await installed(page, host);
	await deploy(nextBuild());
	await returnTo(page);
	await expect(page.getByText('A new version is ready')).toBeVisible();
	await page.evaluate(() => {
		let left = 150;
		const load = () => {
			if (left-- > 0) fetch('/manifest.webmanifest').finally(() => setTimeout(load, 3));
		};
		load();
	});
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
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

test('a worker script that is missing, rubbish, a page or an error leaves the old version at work, offline too @chromium', async ({
	page,
	host,
	deploy
}) => {
	await installed(page, host);
	const faults: ((worker: string, folder: string) => Promise<unknown>)[] = [
		(worker) => rm(worker),
		(worker) => writeFile(worker, 'this is no script'),
		(worker) => writeFile(worker, 'throw new Error("a worker that cannot start")'),
		(worker) => writeFile(worker, '<!doctype html><title>Log in to this network</title>'),
		// What the host cannot read it answers with 500, whatever it is asked for.
		async (_worker, folder) => {
			await rm(join(folder, '_headers'));
			await mkdir(join(folder, '_headers'));
		}
	];
	for (const make of faults) {
		const folder = copyOfBuild();
		await make(join(await folder, 'service-worker.js'), await folder);
		await deploy(folder);
		expect(await lookForUpdate(page)).toBe('refused');
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-ready');
	}
	await host.stop();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-ready');
	await expect(page.getByText('A new version is ready')).toBeHidden();
});

test('what was begun and left is there to go on with after an update @chromium', async ({
	page,
	context,
	host,
	deploy
}) => {
	await installed(page, host);
	const training = await context.newPage();
	await startSession(training, host);
	const form = await context.newPage();
	await form.goto(`${host.url}/check-in/?date=${dayFrom(-1)}`);
	await passSigns(form);
	await calf(form, 'Left').fill('3');
	await expect.poll(() => stored(form, 'checkInDrafts')).toHaveLength(1);
	await deploy(nextBuild());
	await returnTo(page);
	await waiting(page);
	await training.close();
	await expect(page.getByText('A new version is ready')).toBeHidden();
	await form.close();
	await page.getByRole('button', { name: 'Update now' }).click();

	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
	await expect(page.getByRole('region', { name: 'Unfinished session' })).toBeVisible();
	await page.goto(`${host.url}/check-in/?date=${dayFrom(-1)}`);
	await page.getByRole('button', { name: 'Go on where you were' }).click();
	await expect(calf(page, 'Left')).toHaveValue('3');
});

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

/** What came of asking the host for a newer worker. */
async function lookForUpdate(page: Page): Promise<string> {
	return await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const before = registration.active;
		try {
			await registration.update();
		} catch {
			return registration.active === before ? 'refused' : 'lost';
		}
		return 'taken';
	});
}
