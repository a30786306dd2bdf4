import { faultWords, partMissingWords } from '#lib/content/faults.ts';
import type { Day } from '#lib/domain/day.ts';
import type { NamedFile } from '#lib/platform/files.ts';
import type { Read } from '#lib/storage/store.ts';

/** What the page says of work on a file, in its status or its alert. */
export type Say = (words: { done?: string; problem?: string }) => void;

/** A file that the archive writes, under its name; what keeps it from being one, in words. */
export async function fileFrom(
	name: string,
	writing: Promise<Read<Blob>>
): Promise<{ ok: true; file: NamedFile } | { ok: false; words: string }> {
	try {
		const written = await writing;
		return written.ok
			? { ok: true, file: { name, blob: written.value } }
			: { ok: false, words: faultWords(written.fault) };
	} catch (error) {
		reportError(error);
		return { ok: false, words: partMissingWords };
	}
}

/** contract.md 4. */
export function backupName(today: Day): string {
	return `soleus-${today}.json`;
}
