import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from './build.js';

/**
 * Serves a built site as a good static host does: compressed, with what `_headers` says, and 404.html
 * for a page that is not there.
 *
 * @typedef {object} Site
 * @property {string} root the folder it serves; may be changed while it runs, as a deploy does
 * @property {string} url its address, without a slash at the end
 * @property {() => Promise<void>} stop closes it at once, open connections too
 *
 * @param {{ root?: string, port?: number }} [options] `root`: the build, where nothing else is told; port 0 (the default) takes any free one
 * @returns {Promise<Site>}
 */
export async function serve({ root = build, port = 0 } = {}) {
	const server = createServer((request, response) => {
		answer(site.root, request).then(
			({ status, headers, body }) => {
				response.writeHead(status, headers);
				response.end(request.method === 'HEAD' ? undefined : body);
			},
			(error) => {
				console.error(error);
				response.writeHead(500).end();
			}
		);
	});
	/** @type {Site} */
	const site = {
		root: resolve(root),
		url: '',
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
	await new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	if (address && typeof address === 'object') site.url = `http://localhost:${address.port}`;
	return site;
}

const types = /** @type {Record<string, string>} */ ({
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
});
const packed = new Set(['.png', '.woff2']);

/**
 * @typedef {{ status: number, headers: Record<string, string>, body?: Buffer | string }} Answer
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function answer(root, request) {
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return plain(405, 'Only GET and HEAD.');
	const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
	const path = decoded(rawPath);
	const file = path && resolve(join(root, path));
	if (!file || (file !== root && !file.startsWith(root + sep))) return plain(400, 'Bad address.');

	const rules = readRules(root);
	const isPage = path.endsWith('/');
	const found = isPage ? join(file, 'index.html') : file;
	if ((await isFile(found)) && found !== join(root, '_headers')) {
		return await send(200, found, headersFor(rules, path), request);
	}
	if (!isPage && (await isFile(join(file, 'index.html')))) {
		const address = `/${relative(root, file).split(sep).join('/')}/`;
		return { status: 308, headers: { Location: query ? `${address}?${query}` : address } };
	}
	const notFound = join(root, '404.html');
	// A missing script answered with a page would break the app in silence.
	const isAsset = path.startsWith('/_app/') || (!isPage && extname(path) !== '');
	if (isAsset || !(await isFile(notFound))) return plain(404, 'Not found.');
	return await send(404, notFound, headersFor(rules, path), request);
}

/**
 * @param {number} status
 * @param {string} file
 * @param {Record<string, string>} extra
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function send(status, file, extra, request) {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const offered = packed.has(extname(file)) ? [] : ['br', 'gzip'];
	const encoding = offered.find((name) => accepted.includes(name)) ?? 'identity';
	const { body, etag } = await encodedFile(file, encoding);
	const headers = {
		'Content-Type': types[extname(file)] ?? 'application/octet-stream',
		'Cache-Control': 'no-cache',
		ETag: etag,
		Vary: 'Accept-Encoding',
		...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
		...extra
	};
	if (status === 200 && request.headers['if-none-match'] === etag) return { status: 304, headers };
	return { status, headers: { ...headers, 'Content-Length': String(body.length) }, body };
}

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** @type {Map<string, Promise<{ body: Buffer, etag: string }>>} */
const encodedFiles = new Map();

/**
 * @param {string} file
 * @param {string} encoding
 */
async function encodedFile(file, encoding) {
	const { mtimeMs, size } = await stat(file);
	const key = `${encoding} ${mtimeMs} ${size} ${file}`;
	const encode = async () => {
		const content = await readFile(file);
		const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
		const body =
			encoding === 'br' || encoding === 'gzip' ? await encoders[encoding](content) : content;
		return { body, etag: `"${hash}-${encoding}"` };
	};
	const result = encodedFiles.get(key) ?? encode();
	encodedFiles.set(key, result);
	return await result;
}

/**
 * The rules of a `_headers` file: an address, with `*` for anything, then indented lines `Name: value`.
 *
 * @typedef {{ matches: RegExp, headers: [string, string][] }} Rule
 * @param {string} root
 * @returns {Rule[]}
 */
function readRules(root) {
	const file = join(root, '_headers');
	/** @type {Rule[]} */
	const rules = [];
	if (!existsSync(file)) return rules;
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (!line.trim() || line.startsWith('#')) continue;
		if (/^\s/.test(line)) {
			const [name = '', ...value] = line.split(':');
			rules.at(-1)?.headers.push([name.trim(), value.join(':').trim()]);
		} else {
			const pattern = line.trim().split('*').map(escaped).join('.*');
			rules.push({ matches: new RegExp(`^${pattern}$`), headers: [] });
		}
	}
	return rules;
}

/**
 * Where several rules set one header, hosts join the values with a comma.
 *
 * @param {Rule[]} rules
 * @param {string} path
 */
function headersFor(rules, path) {
	/** @type {Record<string, string>} */
	const headers = {};
	for (const [name, value] of rules.filter((r) => r.matches.test(path)).flatMap((r) => r.headers)) {
		headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
	}
	return headers;
}

/** @param {string} text */
function escaped(text) {
	return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}

/** @param {string} path */
function decoded(path) {
	try {
		const text = decodeURIComponent(path);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}

/** @param {string} path */
async function isFile(path) {
	return await stat(path).then(
		(entry) => entry.isFile(),
		() => false
	);
}

/**
 * @param {number} status
 * @param {string} text
 * @returns {Answer}
 */
function plain(status, text) {
	return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const port = Number(process.env.PORT ?? 4173);
	if (!existsSync(join(build, 'index.html'))) {
		console.error('There is no build yet: run "npm run build" first.');
		process.exitCode = 1;
	} else {
		try {
			const site = await serve({ port });
			console.log(`Soleus is at ${site.url}/`);
		} catch (error) {
			console.error(
				`Port ${port} cannot be used: ${error instanceof Error ? error.message : error}`
			);
			process.exitCode = 1;
		}
	}
}
