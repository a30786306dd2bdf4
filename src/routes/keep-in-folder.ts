import type { App } from '#lib/state/app.ts';
import { databaseName } from '#lib/storage/database.ts';
import { OtherTabs } from '#lib/storage/other-tabs.ts';
import { backUpIntoFolder } from './folder-backup.ts';
import { openArchive } from './settings/archive.ts';

/** Several changes in a row make one copy. */
const settleMs = 1000;

/** From now on each change that is kept, in this tab or another, goes into the chosen folder too; and at the first start of a day what was missed. */
export function keepInFolder(app: App): void {
	const archive = openArchive();
	let waiting: ReturnType<typeof setTimeout> | undefined;

	function write() {
		clearTimeout(waiting);
		waiting = undefined;
		// One tab at a time; what a second one would write is the same.
		void navigator.locks.request('folder-backup', () => backUpIntoFolder(app, archive));
	}
	function writeSoon() {
		clearTimeout(waiting);
		waiting = setTimeout(write, settleMs);
	}

	new OtherTabs(databaseName, writeSoon).listen();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden' && waiting !== undefined) write();
	});
	if (app.log.records.device?.backedUpOn !== app.calendar.today) writeSoon();
}
