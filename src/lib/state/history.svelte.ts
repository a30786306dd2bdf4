import type { Day } from '#lib/domain/day.ts';
import { firstOfMonth, lastOfMonth } from '#lib/domain/month.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import type { StorageFault, Store } from '#lib/storage/store.ts';

const sessionsAStep = 10;

/** A month of check-ins and the latest sessions, read as they are looked at. */
export class History {
	/** Of the month that was read last; `null` until then. */
	checkIns = $state.raw<readonly CheckIn[] | null>(null);
	/** Newest first. */
	sessions = $state.raw<readonly SessionRecord[]>([]);
	hasEarlier = $state(false);
	fault = $state.raw<StorageFault>();
	readonly #store: Store;
	#limit = sessionsAStep;
	#reading = 0;

	constructor(store: Store) {
		this.#store = store;
	}

	/** The month that holds `day`, and as many sessions as are shown. A later call overtakes one still under way. */
	async read(day: Day): Promise<void> {
		const reading = ++this.#reading;
		const [checkIns, sessions] = await Promise.all([
			this.#store.readCheckIns(firstOfMonth(day), lastOfMonth(day)),
			this.#store.readSessions(this.#limit + 1)
		]);
		if (reading !== this.#reading) return;
		this.fault = checkIns.ok ? (sessions.ok ? undefined : sessions.fault) : checkIns.fault;
		if (checkIns.ok) this.checkIns = checkIns.value;
		if (!sessions.ok) return;
		this.hasEarlier = sessions.value.length > this.#limit;
		this.sessions = sessions.value.slice(0, this.#limit);
	}

	showEarlier(day: Day): Promise<void> {
		this.#limit += sessionsAStep;
		return this.read(day);
	}
}
