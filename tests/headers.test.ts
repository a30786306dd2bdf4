import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Site } from './serve.js';

// What `npm start` sends with the files of a build, by the same `_headers` that other hosts read.

const workers = ['/service-worker.js', '/_app/immutable/workers/archive.js'];
const files = ['/index.html', '/404.html', '/_app/immutable/entry.js', ...workers];

let site: Site;
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'soleus-headers-'));
	await cp(fileURLToPath(new URL('../static/_headers', import.meta.url)), join(folder, '_headers'));
	for (const file of files) {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), 'content');
	}
	site = await serve({ root: folder });
});

afterAll(async () => {
	await site.stop();
	await rm(folder, { recursive: true });
});

const headersOf = async (path: string) => (await fetch(site.url + path)).headers;

test.each(['/', '/nope/', '/_app/immutable/entry.js', ...workers])(
	'with %s go the headers that every answer has',
	async (path) => {
		const headers = await headersOf(path);
		expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(headers.get('Referrer-Policy')).toBe('no-referrer');
		expect(headers.get('Content-Security-Policy')).toMatch(/^frame-ancestors 'none'(,|$)/);
		const [, maxAge] = /^max-age=(\d+)/.exec(headers.get('Strict-Transport-Security') ?? '') ?? [];
		expect(Number(maxAge)).toBeGreaterThanOrEqual(31_536_000);
	}
);

test('a page may use what the app uses, and is denied the rest', async () => {
	const policy = (await headersOf('/')).get('Permissions-Policy')?.split(', ') ?? [];
	const denied = policy.filter((part) => part.endsWith('=()'));
	expect(policy.filter((part) => !denied.includes(part))).toEqual([
		'autoplay=(self)',
		'screen-wake-lock=(self)'
	]);
	for (const name of ['camera', 'microphone', 'geolocation', 'usb', 'payment'])
		expect(denied).toContain(`${name}=()`);
});

test.each(workers)('the whole policy of a worker goes with %s', async (path) => {
	const [, policy = ''] = (await headersOf(path)).get('Content-Security-Policy')?.split(', ') ?? [];
	expect(policy.split('; ')).toEqual([
		"default-src 'none'",
		"script-src 'self'",
		"connect-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	]);
});

test('what bears its hash in its name is kept for a year, the worker is asked for each time', async () => {
	const caching = async (path: string) => (await headersOf(path)).get('Cache-Control');
	for (const path of ['/_app/immutable/entry.js', '/_app/immutable/workers/archive.js'])
		expect(await caching(path)).toBe('public, max-age=31536000, immutable');
	expect(await caching('/service-worker.js')).toBe('no-cache');
	expect(await caching('/')).toBe('no-cache');
});
