interface FaultWords {
	/** What happened, and what was kept. */
	happened: string;
	/** What to do about it. */
	remedy: string;
}

/** By what the storage answers (storage/store.ts). */
const words = {
	full: {
		happened: 'There is no room left on this device. All that you saved before is still here.',
		remedy: 'Free some space, then try again.'
	},
	denied: {
		happened:
			'This browser keeps nothing for Soleus. It may be a private window, or site data is off.',
		remedy: 'Use a normal window, or allow site data for this page.'
	},
	blocked: {
		happened:
			'Soleus is open in another tab, in an older version. All that you saved is still here.',
		remedy: 'Close the other tabs, then try again.'
	},
	newer: {
		happened: 'A newer version of Soleus has been used here. All that you saved is still here.',
		remedy: 'Reload this page to get that version.'
	},
	older: {
		happened:
			'This version of Soleus could not take over what an older one kept. Nothing was changed, and all that you saved is still here.',
		remedy: 'Reload this page to try again. In Settings a copy can be saved as a file.'
	},
	deleted: {
		happened: 'Everything that Soleus kept here was deleted, as somebody asked in another tab.',
		remedy: 'Reload this page to start anew.'
	},
	broken: {
		happened: 'The browser lost touch with what it stores. Nothing was deleted.',
		remedy: 'Reload this page. If that does not help, close the browser and open it again.'
	}
} satisfies Record<string, FaultWords>;

export type Fault = keyof typeof words;

/** After a save that failed, on a page that still holds what was entered. */
export function notSavedWords(fault: Fault): string {
	return `Not saved. ${words[fault].happened} ${words[fault].remedy}`;
}

/** Where the log could not be read. */
export function notReadWords(fault: Fault): string {
	return `Your log cannot be shown. ${words[fault].happened} ${words[fault].remedy}`;
}

/** After something else that did not work, such as a restore. */
export function faultWords(fault: Fault): string {
	return `${words[fault].happened} ${words[fault].remedy}`;
}

/** Where a part that one thing needs did not load, or fell over. */
export const partMissingWords =
	'A part of Soleus did not load. All that you saved is still here. Reload this page, then try again.';
