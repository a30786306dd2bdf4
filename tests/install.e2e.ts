import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { checkIn, dayFrom, expect, restore, test } from './fixtures.ts';
import { build, pagesOf, untilOffline } from './site.ts';

test('Chromium finds nothing that keeps it from being installed @chromium', async ({ baseURL }) => {
	// A private window, which a journey has otherwise, can install nothing.
	const profile = await mkdtemp(join(tmpdir(), 'soleus-'));
	const context = await chromium.launchPersistentContext(profile, {
		...chromiumLaunch(),
		serviceWorkers: 'allow'
	});
	const page = await context.newPage();
	await page.goto(`${baseURL}/`);
	await untilOffline(page);
	const session = await context.newCDPSession(page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	const { errors, url } = await session.send('Page.getAppManifest');
	expect({ url, errors, installabilityErrors }).toEqual({
		url: `${baseURL}/manifest.webmanifest`,
		errors: [],
		installabilityErrors: []
	});
	await context.close();
	await rm(profile, { recursive: true, force: true });
});

test('each shortcut leads to a page that is there @chromium', async () => {
	const manifest = JSON.parse(await readFile(join(build, 'manifest.webmanifest'), 'utf8'));
	const addresses = manifest.shortcuts.map(({ url }: { url: string }) => url);
	expect(addresses).toEqual(['/check-in/', '/session/heel-drops/', '/session/warm-up/']);
	expect(await pagesOf(build)).toEqual(expect.arrayContaining(addresses));
});

test('each picture of the manifest has the size it says, and none is in the offline copy @chromium', async () => {
	const manifest = JSON.parse(await readFile(join(build, 'manifest.webmanifest'), 'utf8'));
	const worker = await readFile(join(build, 'service-worker.js'), 'utf8');
	const shapes = new Set<string>();
	for (const { src, sizes, form_factor: shape } of manifest.screenshots) {
		const png = await readFile(join(build, src));
		// Width and height stand in the first chunk of the file.
		expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
		expect(worker).not.toContain(src);
		shapes.add(shape);
	}
	expect([...shapes].sort()).toEqual(['narrow', 'wide']);
});

test('says how to install after the first log, until it is sent away', async ({ page }) => {
	const hint = page.getByRole('region', { name: 'Keep Soleus on your home screen' });
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Check in' })).toBeVisible();
	await expect(hint).toBeHidden();

	await restore(page, { checkIns: [checkIn(dayFrom(0), {})] });
	await page.goto('/');
	await hint.getByRole('button', { name: 'Not now' }).click();
	await expect(hint).toBeHidden();

	await page.reload();
	await page.waitForLoadState('networkidle');
	await expect(hint).toBeHidden();

	await page.goto('/settings/');
	await expect(hint).toBeVisible();
});
