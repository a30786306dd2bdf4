/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
	__WB_MANIFEST: { url: string; revision: string | null; integrity: string }[];
};

/** How long an address that the precache does not know may take to come from the host. */
const PATIENCE_MS = 4_000;

// Every file of one build, each checked against its hash: all of them are kept, or the worker does not install.
precache(self.__WB_MANIFEST);

addRoute({
	directoryIndex: '',
	cleanURLs: false,
	// An address means the same page whatever stands behind its question mark.
	ignoreURLParametersMatching: [/.*/],
	urlManipulation: ({ url }) => {
		const withSlash = new URL(url);
		withSlash.pathname += '/';
		withSlash.search = '';
		return url.pathname.endsWith('/') ? [] : [withSlash];
	}
});

// The rest may be a page of a version newer than this worker, so the host is asked first.
registerRoute(
	new NavigationRoute(async ({ request }) => {
		const patience = new AbortController();
		const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
		try {
			return await fetch(request, { signal: patience.signal });
		} catch {
			return (await matchPrecache('/404.html')) ?? Response.error();
		} finally {
			clearTimeout(timer);
		}
	})
);

// A first visit is served from here at once; a later version waits for SKIP_WAITING, which is sent
// only when a person has agreed and nothing is under way in any tab (platform/updates.ts).
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
