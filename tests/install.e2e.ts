import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
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
