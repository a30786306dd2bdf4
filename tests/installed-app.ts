import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch } from './browser.js';
import { complaintsOf, expect, test as base } from './fixtures.ts';
import { untilOffline } from './site.ts';

interface InstalledApp {
	context: BrowserContext;
	page: Page;
	/** As the browser does it, seldom and when it likes. */
	wakeWorker: () => Promise<void>;
}

/**
 * Chromium with a profile of its own: a private window, which a journey has otherwise, wakes no worker. The app may notify, and
 * be woken, as one that is installed and used.
 */
export const test = base.extend<{ app: InstalledApp }>({
	app: async ({ baseURL, viewport }, use) => {
		const origin = baseURL ?? '';
		const profile = await mkdtemp(join(tmpdir(), 'soleus-'));
		const context = await chromium.launchPersistentContext(profile, {
			...chromiumLaunch(),
			baseURL: origin,
			viewport,
			serviceWorkers: 'allow'
		});
		const complaints = complaintsOf(context);
		const page = context.pages()[0] ?? (await context.newPage());
		await page.goto('/');
		await untilOffline(page);
		const debuggerOf = await context.newCDPSession(page);
		await debuggerOf.send('Browser.grantPermissions', {
			origin,
			permissions: ['notifications', 'periodicBackgroundSync']
		});
		const registered = new Promise<string>((resolve) =>
			debuggerOf.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
				if (first) resolve(first.registrationId);
			})
		);
		await debuggerOf.send('ServiceWorker.enable');
		const registrationId = await registered;
		const wakeWorker = async () => {
			await debuggerOf.send('ServiceWorker.dispatchPeriodicSyncEvent', {
				origin,
				registrationId,
				tag: 'check-in'
			});
		};
		await use({ context, page, wakeWorker });
		await context.close();
		await rm(profile, { recursive: true, force: true });
		expect(complaints).toEqual([]);
	}
});

/** What the browser shows of the app's notifications. */
export function notificationsOf(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		return (await registration.getNotifications()).map(({ title }) => title);
	});
}

/** What wakes its worker. */
export function syncTagsOf(page: Page): Promise<string[]> {
	return page.evaluate(async () =>
		Reflect.get(await navigator.serviceWorker.ready, 'periodicSync').getTags()
	);
}
