import type { Day } from './day.ts';

/** Why the automatic backup could not be written into the chosen folder. */
export type FolderFault =
	/** The browser wants to be asked again. */
	| 'not-allowed'
	/** The folder was moved, renamed or deleted, or its disk is not there. */
	| 'gone'
	| 'full'
	| 'failed';

/** One copy a day, of the last days that changed anything. */
const keptCopies = 7;
/** A name of their own: a backup that a person saved into the same folder is never removed. */
const pattern = /^soleus-auto-\d{4}-\d{2}-\d{2}\.json$/;

/** `soleus-auto-2026-03-09.json` */
export function copyName(day: Day): string {
	return `soleus-auto-${day}.json`;
}

/** Which of a folder's files have had their time. */
export function outdatedCopies(names: readonly string[]): string[] {
	return names
		.filter((name) => pattern.test(name))
		.sort()
		.slice(0, -keptCopies);
}
