import { copyName, outdatedCopies } from '#lib/domain/folder-copies.ts';
import { keepInFolder } from '#lib/platform/folder.ts';
import type { App } from '#lib/state/app.ts';
import type { Archive } from '#lib/storage/archive/archive.ts';

/** Writes today's copy of everything into the chosen folder, if there is one. What kept it from that is kept itself, and told on Today and in Settings. */
export async function backUpIntoFolder(
	{ log, calendar, clock }: Pick<App, 'log' | 'calendar' | 'clock'>,
	archive: Archive
): Promise<void> {
	const folder = log.records.device?.folder;
	if (!folder) return;
	const { today } = calendar;
	const written = await archive.writeBackup(clock.now());
	const kept = written.ok
		? await keepInFolder(
				folder.handle,
				{ name: copyName(today), blob: written.value },
				outdatedCopies
			)
		: { ok: false as const, fault: 'failed' as const };

	// Noting it each time would be a change of its own.
	const device = log.records.device;
	const fault = kept.ok ? undefined : kept.fault;
	if (!device?.folder || !(await device.folder.handle.isSameEntry(folder.handle))) return;
	if (device.folder.fault === fault && (fault || device.backedUpOn === today)) return;
	await log.changeDevice({
		folder: { handle: folder.handle, ...(fault && { fault }) },
		...(kept.ok && { backedUpOn: today })
	});
}
