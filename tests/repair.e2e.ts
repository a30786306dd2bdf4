import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { passSigns, save, slide } from './check-in-steps.ts';
import { stored } from './fixtures.ts';
import { installed, startedAgain, test } from './host.ts';
import { copyOfBuild, untilOffline } from './site.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The paths in the offline copy, of those that begin so. */
function kept(page: Page, beginning: string): Promise<string[]> {
	return page.evaluate(async (beginning) => {
		const name = (await caches.keys()).find((name) => name.startsWith('workbox-precache'));
		const requests = name ? await (await caches.open(name)).keys() : [];
		return requests
			.map(({ url }) => new URL(url).pathname)
			.filter((path) => path.startsWith(beginning))
			.sort();
	}, beginning);
}

/** Takes files out of the offline copy, or puts rubbish in their place. */
function damage(page: Page, paths: string[], rubbish?: string): Promise<void> {
	return page.evaluate(
		async ({ paths, rubbish }) => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					if (!paths.includes(new URL(request.url).pathname)) continue;
					if (rubbish === undefined) await cache.delete(request);
					else {
						const headers = { 'Content-Type': 'text/javascript' };
						await cache.put(request, new Response(rubbish, { headers }));
					}
				}
			}
		},
		{ paths, rubbish }
	);
}

async function withNewLearn(): Promise<string> {
	const folder = await copyOfBuild();
	const file = join(folder, 'learn/index.html');
	const html = (await readFile(file, 'utf8')).replace('<html ', '<html data-build="next" ');
	await writeFile(file, html);
	return folder;
}

test('Repair fetches a damaged offline copy anew and leaves the log, and throws nothing away without the host @chromium', async ({
	page,
	context,
	host
}) => {
	// Stands open all the while, as tabs do.
	const old = await context.newPage();
	await installed(old, host);
	await old.goto(`${host.url}/check-in/`);
	await passSigns(old);
	await slide(old, 0, 0);
	await save(old);
	await old.evaluate(async () => {
		await (await caches.open('backup-v1')).put('/1', new Response('a copy of the log'));
		localStorage.setItem('note', 'kept');
	});
	const before = await kept(old, '/');
	await damage(old, await kept(old, '/_app/immutable/'), 'this is no script');

	await page.clock.install();
	await page.goto(host.url, { waitUntil: 'domcontentloaded' });
	await page.clock.fastForward('00:09');
	await expect(page.getByRole('alert')).toContainText('What you logged is still on this device');
	await expect(button(page, 'Reload')).toBeVisible();
	await host.stop();
	await button(page, 'Repair').click();
	await expect(page.getByRole('status')).toHaveText(/^Not repaired.*nothing was thrown away/);
	expect(await kept(page, '/')).toEqual(before);

	const again = await startedAgain(host);
	await button(page, 'Repair').click();
	await expect(page.locator('html')).toHaveAttribute('data-ready');
	await expect(page.getByRole('region', { name: 'Advice' })).toHaveAttribute(
		'data-advice',
		'clear'
	);
	await expect.poll(() => kept(page, '/')).toEqual(before);
	await untilOffline(page);
	expect(await stored(page, 'checkIns')).toHaveLength(1);
	expect(
		await page.evaluate(async () => [await caches.has('backup-v1'), localStorage.getItem('note')])
	).toEqual([true, 'kept']);

	await again.stop();
	await page.goto(`${host.url}/learn/`);
	await expect(page.locator('html')).toHaveAttribute('data-ready');
});

test('a file that is missing from the offline copy is fetched, checked and kept again, or done without @chromium', async ({
	page,
	host,
	deploy
}) => {
	await installed(page, host);
	const styles = (await kept(page, '/_app/immutable/assets/')).filter((path) =>
		path.endsWith('.css')
	);
	const [script = ''] = await kept(page, '/_app/immutable/entry/start');
	const missing = [...styles, script, '/session/warm-up/'];
	await damage(page, missing);
	await page.goto(`${host.url}/session/warm-up/`);
	await expect(button(page, 'Start')).toBeVisible();
	for (const path of [script, '/session/warm-up/']) expect(await kept(page, path)).toEqual([path]);
	const linked = await page
		.locator('link[rel=stylesheet]')
		.evaluateAll((links) => links.map((link) => new URL(Reflect.get(link, 'href')).pathname));
	expect(linked).not.toEqual([]);
	expect(await kept(page, '/_app/immutable/assets/')).toEqual(expect.arrayContaining(linked));

	// Of a version that the host has and this worker has not: shown, but not kept under the old one's name.
	await deploy(withNewLearn());
	await damage(page, ['/learn/']);
	await page.goto(`${host.url}/learn/`);
	await expect(page.locator('html')).toHaveAttribute('data-build', 'next');
	expect(await kept(page, '/learn/')).not.toContain('/learn/');

	await host.stop();
	await page.goto(`${host.url}/learn/`);
	await expect(heading(page)).toHaveText('Learn');
	await expect(page.locator('html')).toHaveAttribute('data-ready');

	await damage(page, ['/404.html']);
	await page.goto(`${host.url}/learn/`);
	await expect(heading(page)).toHaveText('This page is not here');
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-ready');
});
