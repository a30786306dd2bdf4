import { daysBetween, type Day } from '#lib/domain/day.ts';
import { readDraft, type Draft } from '#lib/domain/soreness/draft.ts';
import type { App } from './app.ts';

const keptDays = 7;

/** Keeps a half-way check-in on the device, each answer as it is given, and offers it again: it belongs to the day that it is about. */
export class DraftKeeper {
	/** One that was closed half-way, until it is taken up or thrown away. */
	offered = $state.raw<Draft>();
	/** Earlier days of which one was closed half-way. */
	earlier = $state.raw<readonly Day[]>([]);
	readonly #app: Pick<App, 'clock' | 'store'>;
	/** The day that is corrected, if one is. */
	readonly #date: Day | undefined;
	#next: Draft | undefined;
	#keeping: Promise<void> | undefined;
	/** Under which day it was written last: today may have become yesterday. */
	#writtenUnder: Day | undefined;

	constructor(app: Pick<App, 'clock' | 'store'>, date: Day | undefined) {
		this.#app = app;
		this.#date = date;
	}

	/** Looks for what can be gone on with. What lay untouched for a week is thrown away. */
	async look(): Promise<void> {
		const { clock, store } = this.#app;
		const read = await store.readCheckInDrafts();
		if (!read.ok) return;
		const today = clock.today();
		const isOld = ({ writtenOn }: { writtenOn: Day }) => daysBetween(writtenOn, today) > keptDays;
		const old = read.value.filter(isOld).map(({ day }) => day);
		if (old.length) await store.deleteCheckInDrafts(old);
		const kept = read.value.filter((each) => !isOld(each));
		this.offered = readDraft(kept.find(({ day }) => day === this.#day)?.draft);
		this.earlier = kept.map(({ day }) => day).filter((day) => day < this.#day);
	}

	take(): Draft | undefined {
		const { offered } = this;
		if (offered) this.#writtenUnder = this.#day;
		this.offered = undefined;
		return offered;
	}

	async throwAway(): Promise<void> {
		this.offered = undefined;
		await this.#app.store.deleteCheckInDrafts([this.#day]);
	}

	/** Writes go one after another, and only the newest of those that wait. A store that refuses keeps none; the form goes on. */
	keep(draft: Draft): void {
		this.offered = undefined;
		this.#next = draft;
		this.#keeping ??= this.#write().finally(() => (this.#keeping = undefined));
	}

	/** Everything is written: the days of the drafts that go once the check-in is saved. */
	async settled(): Promise<Day[]> {
		await this.#keeping;
		return this.#writtenUnder ? [this.#writtenUnder] : [];
	}

	get #day(): Day {
		return this.#date ?? this.#app.clock.today();
	}

	async #write(): Promise<void> {
		const { clock, store } = this.#app;
		while (this.#next) {
			const draft = this.#next;
			this.#next = undefined;
			const before = this.#writtenUnder;
			const day = (this.#writtenUnder = this.#day);
			await store.saveCheckInDraft({ day, writtenOn: clock.today(), draft });
			if (before && before !== day) await store.deleteCheckInDrafts([before]);
		}
	}
}
