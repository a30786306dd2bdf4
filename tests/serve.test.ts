import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Site } from './serve.js';

const headers = `/*
  X-Everywhere: yes
  Content-Security-Policy: frame-ancestors 'none'
/worker.js
  Content-Security-Policy: default-src 'none'
/_app/immutable/*
  Cache-Control: max-age=1, immutable
`;
const files = {
	'site/index.html': '<h1>Home</h1>',
	'site/learn/index.html': '<h1>Learn</h1>',
	'site/404.html': '<h1>Page not found</h1>',
	'site/worker.js': 'let worker;',
	'site/_app/immutable/code.js': 'let code;'.repeat(100),
	'site/_headers': headers,
	'secret.txt': 'not for you'
};

let site: Site;
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'soleus-serve-'));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
	site = await serve({ root: join(folder, 'site') });
});

afterAll(async () => {
	await site.stop();
	await rm(folder, { recursive: true });
});

/** As it is sent: `fetch` would tidy the path up and follow redirects. */
function get(path: string, sent: Record<string, string> = {}) {
	return new Promise<{ status?: number; headers: Record<string, unknown>; text: string }>(
		(resolve, reject) => {
			const { hostname, port } = new URL(site.url);
			request({ hostname, port, path, headers: sent }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () => {
					const text = Buffer.concat(chunks).toString();
					resolve({ status: response.statusCode, headers: response.headers, text });
				});
			})
				.on('error', reject)
				.end();
		}
	);
}

test('serves a page at its folder, to be asked for anew each time', async () => {
	const answer = await get('/learn/');
	expect(answer).toMatchObject({ status: 200, text: '<h1>Learn</h1>' });
	expect(answer.headers).toMatchObject({
		'cache-control': 'no-cache',
		'content-type': 'text/html; charset=utf-8'
	});
});

test('leads a folder without its slash to the page, with its question', async () => {
	const answer = await get('/learn?from=here');
	expect(answer.status).toBe(308);
	expect(answer.headers.location).toBe('/learn/?from=here');
});

test('never leads to another host', async () => {
	expect((await get('//learn')).headers.location).toBe('/learn/');
});

test('answers an unknown page with the not-found page', async () => {
	expect(await get('/nope/')).toMatchObject({ status: 404, text: '<h1>Page not found</h1>' });
	expect(await get('/nope')).toMatchObject({ status: 404, text: '<h1>Page not found</h1>' });
});

test('never answers a missing file with a page', async () => {
	for (const path of ['/_app/immutable/gone', '/gone.js', '/_app/gone.js']) {
		expect(await get(path)).toMatchObject({ status: 404, text: 'Not found.' });
	}
});

test.each([
	'/../secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e/secret.txt',
	'/learn/..%2f..%2fsecret.txt'
])('does not leave its folder for %s', async (path) => {
	const answer = await get(path);
	expect(answer.status).toBeGreaterThanOrEqual(400);
	expect(answer.text).not.toContain('not for you');
});

test('refuses an address that is no text', async () => {
	expect((await get('/%ff')).status).toBe(400);
	expect((await get('/%00')).status).toBe(400);
});

test('sends what _headers says, values of several rules joined, and not the file itself', async () => {
	expect((await get('/worker.js')).headers).toMatchObject({
		'x-everywhere': 'yes',
		'content-security-policy': "frame-ancestors 'none', default-src 'none'"
	});
	expect((await get('/_app/immutable/code.js')).headers['cache-control']).toBe(
		'max-age=1, immutable'
	);
	expect((await get('/_headers')).status).toBe(404);
});

test('compresses for those who can read it, and says when nothing has changed', async () => {
	const packed = await get('/_app/immutable/code.js', { 'Accept-Encoding': 'gzip, br' });
	expect(packed.headers['content-encoding']).toBe('br');
	expect(Number(packed.headers['content-length'])).toBeLessThan(100);

	const again = await get('/worker.js', {
		'If-None-Match': String((await get('/worker.js')).headers.etag)
	});
	expect(again).toMatchObject({ status: 304, text: '' });
});
