import { addDays, type Day } from '#lib/domain/day.ts';
import { lastOfMonth } from '#lib/domain/month.ts';
import { beforeOnsets, type BeforeOnset } from '#lib/domain/load/before-onset.ts';
import type { CheckIn } from '#lib/domain/soreness/check-in.ts';
import { isWholeSince, legLogsOf, upTo } from '#lib/domain/soreness/episode.ts';
import type { Read, StorageFault, Store } from '#lib/storage/store.ts';

/** As much is read before a month at first. */
const windowDays = 70;

/** When the soreness of a month began, and the runs before it. */
export class Onsets {
	/** The latest first; `null` until they have been read, and where no run was ever logged. */
	all = $state.raw<readonly BeforeOnset[] | null>(null);
	fault = $state.raw<StorageFault>();
	readonly #store: Store;
	#reading = 0;

	constructor(store: Store) {
		this.#store = store;
	}

	/** Of the month that begins with `month`, up to today. A later call overtakes one still under way. */
	async read(month: Day, today: Day): Promise<void> {
		const reading = ++this.#reading;
		const [checkIns, runs, shoes] = await Promise.all([
			this.#readWhole(month, today),
			this.#store.readRuns(),
			this.#store.readShoes()
		]);
		if (reading !== this.#reading) return;
		this.fault = [checkIns, runs, shoes].find((read) => !read.ok)?.fault;
		if (!checkIns.ok || !runs.ok || !shoes.ok) return;
		const load = { runs: runs.value, shoes: shoes.value };
		this.all = runs.value.length
			? beforeOnsets(legLogsOf(checkIns.value), load, month, lastOfMonth(month))
			: null;
	}

	/** The check-ins up to the month's end, back to where its episodes began. */
	async #readWhole(month: Day, today: Day): Promise<Read<readonly CheckIn[]>> {
		const first = await this.#store.readFirstDay();
		if (!first.ok) return first;
		for (let span = windowDays; ; span *= 2) {
			const from = addDays(month, -span);
			const read = await this.#store.readCheckIns(from, lastOfMonth(month));
			if (!read.ok) return read;
			const checkIns = upTo(read.value, today);
			const isAll = first.value === undefined || from <= first.value;
			if (isAll || isWholeSince(checkIns, from, month)) return { ok: true, value: checkIns };
		}
	}
}
