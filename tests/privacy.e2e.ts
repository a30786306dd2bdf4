import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { pagesOfBuild } from './build.js';
import { serve } from './serve.js';
import { copyOfBuild, untilOffline } from './site.ts';

interface Elsewhere {
	url: string;
	/** Every request that has arrived here, those sent to other hosts as well. */
	received: string[];
}

/** Another host, which also stands in for every host of the wider network. */
const test = base.extend<{ elsewhere: Elsewhere }>({
	serviceWorkers: 'allow',
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
	elsewhere: async ({}, use) => {
		const received: string[] = [];
		const server = createServer((request, response) => {
			received.push(request.url ?? '');
			response.setHeader('Access-Control-Allow-Origin', '*');
			response.end('reached');
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = server.address();
		if (!address || typeof address === 'string') throw new Error('no port');
		await use({ url: `http://localhost:${address.port}`, received });
		server.closeAllConnections();
		server.close();
	},
	proxy: async ({ elsewhere }, use) => use({ server: elsewhere.url, bypass: 'localhost' })
});

test('no page asks anything of another host @chromium', async ({ page, baseURL, elsewhere }) => {
	test.slow();
	const hosts = new Set<string>();
	page.context().on('request', (request) => {
		if (request.url().startsWith('http')) hosts.add(new URL(request.url()).origin);
	});
	for (const address of await pagesOfBuild()) {
		await page.goto(address);
		await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
	}
	await untilOffline(page);
	expect([...hosts]).toEqual([baseURL]);
	expect(elsewhere.received).toEqual([]);
});

test('a page cannot send anything elsewhere @chromium', async ({ page, elsewhere }) => {
	await page.goto('/');
	const blocked = await page.evaluate(async (url) => {
		const attempt = (send: () => void) =>
			new Promise<string>((resolve) => {
				const tell = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
				addEventListener('securitypolicyviolation', tell, { once: true });
				send();
			});
		const form = document.createElement('form');
		form.action = `${url}/form`;
		document.body.append(form);
		return [
			await attempt(() => void fetch(`${url}/fetch`, { mode: 'no-cors' }).catch(() => undefined)),
			await attempt(() => navigator.sendBeacon(`${url}/beacon`, 'soreness')),
			await attempt(() => new WebSocket(url.replace('http', 'ws'))),
			await attempt(() => (new Image().src = `${url}/image`)),
			await attempt(() => form.submit())
		];
	}, elsewhere.url);
	expect(blocked).toEqual(['connect-src', 'connect-src', 'connect-src', 'img-src', 'form-action']);
	expect(elsewhere.received).toEqual([]);
});

test('a page runs no script that the app did not bring @chromium', async ({ page, elsewhere }) => {
	await page.goto('/');
	const outcome = await page.evaluate(async (url) => {
		// The debugger may do what a page may not, but only until the present task ends.
		await new Promise((resolve) => setTimeout(resolve));
		const script = document.createElement('script');
		const attempts = {
			text: () => (script.textContent = 'window.ran = true'),
			address: () => (script.src = `${url}/script.js`),
			markup: () => (document.body.innerHTML = '<img src=x onerror="window.ran = true">'),
			eval: () => (0, eval)('window.ran = true')
		};
		const refused = Object.entries(attempts).filter(([, act]) => {
			try {
				act();
				return false;
			} catch {
				return true;
			}
		});
		document.body.append(script);
		return { refused: refused.map(([name]) => name), ran: 'ran' in window };
	}, elsewhere.url);
	expect(outcome).toEqual({ refused: ['text', 'address', 'markup', 'eval'], ran: false });
});

test('the service worker cannot send anything elsewhere @chromium', async ({
	page,
	context,
	elsewhere
}) => {
	await page.goto('/');
	await untilOffline(page);
	const [worker] = context.serviceWorkers();
	const outcome = await worker?.evaluate(
		async ({ blocked, allowed }) => {
			const arrives = (url: string) =>
				fetch(url, { mode: 'no-cors' }).then(
					() => true,
					() => false
				);
			return { elsewhere: await arrives(blocked), own: await arrives(allowed) };
		},
		{ blocked: elsewhere.url, allowed: '/manifest.webmanifest' }
	);
	expect(outcome).toEqual({ elsewhere: false, own: true });
	expect(elsewhere.received).toEqual([]);
});

test('a dedicated worker cannot send anything elsewhere @chromium', async ({ page, elsewhere }) => {
	const root = await copyOfBuild();
	const script = `postMessage(await fetch('${elsewhere.url}', { mode: 'no-cors' }).then(() => 'reached', () => 'blocked'))`;
	await mkdir(join(root, '_app/immutable/workers'), { recursive: true });
	await writeFile(join(root, '_app/immutable/workers/probe.js'), script);
	await writeFile(join(root, 'probe.js'), script);
	// A page without a policy: what holds the worker back is sent with the worker's own file.
	await writeFile(join(root, 'probe.html'), '<!doctype html><title>Probe</title>');
	const host = await serve({ root });

	await page.goto(`${host.url}/probe.html`);
	const outcomeOf = (address: string) =>
		page.evaluate(
			(script) =>
				new Promise((resolve) => {
					new Worker(script, { type: 'module' }).onmessage = (event) => resolve(event.data);
				}),
			address
		);
	expect(await outcomeOf('/_app/immutable/workers/probe.js')).toBe('blocked');
	expect(elsewhere.received).toEqual([]);
	// The same file where no policy is sent gets through: the line above can fail.
	expect(await outcomeOf('/probe.js')).toBe('reached');

	await host.stop();
	await rm(root, { recursive: true });
});
