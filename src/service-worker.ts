/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { missingPage } from '#lib/content/missing-page.ts';
import { keepShared } from '#lib/platform/shared-files.ts';
import { claimCheckInDue } from '#lib/storage/check-in-due.ts';

declare const self: ServiceWorkerGlobalScope & {
	__WB_MANIFEST: { url: string; revision: string | null; integrity: string }[];
};

/** How long an address that the precache does not know may take to come from the host. */
const patienceMs = 4_000;

// Every file of one build, each checked against its hash: all of them are kept, or the worker does not install.
const precache = new PrecacheController();
precache.precache(self.__WB_MANIFEST);

registerRoute(
	new PrecacheRoute(precache, {
		directoryIndex: '',
		cleanURLs: false,
		// An address means the same page whatever stands behind its question mark.
		ignoreURLParametersMatching: [/.*/]
	})
);

registerRoute(
	new NavigationRoute(async ({ url, request }) => {
		if (precache.getCacheKeyForURL(`${url.pathname}/`)) {
			return Response.redirect(`${url.pathname}/${url.search}`, 308);
		}
		// It may be a page of a version newer than this worker, so the host is asked first.
		return (await fromHost(request)) ?? (await bareApp()) ?? inWords();
	})
);

// Another app shares files (manifest.webmanifest): no host sees them, the page imports them.
registerRoute(
	({ url }) => url.pathname === '/share/',
	async ({ request }) => Response.redirect(`/runs/?shared=${await keepShared(request)}`, 303),
	'POST'
);

// What is missing from the precache comes from the host, is checked and kept again by the route above. Where that fails:
setCatchHandler(async ({ request, url }) => {
	if (request.mode === 'navigate') return await pageAllTheSame(request);
	// What mends the others may come unchecked.
	return url.pathname === '/repair.js' ? await fetch(request) : Response.error();
});

/** A newer page than the one in the list does not fit its hash, but belongs to the host's own version and works with it. */
async function pageAllTheSame(request: Request): Promise<Response> {
	const answer = await fromHost(request);
	if (answer?.ok) return answer;
	return (await bareApp()) ?? answer ?? inWords();
}

/** The not-found page is the app without a page: at the address of one it draws that one. */
async function bareApp(): Promise<Response | undefined> {
	try {
		return await precache.matchPrecache('/404.html');
	} catch {
		return undefined;
	}
}

function inWords(): Response {
	return new Response(missingPage, {
		status: 503,
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	});
}

async function fromHost(request: Request): Promise<Response | undefined> {
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), patienceMs);
	try {
		return await fetch(request, { signal: patience.signal });
	} catch {
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}

// The page of a first visit is served from here at once. A later version waits for SKIP_WAITING, which is
// sent only when a person has agreed and nothing is under way in any tab (platform/updates.ts).
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
	if (event.data?.type === 'MEND') event.waitUntil(mend(event));
});

/**
 * Fetches what is missing from the precache before somebody wants it offline. All of it is after a repair, where another tab
 * holds this worker: it is not installed anew then, and does not know the repaired page yet.
 */
async function mend(event: ExtendableEvent): Promise<void> {
	const { strategy } = precache;
	const requests = await (await caches.open(strategy.cacheName)).keys();
	const kept = new Set(requests.map(({ url }) => url));
	for (const [url, cacheKey] of precache.getURLsToCacheKeys()) {
		if (kept.has(cacheKey)) continue;
		const integrity = precache.getIntegrityForCacheKey(cacheKey) ?? '';
		const request = new Request(url, { cache: 'reload', integrity });
		// Without a network, or of another version by now: the next start tries again.
		await strategy
			.handle({ event, request, params: { cacheKey, integrity } })
			.catch(() => undefined);
	}
	await self.clients.claim();
}

/** Not in TypeScript's library. */
interface PeriodicSyncEvent extends ExtendableEvent {
	tag: string;
}

// Asked for in Settings (platform/notification.ts). A locked screen may show the words to others.
self.addEventListener('periodicsync', (event) => {
	const sync = event as PeriodicSyncEvent;
	if (sync.tag === 'check-in') sync.waitUntil(remind());
});

async function remind(): Promise<void> {
	const due = await claimCheckInDue(new Date());
	if (!due) return;
	if (due.isToNotify)
		await self.registration.showNotification('Today is not logged yet', {
			body: 'Tap to check in.',
			tag: 'check-in',
			icon: '/icon-192.png'
		});
	// Not in every browser that has the event, nor for every app.
	const badge = due.isOpen ? navigator.setAppBadge?.() : navigator.clearAppBadge?.();
	await badge?.catch(() => undefined);
}

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openCheckIn());
});

async function openCheckIn(): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const open = pages.find(({ url }) => new URL(url).pathname === '/check-in/');
	await (open ? open.focus() : self.clients.openWindow('/check-in/'));
}
