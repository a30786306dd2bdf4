/** Chrome's offer to run the worker now and then. Not in TypeScript's library. */
interface PeriodicSyncManager {
	register(tag: string, options: { minInterval: number }): Promise<void>;
	unregister(tag: string): Promise<void>;
	getTags(): Promise<string[]>;
}

/** By which the worker knows what it is woken for, and its notification (service-worker.ts). */
const checkInTag = 'check-in';
/** The browser looks no more often, and mostly less. */
const askedIntervalMs = 4 * 60 * 60 * 1000;

export type Notifying = 'on' | 'not-allowed' | 'not-installed';

/** Whether this browser knows a worker that is woken by itself, and notifications. */
export function canNotify(): boolean {
	return 'PeriodicSyncManager' in window && 'Notification' in window;
}

/** Asks for what it takes to notify; in a tap. */
export async function startNotifying(): Promise<Notifying> {
	if ((await Notification.requestPermission()) !== 'granted') return 'not-allowed';
	try {
		await (await syncs())?.register(checkInTag, { minInterval: askedIntervalMs });
		return (await isNotifying()) ? 'on' : 'not-installed';
	} catch {
		return 'not-installed';
	}
}

export async function isNotifying(): Promise<boolean> {
	if (!canNotify() || Notification.permission !== 'granted') return false;
	return (await (await syncs())?.getTags())?.includes(checkInTag) ?? false;
}

export async function stopNotifying(): Promise<void> {
	await (await syncs())?.unregister(checkInTag);
}

/** Takes away what is still shown. */
export async function closeNotifications(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	for (const shown of (await registration?.getNotifications?.()) ?? []) shown.close();
}

async function syncs(): Promise<PeriodicSyncManager | undefined> {
	const registration = await navigator.serviceWorker?.getRegistration();
	return registration && Reflect.get(registration, 'periodicSync');
}
