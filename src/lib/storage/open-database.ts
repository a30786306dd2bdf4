import { openDB, type OpenDBCallbacks } from 'idb';
import { upgrade as upgradeToNow, type Database, type Schema } from './database.ts';

export interface OpenOptions extends Pick<
	OpenDBCallbacks<Schema>,
	'blocked' | 'blocking' | 'terminated'
> {
	name: string;
	version: number;
	/** Whether a database of an older version may be changed; otherwise it is left as it is, and `UpgradeDue` is thrown. */
	mayUpgrade: boolean;
	upgrade?: typeof upgradeToNow;
}

/** The database is of an older version, and was left so. */
export class UpgradeDue extends Error {}

/** An upgrade was taken back: the database is of the version that it was, with all that it held. */
export class UpgradeFailed extends Error {
	override name = 'UpgradeFailed';
}

/** Opens the database, or makes it. The steps from an older version are one transaction: all or nothing. */
export async function openDatabase({
	name,
	version,
	mayUpgrade,
	upgrade = upgradeToNow,
	...callbacks
}: OpenOptions): Promise<Database> {
	let takenBack: UpgradeDue | undefined;
	let why: unknown;
	try {
		return await openDB<Schema>(name, version, {
			...callbacks,
			upgrade(database, from, to, transaction) {
				transaction.done.catch((error: unknown) => (why ??= error));
				const isOlder = from > 0;
				if (isOlder) takenBack = mayUpgrade ? new UpgradeFailed() : new UpgradeDue();
				if (isOlder && !mayUpgrade) return transaction.abort();
				try {
					upgrade(database, from, to, transaction);
				} catch (error) {
					why = error;
					console.error(error);
					transaction.abort();
				}
			}
		});
	} catch (error) {
		// No room for it is a fault of its own.
		if (why instanceof DOMException && why.name === 'QuotaExceededError') throw why;
		throw takenBack ?? error;
	}
}
