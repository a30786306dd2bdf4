import type { Day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { download } from '#lib/platform/files.ts';
import { writeBackup } from '#lib/storage/backup/backup.ts';
import type { Read, Store } from '#lib/storage/store.ts';

/** Downloads everything as one file; resolves to its name. */
export async function saveBackup(store: Store, now: Instant, today: Day): Promise<Read<string>> {
	const all = await store.readAll();
	if (!all.ok) return all;
	const name = `soleus-${today}.json`;
	download(name, writeBackup(all.value, now), 'application/json');
	return { ok: true, value: name };
}
