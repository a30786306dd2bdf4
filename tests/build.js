import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `npm run build` wrote. */
export const build = fileURLToPath(new URL('../build', import.meta.url));

/** The address of every page that the build holds. */
export async function pagesOfBuild() {
	const entries = await readdir(build, { recursive: true, withFileTypes: true });
	const folders = entries
		.filter((entry) => entry.name === 'index.html')
		.map((entry) => relative(build, entry.parentPath));
	return folders.map((folder) => (folder ? `/${folder}/` : '/')).sort();
}
