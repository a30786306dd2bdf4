import { deleteDB } from 'idb';
import { commit, type Work } from './commit.ts';
import {
	databaseName,
	databaseVersion,
	type Database,
	type upgrade,
	type StoreName,
	type Transaction
} from './database.ts';
import { isLostConnection, isMistake, openFaultOf, workFaultOf } from './faults.ts';
import { openDatabase, UpgradeDue, UpgradeFailed } from './open-database.ts';
import { OtherTabs } from './other-tabs.ts';
import type { Kept, Read, StorageFault } from './store.ts';

export interface ConnectionOptions {
	name?: string;
	/** A test plays the next version with these. */
	version?: number;
	upgrade?: typeof upgrade;
	/**
	 * How a database of an older version is opened (before-upgrade.ts); comes only then, since that is once in many starts. Without
	 * it the upgrade makes no copy: whoever has it has opened the database before.
	 */
	loadOpenWithCopy?: () => Promise<
		(name: string, version: number, open: () => Promise<Database>) => Promise<Database>
	>;
	/** How long another tab may keep the database from opening before that is told as `blocked`. */
	patienceMs?: number;
	/** Told outside of any call: a newer Soleus took the database over; another tab deleted it; after `blocked`, it opened after all; another tab kept something. */
	onChange?: (state: 'ready' | StorageFault) => void;
}

/**
 * The one way to the database. It opens with the first call, closes at once where another tab wants to upgrade,
 * and opens again, once a call, where the browser dropped it. It never deletes what it cannot open.
 */
export class Connection {
	readonly #name: string;
	readonly #version: number;
	readonly #upgrade: typeof upgrade | undefined;
	readonly #loadOpenWithCopy: ConnectionOptions['loadOpenWithCopy'];
	readonly #patienceMs: number;
	readonly #onChange: (state: 'ready' | StorageFault) => void;
	readonly #otherTabs: OtherTabs;
	#opened: Promise<Read<Database>> | undefined;
	#current: Database | undefined;

	constructor(options: ConnectionOptions = {}) {
		this.#name = options.name ?? databaseName;
		this.#version = options.version ?? databaseVersion;
		this.#upgrade = options.upgrade;
		this.#loadOpenWithCopy = options.loadOpenWithCopy;
		this.#patienceMs = options.patienceMs ?? 4000;
		this.#onChange = options.onChange ?? (() => {});
		this.#otherTabs = new OtherTabs(this.#name, () => this.#onChange('ready'));
	}

	/** Runs `work` in one transaction; it may await nothing but that transaction's requests. */
	read<T>(
		stores: StoreName[],
		work: (transaction: Transaction<'readonly'>) => Promise<T>
	): Promise<Read<T>> {
		return this.#run((database) => work(database.transaction(stores, 'readonly')));
	}

	/**
	 * The one way to write: `work` issues its requests without awaiting any, all or none of them are kept, and `ok`
	 * means on disk (platform.md 2: idb's shortcuts are relaxed and lose acknowledged writes in a power cut). A change of
	 * what was logged is counted with it.
	 */
	async write(
		stores: StoreName[],
		work: Work,
		durability: IDBTransactionDurability = 'strict'
	): Promise<Kept> {
		const done = await this.#run((database) => commit(database, stores, work, durability));
		if (!done.ok) return done;
		this.#otherTabs.tell(stores);
		return { ok: true };
	}

	/**
	 * Deletes the database itself. Whoever has it open lets go of it, and keeps nothing more until its page is loaded again. Where one
	 * does not in time `onBlocked` is called, and this waits.
	 */
	async delete(onBlocked: () => void): Promise<Kept> {
		const opened = await this.#opened;
		this.#refuse();
		if (opened?.ok) opened.value.close();
		const patience = setTimeout(onBlocked, this.#patienceMs);
		try {
			await deleteDB(this.#name);
		} catch (error) {
			this.#opened = undefined;
			return { ok: false, fault: openFaultOf(error) };
		} finally {
			clearTimeout(patience);
		}
		// A tab that had it not open was not asked to let go.
		this.#otherTabs.tell(['settings']);
		return { ok: true };
	}

	async #run<T>(work: (database: Database) => Promise<T>, mayReopen = true): Promise<Read<T>> {
		const opened = await (this.#opened ??= this.#open());
		if (!opened.ok) return opened;
		try {
			return { ok: true, value: await work(opened.value) };
		} catch (error) {
			if (mayReopen && isLostConnection(error)) {
				opened.value.close();
				this.#forget(opened.value);
				return this.#run(work, false);
			}
			if (isMistake(error)) reportError(error);
			return { ok: false, fault: workFaultOf(error) };
		}
	}

	/** Answers `blocked` rather than wait for another tab, and takes the database up when it opens later. */
	#open(): Promise<Read<Database>> {
		this.#otherTabs.listen();
		return new Promise((resolve) => {
			let told = false;
			const tell = (opened: Read<Database>) => {
				told = true;
				clearTimeout(patience);
				resolve(opened);
			};
			const tellBlocked = () => tell({ ok: false, fault: 'blocked' });
			const patience = setTimeout(tellBlocked, this.#patienceMs);
			this.#request(tellBlocked).then(
				(database) => {
					const opened: Read<Database> = { ok: true, value: database };
					this.#opened = Promise.resolve(opened);
					this.#current = database;
					if (told) this.#onChange('ready');
					else tell(opened);
				},
				(error) => {
					// The next call tries again.
					this.#opened = undefined;
					tell({ ok: false, fault: openFaultOf(error) });
				}
			);
		});
	}

	async #request(onBlocked: () => void): Promise<Database> {
		const load = this.#loadOpenWithCopy;
		try {
			return await this.#openNow(onBlocked, !load);
		} catch (error) {
			if (!load || !(error instanceof UpgradeDue)) throw error;
		}
		const openWithCopy = await load().catch((cause: unknown) => {
			throw new UpgradeFailed('What makes the copy did not load.', { cause });
		});
		return await openWithCopy(this.#name, this.#version, () => this.#openNow(onBlocked, true));
	}

	async #openNow(onBlocked: () => void, mayUpgrade: boolean): Promise<Database> {
		const database: Database = await openDatabase({
			name: this.#name,
			version: this.#version,
			mayUpgrade,
			...(this.#upgrade && { upgrade: this.#upgrade }),
			blocked: onBlocked,
			blocking: (_current, wanted) => {
				database.close();
				this.#forget(database);
				if (wanted === null) this.#refuse();
				this.#onChange(wanted === null ? 'deleted' : 'newer');
			},
			terminated: () => this.#forget(database)
		});
		return database;
	}

	/** What this page still knows must not be written into a database that was deleted. */
	#refuse(): void {
		this.#current = undefined;
		this.#opened = Promise.resolve({ ok: false, fault: 'deleted' });
	}

	#forget(database: Database): void {
		if (this.#current !== database) return;
		this.#current = undefined;
		this.#opened = undefined;
	}
}
