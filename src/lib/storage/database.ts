import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Day } from '#lib/domain/day.ts';
import type { Run } from '#lib/domain/load/run.ts';
import type { Shoe } from '#lib/domain/load/shoe.ts';
import type { ProgrammeEntry, RaiseTest } from '#lib/domain/programme/programme-entry.ts';
import type { OwnRoutine } from '#lib/domain/routine/own-routine.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Acknowledgement } from '#lib/domain/soreness/acknowledgement.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import type { ActiveSession, CheckInDraft, Device } from './store.ts';

/** The object stores: one for each kind of contract.md 4, the settings, and what is under way: a session, check-ins. */
export interface Schema extends DBSchema {
	checkIns: {
		key: Day;
		value: CheckIn;
		/** The days that answered: `older-answers.ts` looks up the latest. */
		indexes: {
			age: [Day, number];
			medicines: [Day, string[]];
			clotRisks: [Day, string[]];
			unsure: string;
		};
	};
	sessions: { key: string; value: SessionRecord; indexes: { day: Day } };
	programme: { key: string; value: ProgrammeEntry; indexes: { day: Day } };
	raiseTests: { key: string; value: RaiseTest; indexes: { day: Day } };
	runs: { key: string; value: Run; indexes: { day: Day } };
	shoes: { key: string; value: Shoe };
	acknowledgements: { key: string; value: Acknowledgement; indexes: { day: Day } };
	ownRoutines: { key: string; value: OwnRoutine };
	settings: { key: typeof onlyKey; value: Settings };
	activeSession: { key: typeof onlyKey; value: Omit<ActiveSession, 'seen'> };
	/** Beside the active session, so that refreshing it every few seconds writes a few bytes. */
	activeSeen: { key: typeof onlyKey; value: NonNullable<ActiveSession['seen']> };
	checkInDrafts: { key: Day; value: CheckInDraft };
	/** What belongs to this device and is in no backup; apart from it, how many changes this database has taken in. */
	device: { key: typeof onlyKey | typeof changesKey; value: Device & { changes?: number } };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName =
	| 'checkIns'
	| 'sessions'
	| 'programme'
	| 'raiseTests'
	| 'runs'
	| 'shoes'
	| 'acknowledgements'
	| 'ownRoutines'
	| 'settings'
	| 'activeSession'
	| 'activeSeen'
	| 'checkInDrafts'
	| 'device';
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
	Schema,
	StoreName[],
	Mode
>;

export const databaseName = 'soleus';

/** Of Cache Storage: what that database held before an upgrade, until that has succeeded (before-upgrade.ts). */
export function copyCacheOf(name: string): string {
	return `before-upgrade-v1 ${name}`;
}

/** Key of the stores that hold one record. */
export const onlyKey = 'only';
/** Key of the count of changes, in the store of the device. */
export const changesKey = 'changes';

type Upgrade = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/** What leads from each version to the next; the first makes version 1 of nothing. A shipped step is never edited. */
const steps: ((database: Database, upgrade: Upgrade) => void)[] = [
	function version1(database) {
		database.createObjectStore('checkIns', { keyPath: 'day' });
		for (const kind of ['sessions', 'programme', 'raiseTests', 'runs', 'acknowledgements'] as const)
			database.createObjectStore(kind, { keyPath: 'id' }).createIndex('day', 'day');
		for (const kind of ['shoes', 'ownRoutines'] as const)
			database.createObjectStore(kind, { keyPath: 'id' });
		for (const single of ['settings', 'activeSession', 'activeSeen'] as const)
			database.createObjectStore(single);
	},
	function version2(database, upgrade) {
		const checkIns = upgrade.objectStore('checkIns');
		for (const field of ['age', 'medicines', 'clotRisks'] as const)
			checkIns.createIndex(field, ['day', field]);
		checkIns.createIndex('unsure', 'unsure', { multiEntry: true });
		database.createObjectStore('checkInDrafts', { keyPath: 'day' });
	},
	function version3(database) {
		database.createObjectStore('device');
	}
];

export const databaseVersion = steps.length;

/** Takes a database of any earlier version to this one. */
export function upgrade(
	database: Database,
	fromVersion: number,
	_toVersion: number | null,
	transaction: Upgrade
): void {
	for (const step of steps.slice(fromVersion)) step(database, transaction);
}

/** Nothing that the transaction was asked for is kept, unless it is over already. */
export function takeBack(transaction: Transaction<'readwrite'>): void {
	try {
		transaction.abort();
	} catch {
		// Already over.
	}
}
