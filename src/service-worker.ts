/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
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
	ignoreURLParametersMatching: [/.*/]
});

registerRoute(
	new NavigationRoute(async ({ url, request }) => {
		if (getCacheKeyForURL(`${url.pathname}/`)) {
			return Response.redirect(`${url.pathname}/${url.search}`, 308);
		}
		// It may be a page of a version newer than this worker, so the host is asked first.
		return (await fromHost(request)) ?? (await matchPrecache('/404.html')) ?? Response.error();
	})
);

async function fromHost(request: Request): Promise<Response | undefined> {
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
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
});
