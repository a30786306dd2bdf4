/** What is known of the log outside the database, which may be lost, emptied or cut down without a word (platform.md 2). */
export interface Marker {
	/** How many changes the database had taken in when it was last looked at. */
	changes: number;
	/** Up to which of them there is a copy. */
	copied: number;
	/** The database was found to be behind; so it stays until a person decides. */
	isLost?: true;
}

/**
 * The marker once the database has been looked at: it counts its own changes, deletions among them, so that only one that lost
 * some can be behind.
 */
export function markerAfter(before: Marker | undefined, changes: number): Marker {
	if (!before) return { changes, copied: 0 };
	if (before.isLost) return before;
	return changes < before.changes ? { ...before, isLost: true } : { ...before, changes };
}

/** Never of a log that is lost: its copies would push the good ones out. */
export function isCopyDue({ changes, copied, isLost }: Marker): boolean {
	return !isLost && copied < changes;
}
