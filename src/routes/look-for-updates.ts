import UpdateNotice from '#lib/components/UpdateNotice.svelte';
import { startUpdates } from '#lib/platform/updates.ts';
import { Update } from '#lib/state/update.svelte.ts';

/** A new version, and what offers it. */
export interface Updates {
	update: Update;
	Notice: typeof UpdateNotice;
}

/** Has the app kept for offline use, and looks for newer versions as long as the page is open. `show` is given what will offer one. */
export async function lookForUpdates(show: (updates: Updates) => void): Promise<void> {
	const update = new Update();
	show({ update, Notice: UpdateNotice });
	await startUpdates((apply) => update.offer(apply));
}
