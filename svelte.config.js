import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: offlineAdapter(),
		paths: { relative: false },
		// A page's styles come with the page: on a slow network a second journey for them costs a third of a second.
		inlineStyleThreshold: 40_000,
		// The layout registers it when the page already works (platform/updates.ts).
		serviceWorker: { register: false },
		version: { name: contentHash(['src', 'static', 'svelte.config.js', 'package-lock.json']) },
		// What a page may do stands in its own <meta>: hosts that send no headers keep the promise too.
		// `static/_headers` adds what a meta cannot say, and the policy of the workers.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScriptHashes('src/app.html')],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'media-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'soleus-worker']
			}
		}
	}
};

/**
 * Writes every page as a file, then hands the worker the list of all that it keeps for offline use.
 *
 * @returns {import('@sveltejs/kit').Adapter}
 */
function offlineAdapter() {
	const folder = 'build';
	const staticAdapter = adapterStatic({ pages: folder, fallback: '404.html' });
	return {
		name: 'static-and-offline',
		async adapt(builder) {
			await staticAdapter.adapt(builder);
			const { injectManifest } = await import('workbox-build');
			const { count, size, warnings } = await injectManifest({
				swSrc: join(builder.getClientDirectory(), 'service-worker.js'),
				swDest: join(folder, 'service-worker.js'),
				globDirectory: folder,
				globPatterns: ['**/*'],
				// Hosts keep `_headers` to themselves, and one missing file would stop the install.
				// Pictures are for whoever has not installed the app yet, icons without their own edge or colour for the system alone.
				globIgnores: ['_headers', 'service-worker.js', '**/*.map', 'pictures/**', 'icon-m*.png'],
				manifestTransforms: [(entries) => ({ manifest: entries.map(toPrecached).sort(byUrl) })]
			});
			if (warnings.length) throw new Error(warnings.join('\n'));
			builder.log.success(`Offline: ${count} files, ${Math.round(size / 1000)} kB`);
		}
	};

	/** @param {import('workbox-build').ManifestEntry & { size: number }} entry */
	function toPrecached({ url, revision, size }) {
		const hash = createHash('sha384').update(readFileSync(join(folder, url)));
		return {
			url: `/${url.replace(/(^|\/)index\.html$/, '$1')}`,
			// What stands under `immutable` bears its hash in its name.
			revision: url.startsWith('_app/immutable/') ? null : revision,
			integrity: `sha384-${hash.digest('base64')}`,
			size
		};
	}
}

/**
 * @param {{ url: string }} a
 * @param {{ url: string }} b
 */
function byUrl(a, b) {
	return a.url < b.url ? -1 : 1;
}

/**
 * SvelteKit hashes only the scripts that it writes itself.
 *
 * @param {string} file
 */
function inlineScriptHashes(file) {
	const scripts = readFileSync(file, 'utf8').matchAll(/<script>(.*?)<\/script>/gs);
	return Array.from(scripts, ([, script = '']) => {
		const hash = createHash('sha256').update(script).digest('base64');
		return /** @type {const} */ (`sha256-${hash}`);
	});
}

/**
 * One text for one content, so that two builds of one tree are the same to the byte.
 *
 * @param {string[]} paths files and folders
 */
function contentHash(paths) {
	const hash = createHash('sha256');
	for (const path of paths.flatMap(filesIn).sort()) hash.update(path).update(readFileSync(path));
	return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	if (/\.\w+$/.test(path)) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
