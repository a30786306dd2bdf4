/**
 * Every record of a kind, as it stands in the browser's own database.
 *
 * @template [Stored=object]
 * @param {import('@playwright/test').Page} page
 * @param {string} kind
 * @returns {Promise<Stored[]>}
 */
export function stored(page, kind) {
	return page.evaluate(async (kind) => {
		const settled = (/** @type {IDBRequest} */ request) =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await settled(indexedDB.open('soleus'));
		const all = await settled(database.transaction(kind).objectStore(kind).getAll());
		database.close();
		return all;
	}, kind);
}
