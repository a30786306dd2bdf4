import { showBadge } from './badge.ts';
import { closeNotifications, stopNotifying } from './notification.ts';

/** Workbox's own: the app's files for offline use, which hold nothing of anybody. */
const ownFiles = /^workbox-precache/;

/**
 * Takes off the device what the browser keeps for this app beside the database, but for its own files: copies, hints, the badge, shown
 * notifications, and being woken. `false` where it did not let go of all.
 */
export async function clearTraces(): Promise<boolean> {
	const cleared = await Promise.allSettled([
		clearCaches(),
		clearHints(),
		showBadge(false),
		closeNotifications(),
		stopNotifying()
	]);
	return cleared.every(({ status }) => status === 'fulfilled');
}

async function clearCaches(): Promise<void> {
	if (!('caches' in window)) return;
	for (const name of await caches.keys()) if (!ownFiles.test(name)) await caches.delete(name);
}

/** Async, so that a browser that throws at once is a rejection too. */
async function clearHints(): Promise<void> {
	localStorage.clear();
	sessionStorage.clear();
}
