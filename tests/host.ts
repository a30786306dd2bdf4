import { rm } from 'node:fs/promises';
import { test as base, type Page } from '@playwright/test';
import { serve, type Site } from './serve.js';
import { untilOffline } from './site.ts';

/** A host of its own for each journey; what it serves can be changed under a running app. */
export const test = base.extend<{
	host: Site;
	deploy: (folder: Promise<string>) => Promise<void>;
}>({
	serviceWorkers: 'allow',
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
	host: async ({}, use) => {
		const host = await serve();
		await use(host);
		await host.stop();
	},
	deploy: async ({ host }, use) => {
		const folders: string[] = [];
		await use(async (folder) => {
			host.root = await folder;
			folders.push(host.root);
		});
		await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
	}
});

export async function installed(page: Page, host: Site): Promise<void> {
	await page.goto(host.url);
	await untilOffline(page);
}

/** The same host, back at its address. */
export async function startedAgain(host: Site): Promise<Site> {
	return await serve({ root: host.root, port: Number(new URL(host.url).port) });
}
