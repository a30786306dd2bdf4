import type { Day } from '#lib/domain/day.ts';
import type { ProgrammeEntry, RaiseTest } from '#lib/domain/programme/programme-entry.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { Acknowledgement } from '#lib/domain/soreness/acknowledgement.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import type {
	Device,
	JoinedCheckIn,
	Kept,
	RecentRecords,
	StorageFault,
	Store
} from '#lib/storage/store.ts';
import type { Calendar } from './calendar.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';

const nothing: RecentRecords = {
	checkIns: [],
	sessions: [],
	programme: [],
	runs: [],
	acknowledgements: []
};

/**
 * What was logged lately: the ground of all advice. Holds the open episode and the last weeks; pages that show
 * more read the store. Every change is on disk before it shows.
 */
export class Log {
	status = $state<'reading' | 'ready' | StorageFault>('reading');
	records = $state.raw<RecentRecords>(nothing);
	#reading: Promise<void> | undefined;
	readonly #store: Store;
	readonly #calendar: Calendar;
	readonly #preferences: Preferences;
	/** Told after each saved log: the moment to ask the browser to keep the data. */
	readonly #onLogged: () => void;

	constructor(store: Store, calendar: Calendar, preferences: Preferences, onLogged: () => void) {
		this.#store = store;
		this.#calendar = calendar;
		this.#preferences = preferences;
		this.#onLogged = onLogged;
	}

	/** Oldest first. */
	get checkIns(): CheckIn[] {
		return this.records.checkIns;
	}

	get sessions(): SessionRecord[] {
		return this.records.sessions;
	}

	get acknowledgements(): Acknowledgement[] {
		return this.records.acknowledgements;
	}

	/** Whether there is anything to advise on: days still to come do not count (clinical.md 2.3). */
	get hasCheckIn(): boolean {
		return this.checkIns.some(({ day }) => day <= this.#calendar.today);
	}

	checkInOn(day: Day): CheckIn | undefined {
		return this.checkIns.find((checkIn) => checkIn.day === day);
	}

	/** Reads the store again: at the start, after a restore, and when a page is shown that another tab may have overtaken. */
	reload(): Promise<void> {
		const reading = this.#read().finally(() => {
			if (this.#reading === reading) this.#reading = undefined;
		});
		this.#reading = reading;
		return reading;
	}

	/** After a change that this page was told of like any other tab: the reading that this began serves, ten years are not read twice. */
	caughtUp(): Promise<void> {
		return this.#reading ?? this.reload();
	}

	async #read(): Promise<void> {
		const read = await this.#store.readRecent(this.#calendar.today);
		if (read.ok) {
			this.records = read.value;
			this.#preferences.value = read.value.settings;
		}
		this.status = read.ok ? 'ready' : read.fault;
	}

	/** `drafts`: those that it came from, by their days. `settles`: entries of heel drops whose response it tells. */
	saveCheckIn(checkIn: CheckIn, drafts: readonly Day[], settles: ProgrammeEntry[]): Promise<Kept> {
		return this.#logged(this.#store.saveCheckIn(checkIn, drafts, settles));
	}

	/** One more check-in of a day: `join` makes one of it and of what the day holds by then. */
	joinCheckIn(
		day: Day,
		join: (before: CheckIn | undefined) => JoinedCheckIn,
		drafts?: readonly Day[]
	): Promise<Kept> {
		return this.#logged(this.#store.joinCheckIn(day, join, drafts));
	}

	deleteCheckIn(day: Day, settles?: ProgrammeEntry[]): Promise<Kept> {
		return this.#changed(this.#store.deleteCheckIn(day, settles));
	}

	acknowledge(marks: Acknowledgement[]): Promise<Kept> {
		return this.#logged(this.#store.saveAcknowledgements(marks));
	}

	takeBack(marks: Acknowledgement[]): Promise<Kept> {
		return this.#changed(this.#store.deleteAcknowledgements(marks.map(({ id }) => id)));
	}

	finishSession(
		session: SessionRecord,
		entries?: ProgrammeEntry[],
		results?: readonly RaiseTest[]
	): Promise<Kept> {
		return this.#logged(this.#store.finishSession(session, entries, results));
	}

	saveSession(session: SessionRecord, entries?: ProgrammeEntry[]): Promise<Kept> {
		return this.#changed(this.#store.saveSession(session, entries));
	}

	/** A backup of everything was made today. */
	async noteBackup(): Promise<void> {
		await this.changeDevice({ backedUpOn: this.#calendar.today });
	}

	/** `undefined` takes a field away. */
	changeDevice(change: { [Field in keyof Device]: Device[Field] | undefined }): Promise<Kept> {
		const fields = Object.entries({ ...this.records.device, ...change });
		const known = fields.filter(([, value]) => value !== undefined);
		return this.#changed(this.#store.saveDevice(Object.fromEntries(known)));
	}

	deleteSession(id: string): Promise<Kept> {
		return this.#changed(this.#store.deleteSession(id));
	}

	async #logged(saving: Promise<Kept>): Promise<Kept> {
		const kept = await this.#changed(saving);
		if (kept.ok) this.#onLogged();
		return kept;
	}

	async #changed(saving: Promise<Kept>): Promise<Kept> {
		const kept = await saving;
		if (kept.ok) await this.reload();
		return kept;
	}
}
