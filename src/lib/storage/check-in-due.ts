/** Of this device: `HH:MM` from which it notifies where the day is not logged (store.ts). */
interface Told {
	notifyAt?: string;
}

/** Key, in the store of the device, of the last day on which was notified: the worker alone writes it. */
const notifiedKey = 'notified';

export interface CheckInDue {
	/** There is a log, and today is not in it. */
	isOpen: boolean;
	/** It is time to notify, and was not done today: whoever is told so does it, and is not told again. */
	isToNotify: boolean;
}

/**
 * For the service worker, which must neither make nor upgrade the database: whether today is logged. `undefined` where there is no
 * log, or none that can be read.
 *
 * @param name of the database
 */
export async function claimCheckInDue(at: Date, name = 'soleus'): Promise<CheckInDue | undefined> {
	const database = await openAsItIs(name);
	if (!database) return undefined;
	try {
		return await claim(database, at);
	} catch {
		// A version that keeps it otherwise.
		return undefined;
	} finally {
		database.close();
	}
}

function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		const request = indexedDB.open(name);
		// It is not there: nothing is made.
		request.onupgradeneeded = () => request.transaction?.abort();
		request.onerror = () => resolve(undefined);
		request.onsuccess = () => {
			const database = request.result;
			// A page upgrades or deletes it: the worker is not in its way.
			database.onversionchange = () => database.close();
			resolve(database);
		};
	});
}

/** In one transaction, so that two that are woken at once notify once. */
function claim(database: IDBDatabase, at: Date): Promise<CheckInDue> {
	const two = (value: number) => String(value).padStart(2, '0');
	const today = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
	const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
	const transaction = database.transaction(['checkIns', 'device'], 'readwrite');
	const device = transaction.objectStore('device');
	const all = transaction.objectStore('checkIns').count();
	const logged = transaction.objectStore('checkIns').count(today);
	const told: IDBRequest<Told | undefined> = device.get('only');
	const notified: IDBRequest<string | undefined> = device.get(notifiedKey);
	return new Promise((resolve, reject) => {
		let due: CheckInDue;
		notified.onsuccess = () => {
			const isLogged = logged.result > 0;
			const from = told.result?.notifyAt;
			const isTime = from !== undefined && from <= time && notified.result !== today;
			due = { isOpen: all.result > 0 && !isLogged, isToNotify: !isLogged && isTime };
			if (due.isToNotify) device.put(today, notifiedKey);
		};
		transaction.oncomplete = () => resolve(due);
		transaction.onabort = () => reject(transaction.error);
	});
}
