import type { StorageFault } from '#lib/storage/store.ts';

const why: Record<StorageFault, string> = {
	full: 'This device has no room left. Free some, then save again.',
	denied: 'This browser refuses to keep data for this site. Allow it, or use another window.',
	blocked: 'An older Soleus is open in another tab. Close it, then save again.',
	newer: 'A newer Soleus has used this device. Reload the page to get it.',
	broken: 'The store did not answer. Reload the page, then try again.'
};

export function faultSentence(fault: StorageFault): string {
	return `Not saved. ${why[fault]} Your answers are still here.`;
}
