import type { Instant } from '#lib/domain/instant.ts';
import type { Records } from '#lib/domain/records.ts';

export const format = 'soleus-backup';
export const version = 1;

/** The file of contract.md 4: the same records make the same text. */
export function writeBackup(records: Records, exportedAt: Instant): string {
	return JSON.stringify({ format, version, exportedAt, ...records });
}
