import type { ComponentProps } from 'svelte';
import { isCopyDue, type Marker } from '#lib/domain/lost-log.ts';
import type { App } from '#lib/state/app.ts';
import { Copies } from '#lib/storage/copies.ts';
import { databaseName } from '#lib/storage/database.ts';
import { OtherTabs } from '#lib/storage/other-tabs.ts';
import type Recovery from './Recovery.svelte';
import { openArchive } from './settings/archive.ts';

/** One copy is enough for changes that follow each other. */
const restMs = 2000;

/** What Today shows of a log that is lost or does not open. */
export type Shown = ComponentProps<typeof Recovery> & { Region: typeof Recovery };

/**
 * Sees after each change, of this tab or another, that the database still has all that it had, and that a copy is taken. `tell` is
 * given what Today shows where it has not.
 */
export function watchOverLog(
	{ store, clock, log }: Pick<App, 'store' | 'clock' | 'log'>,
	tell: (shown: Shown | undefined) => void
): void {
	const copies = new Copies(store);
	let timer: ReturnType<typeof setTimeout> | undefined;

	function look() {
		// Where the browser keeps no caches there are no copies either, and nothing else depends on them.
		copies
			.look()
			.then(take)
			.catch(() => {});
	}

	async function take(marker: Marker | undefined) {
		if (marker && isCopyDue(marker)) {
			clearTimeout(timer);
			timer = setTimeout(keepCopy, document.hidden ? 0 : restMs);
		}
		if (!marker?.isLost && log.status !== 'broken') return tell(undefined);
		const { default: Region } = await import('./Recovery.svelte');
		const lost = marker?.isLost && {
			copies,
			isBehind: marker.copied < marker.changes,
			onover: look
		};
		tell({ Region, lost });
	}

	async function keepCopy() {
		clearTimeout(timer);
		timer = undefined;
		const archive = openArchive();
		// No room, or no network for its code: the next change tries again.
		await archive.keepCopy(clock.now()).catch(() => {});
		archive.close();
	}

	new OtherTabs(databaseName, look).listen();
	document.addEventListener('visibilitychange', () => {
		if (!document.hidden) look();
		else if (timer !== undefined) void keepCopy();
	});
	look();
}
