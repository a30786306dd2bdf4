import { Workbox } from 'workbox-window';
import { ifIdle, untilIdle } from './busy.ts';
import idleWorker from './steady-timer-worker.ts?worker&url';
import { workerAddress } from './worker-address.ts';

/** A phone may keep an installed app open for weeks and look for no update by itself. */
const checkEveryMs = 60 * 60 * 1000;

/** A new worker takes over within this time, or it does not. */
const takeOverMs = 10_000;
const remindEveryMs = 1000;

/**
 * Registers the worker that keeps the app for offline use, and looks for a newer one at each return to
 * the page and each hour. `offer` is called when a new version waits and nothing is under way, with what
 * puts it in place (`false` while something is under way after all).
 *
 * A page that a new version has taken over is reloaded, once and only when idle: that version came in
 * because somebody agreed to it, here or in another tab.
 */
export async function startUpdates(offer: (apply: () => Promise<boolean>) => void): Promise<void> {
	if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const workbox = new Workbox(workerAddress('/service-worker.js'), { updateViaCache: 'none' });
	let isControlled = navigator.serviceWorker.controller !== null;

	const apply = () => ifIdle(() => takeOver(workbox));
	workbox.addEventListener('waiting', () => void untilIdle().then(() => offer(apply)));
	workbox.addEventListener('controlling', () => {
		if (isControlled) void untilIdle().then(() => location.reload());
		isControlled = true;
	});
	try {
		const registration = await workbox.register({ immediate: true });
		// It stands there and this page is not its own: after a repair, where another tab holds it.
		if (!isControlled) registration?.active?.postMessage({ type: 'MEND' });
	} catch {
		// A private window may refuse a worker; everything else works without.
		return;
	}

	const check = () => {
		// No network, no news: the next check will tell.
		if (document.visibilityState === 'visible') workbox.update().catch(() => undefined);
	};
	document.addEventListener('visibilitychange', check);
	setInterval(check, checkEveryMs);
}

/**
 * Where the old worker is given a request just as it is ended, Chromium starts it again and forgets that the new one is to come
 * until the old one has had nothing to do for half a minute. To ask again changes nothing; it looks again for each page, frame or
 * worker that is opened.
 */
async function takeOver(workbox: Workbox): Promise<void> {
	const taken = new Promise((resolve) => workbox.addEventListener('controlling', resolve));
	workbox.messageSkipWaiting();
	const reminding = setInterval(openWorker, remindEveryMs);
	await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, takeOverMs))]);
	clearInterval(reminding);
}

/** One that does nothing, and is closed at once. */
function openWorker(): void {
	const worker = new Worker(workerAddress(idleWorker) as string, { type: 'module' });
	worker.addEventListener('message', () => worker.terminate());
	worker.postMessage(0);
}
