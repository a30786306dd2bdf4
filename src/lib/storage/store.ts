import type { Day } from '#lib/domain/day.ts';
import type { FolderFault } from '#lib/domain/folder-copies.ts';
import type { Run } from '#lib/domain/load/run.ts';
import type { Shoe } from '#lib/domain/load/shoe.ts';
import type { ProgrammeEntry, RaiseTest } from '#lib/domain/programme/programme-entry.ts';
import type { Records } from '#lib/domain/records.ts';
import type { TimeOfDay } from '#lib/domain/reminders/time-of-day.ts';
import type { OwnRoutine } from '#lib/domain/routine/own-routine.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Acknowledgement } from '#lib/domain/soreness/acknowledgement.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';

/** Why something could not be read or kept. Each has its sentence in content/faults.ts. */
export type StorageFault =
	/** No room left on the device or in the origin's quota. */
	| 'full'
	/** The browser refuses storage (private mode, blocked site data). */
	| 'denied'
	/** Another tab holds an older version open. */
	| 'blocked'
	/** A newer Soleus wrote this database: nothing is touched. */
	| 'newer'
	/** An older Soleus wrote it, and it could not be taken to this version: it is as it was, and a copy stands by (before-upgrade.ts). */
	| 'older'
	/** Everything was deleted, here or in another tab: nothing that this page still knows may be written back. */
	| 'deleted'
	/** The connection was lost or the store is damaged. */
	| 'broken';

export type Kept = { ok: true } | { ok: false; fault: StorageFault };
export type Read<T> = { ok: true; value: T } | { ok: false; fault: StorageFault };

/** What Today needs: the open episode and the last weeks, not ten years (check-ins oldest first). */
export type RecentRecords = Pick<
	Records,
	'checkIns' | 'sessions' | 'programme' | 'runs' | 'acknowledgements' | 'settings'
> & {
	/** Check-ins before those of `checkIns`, where they hold the latest answer on medicines, clot risks or age. */
	olderAnswers?: CheckIn[];
	device?: Device;
};

/** A session under way, kept so that a kill or a reload can offer it again. At most one. */
export interface ActiveSession {
	id: string;
	/** Everything needed to compile the same routine again; plain data, owned by state/player. */
	plan: unknown;
	/** Session events in order; plain data, owned by domain/routine/session.ts. */
	events: unknown[];
	/** Last moment at which the session was seen running, refreshed about every 5 s. */
	seen: { wallMs: number; monoMs: number } | null;
}

/** A check-in that is half filled in, kept so that a closed page loses no answer. At most one of a day, and never in a backup. */
export interface CheckInDraft {
	/** The day that it is about. */
	day: Day;
	/** The day on which it was last written. */
	writtenOn: Day;
	/** What was answered; plain data, owned by domain/soreness/draft.ts. */
	draft: unknown;
}

/** A day's check-in as it is kept, and the entries of heel drops that it settles. */
export interface JoinedCheckIn {
	checkIn: CheckIn;
	settles: ProgrammeEntry[];
}

/** What is known of this device's own copy. */
export interface Device {
	/** The day of the last backup that was made here. */
	backedUpOn?: Day;
	/** The folder that the automatic backup goes to, and what kept the last one from it. */
	folder?: { handle: FileSystemDirectoryHandle; fault?: FolderFault };
	/** From when on it notifies where the day is not logged (check-in-due.ts). */
	notifyAt?: TimeOfDay;
}

/** On the way of a long write: how far it is, and a signal that takes it back. */
export interface Watch {
	signal?: AbortSignal;
	onProgress?: (done: number, of: number) => void;
}

