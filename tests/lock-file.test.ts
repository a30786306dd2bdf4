import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	link?: boolean;
}

test('every dependency is pinned to one version and its hash, from the registry', async () => {
	const file = await readFile(new URL('../package-lock.json', import.meta.url), 'utf8');
	const packages: Record<string, Locked> = JSON.parse(file).packages;
	const own = '';
	const loose = Object.entries(packages).filter(
		([path, { version, resolved, integrity, link }]) =>
			path !== own &&
			(link ||
				!/^\d+\.\d+\.\d+/.test(version ?? '') ||
				!integrity?.startsWith('sha512-') ||
				// Absent: from whichever registry npm is set to, which the hash has to fit all the same.
				!(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'))
	);
	expect(loose.map(([path]) => path)).toEqual([]);
	expect(Object.keys(packages).length).toBeGreaterThan(100);
});
