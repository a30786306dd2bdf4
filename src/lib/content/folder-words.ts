import type { FolderFault } from '#lib/domain/folder-copies.ts';

const faults = {
	'not-allowed': 'the browser wants to ask you again before Soleus may write there',
	gone: 'the folder is not there any more. Choose it again, or another',
	full: 'there is no room left there. Free some space; the next change is written again',
	failed:
		'it could not be written. The next change is tried again; if that does not help, choose another folder'
} satisfies Record<FolderFault, string>;

/** Why the automatic backup does not reach its folder, and what to do. */
export function folderFaultWords(folder: string, fault: FolderFault): string {
	return `No backup reaches “${folder}”: ${faults[fault]}.`;
}