/** Everything that is kept on the device. A write that resolves `ok` is on disk (strict durability). */
export interface Store {
	readRecent(today: Day): Promise<Read<RecentRecords>>;
	/** Whole history, oldest first. */
	readAll(): Promise<Read<Records>>;
	/** How many changes of what was logged this database has taken in; deletions count too. */
	readChanges(): Promise<Read<number>>;
	readCheckIn(day: Day): Promise<Read<CheckIn | undefined>>;
	/** Oldest first, both days included. */
	readCheckIns(from: Day, to: Day): Promise<Read<CheckIn[]>>;
	/** The day of the very first check-in. */
	readFirstDay(): Promise<Read<Day | undefined>>;
	/**
	 * In one transaction with the entries of heel drops that it settles (so do the other writes of check-ins and sessions), and without the
	 * drafts that it came from, named by their days.
	 */
	saveCheckIn(checkIn: CheckIn, drafts?: readonly Day[], settles?: ProgrammeEntry[]): Promise<Kept>;
	/** The same with what `join` makes of the check-in that the day holds by then, in whichever tab it was logged. */
	joinCheckIn(
		day: Day,
		join: (before: CheckIn | undefined) => JoinedCheckIn,
		drafts?: readonly Day[]
	): Promise<Kept>;
	deleteCheckIn(day: Day, settles?: ProgrammeEntry[]): Promise<Kept>;
	/** Those of earlier days first. */
	readCheckInDrafts(): Promise<Read<CheckInDraft[]>>;
	/** Relaxed: the last answer may be lost in a power cut. */
	saveCheckInDraft(draft: CheckInDraft): Promise<Kept>;
	deleteCheckInDrafts(days: readonly Day[]): Promise<Kept>;
	/**
	 * Newest first, in whole days so that the next page can begin before the last one's day: at least `limit` where there
	 * are as many, optionally only those of days before `beforeDay`.
	 */
	readSessions(limit: number, beforeDay?: Day): Promise<Read<SessionRecord[]>>;
	saveSession(session: SessionRecord, entries?: ProgrammeEntry[]): Promise<Kept>;
	/** With its entries of heel drops, and its results of the heel-raise test. */
	deleteSession(id: string): Promise<Kept>;
	/** Oldest first. */
	readRaiseTests(): Promise<Read<RaiseTest[]>>;
	saveRaiseTests(results: readonly RaiseTest[]): Promise<Kept>;
	deleteRaiseTest(id: string): Promise<Kept>;
	saveAcknowledgements(acknowledgements: Acknowledgement[]): Promise<Kept>;
	deleteAcknowledgements(ids: string[]): Promise<Kept>;
	readOwnRoutines(): Promise<Read<OwnRoutine[]>>;
	saveOwnRoutine(routine: OwnRoutine): Promise<Kept>;
	deleteOwnRoutine(id: string): Promise<Kept>;
	/** Oldest first. */
	readRuns(): Promise<Read<Run[]>>;
	saveRun(run: Run): Promise<Kept>;
	deleteRuns(ids: readonly string[]): Promise<Kept>;
	readShoes(): Promise<Read<Shoe[]>>;
	saveShoe(shoe: Shoe): Promise<Kept>;
	deleteShoe(id: string): Promise<Kept>;
	saveSettings(settings: Settings): Promise<Kept>;
	saveDevice(device: Device): Promise<Kept>;
	readActiveSession(): Promise<Read<ActiveSession | undefined>>;
	/** With the results that its last step gave. */
	saveActiveSession(active: ActiveSession, results?: readonly RaiseTest[]): Promise<Kept>;
	/** Refreshes `seen` alone; relaxed, may be lost in a power cut. */
	touchActiveSession(seen: { wallMs: number; monoMs: number }): Promise<Kept>;
	deleteActiveSession(): Promise<Kept>;
	/** Saves the finished session with its entries of heel drops or its results, and removes the active one, in one transaction. */
	finishSession(
		session: SessionRecord,
		entries?: ProgrammeEntry[],
		results?: readonly RaiseTest[]
	): Promise<Kept>;
	/** What was kept gives way to these records, the session under way and the drafts of check-ins too. All or nothing, one transaction. */
	replaceAll(records: Records, watch?: Watch): Promise<Kept>;
	/** Saves the records that `choose` gives in view of everything kept, and removes none. All or nothing, one transaction. */
	saveAll(choose: (kept: Records) => Records, watch?: Watch): Promise<Kept>;
	/**
	 * Deletes the database with all that is in it; nothing more is read or kept until the page is loaded again. `onBlocked` is called where
	 * another tab does not let go, for which this then waits.
	 */
	deleteEverything(onBlocked: () => void): Promise<Kept>;
}
