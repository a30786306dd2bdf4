import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { build, pagesOfBuild } from './build.js';
import { checkIn, dayFrom, expect, expectAccessible, restore, test } from './fixtures.ts';
import { untilOffline } from './site.ts';

/** Of a PNG: width and height stand in the first chunk of the file. */
async function sizeOf(src: string): Promise<string> {
	const png = await readFile(join(build, src));
	return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

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
	expect(await pagesOfBuild()).toEqual(expect.arrayContaining(addresses));
});

test('each picture of the manifest has the size it says, and none is in the offline copy @chromium', async () => {
	const manifest = JSON.parse(await readFile(join(build, 'manifest.webmanifest'), 'utf8'));
	const worker = await readFile(join(build, 'service-worker.js'), 'utf8');
	const shapes = new Set<string>();
	for (const { src, sizes, form_factor: shape } of manifest.screenshots) {
		expect(await sizeOf(src)).toBe(sizes);
		expect(worker).not.toContain(src);
		shapes.add(shape);
	}
	expect([...shapes].sort()).toEqual(['narrow', 'wide']);
});

test('each icon has the size it says, and a shared link has its picture @chromium', async () => {
	const manifest = JSON.parse(await readFile(join(build, 'manifest.webmanifest'), 'utf8'));
	const purposes = new Set<string>();
	for (const { src, sizes, type, purpose } of manifest.icons) {
		purposes.add(purpose);
		if (type === 'image/png') expect(await sizeOf(src)).toBe(sizes);
	}
	expect([...purposes].sort()).toEqual(['any', 'maskable', 'monochrome']);
	expect(await sizeOf('apple-touch-icon.png')).toBe('180x180');

	const html = await readFile(join(build, 'learn/index.html'), 'utf8');
	expect(html).toContain('<meta property="og:image" content="/pictures/card.png" />');
	expect(await sizeOf('pictures/card.png')).toBe('1200x630');
});

const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0';
const browsers: [userAgent: string, words: string][] = [
	[`(iPhone; CPU iPhone OS 18_6 like Mac OS X) ${safari} Mobile/15E148 Safari/604.1`, 'View More'],
	[`(Macintosh; Intel Mac OS X 10_15_7) ${safari} Safari/605.1.15`, 'Add to Dock'],
	[`(Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, 'in Edge “Add to phone”'],
	[
		`(Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/156.0`,
		'Install this site as an app'
	],
	[`(Linux; Android 10; K) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile`, 'Add page to'],
	['(Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Add app to Home screen'],
	['(X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'cannot install web apps']
];

test('shows what to tap in the browser at hand @chromium', async ({ browser, baseURL }) => {
	const drawings = new Set<string>();
	for (const [userAgent, words] of browsers) {
		const context = await browser.newContext({ userAgent: `Mozilla/5.0 ${userAgent}`, baseURL });
		const page = await context.newPage();
		await page.goto('/settings/');
		const hint = page.getByRole('region', { name: 'Keep Soleus at hand' });
		await expect(hint.getByRole('listitem').filter({ hasText: words })).toBeVisible();
		drawings.add(
			(await hint.locator('.pictures').allInnerTexts()).join() +
				(await hint
					.locator('.pictures svg')
					.evaluateAll((all) => all.map((one) => one.innerHTML).join()))
		);
		if (drawings.size === 1) await expectAccessible(page);
		await context.close();
	}
	expect(drawings.size).toBe(browsers.length);
});

test('says how to install after the first log, until it is sent away', async ({ page }) => {
	const hint = page.getByRole('region', { name: 'Keep Soleus at hand' });
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
