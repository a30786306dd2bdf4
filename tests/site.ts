import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from './build.js';

/** Waits until the worker holds everything, and answers for this page. */
export async function untilOffline(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** A copy of the build that may be changed. */
export async function copyOfBuild(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'soleus-build-'));
	await cp(build, folder, { recursive: true });
	return folder;
}

/** The build as a later one would be: its Today is marked `<html data-build="next">`. */
export async function nextBuild(): Promise<string> {
	const folder = await copyOfBuild();
	const file = join(folder, 'index.html');
	const html = (await readFile(file, 'utf8')).replace('<html ', '<html data-build="next" ');
	await writeFile(file, html);
	await relist(folder, html);
	return folder;
}

/** The same build when its worker has reached the host and its page has not. */
export async function halfDeployedBuild(): Promise<string> {
	const folder = await copyOfBuild();
	await relist(folder, 'a page that is not there yet');
	return folder;
}

/** Writes the hash of a new Today into the worker's list. */
async function relist(folder: string, today: string): Promise<void> {
	const file = join(folder, 'service-worker.js');
	const integrity = createHash('sha384').update(today).digest('base64');
	const entry = /\{"integrity":"[^"]+","revision":"\w+","url":"\/"\}/;
	const worker = await readFile(file, 'utf8');
	if (!entry.test(worker)) throw new Error('Today is not in the list of the worker');
	const changed = { integrity: `sha384-${integrity}`, revision: 'next', url: '/' };
	await writeFile(file, worker.replace(entry, JSON.stringify(changed)));
}
