import { partsOf, stepsOf, type Part } from '#lib/domain/routine/own-parts.ts';
import type { OwnRoutine } from '#lib/domain/routine/own-routine.ts';
import type { StorageFault } from '#lib/storage/store.ts';
import type { App } from './app.ts';

/** A part as a row of the page: the key stays with it wherever it is moved. */
export interface Row {
	key: number;
	part: Part;
}

/** A change of a person's own routine. Each is on disk at once, one after another, before it is called saved. */
export class OwnRoutineEdit {
	/** As it is shown; ahead of the disk while `isSaving`. */
	own: OwnRoutine;
	rows: readonly Row[];
	isSaving = $state(false);
	/** Something was changed here and is on disk. */
	isSaved = $state(false);
	fault = $state.raw<StorageFault>();
	readonly #app: Pick<App, 'store' | 'clock'>;
	#lastKey = 0;
	#waiting: OwnRoutine | undefined;
	#saving: Promise<void> | undefined;
	#changes = 0;

	constructor(own: OwnRoutine, app: Pick<App, 'store' | 'clock'>) {
		this.#app = app;
		this.own = $state.raw(own);
		this.rows = $state.raw(this.#rowsOf(own));
	}

	/** Grows with each change made here. */
	get changes(): number {
		return this.#changes;
	}

	/**
	 * What is on disk by now: another tab, or a restore, may have kept something newer. What is changed here meanwhile is newer still.
	 *
	 * @param changes made here before the disk was asked
	 */
	take(read: OwnRoutine, changes: number): void {
		if (this.isSaving || this.fault || changes !== this.#changes) return;
		if (JSON.stringify(read) === JSON.stringify(this.own)) return;
		this.own = read;
		this.rows = this.#rowsOf(read);
		this.isSaved = false;
	}

	rename(name: string): void {
		this.#change(this.rows, name);
	}

	setPart(key: number, part: Part): void {
		this.#change(this.rows.map((row) => (row.key === key ? { key, part } : row)));
	}

	/** By one place: -1 up, 1 down. */
	move(key: number, by: -1 | 1): void {
		const from = this.#indexOf(key);
		const row = this.rows[from];
		const to = from + by;
		if (!row || to < 0 || to >= this.rows.length) return;
		this.#change(this.rows.toSpliced(from, 1).toSpliced(to, 0, row));
	}

	/** The way back: `undo` puts it where it was, beside whatever was changed meanwhile. */
	remove(key: number): { undo: () => void } {
		const index = this.#indexOf(key);
		const row = this.rows[index];
		this.#change(this.rows.filter((each) => each.key !== key));
		return { undo: () => row && this.#change(this.rows.toSpliced(index, 0, row)) };
	}

	add(part: Part): void {
		this.#change([...this.rows, { key: ++this.#lastKey, part }]);
	}

	/** After a write that failed. */
	tryAgain(): void {
		this.#change(this.rows);
	}

	/** Nothing is on its way to the disk any more. */
	async settled(): Promise<void> {
		await this.#saving;
	}

	#change(rows: readonly Row[], name = this.own.name): void {
		this.#changes += 1;
		this.rows = rows;
		this.own = {
			...this.own,
			name,
			updatedAt: this.#app.clock.now(),
			steps: rows.flatMap(({ part }) => stepsOf(part))
		};
		this.#waiting = this.own;
		this.#saving ??= this.#save().finally(() => (this.#saving = undefined));
	}

	/** Of those that wait only the newest. */
	async #save(): Promise<void> {
		this.isSaving = true;
		this.isSaved = false;
		while (this.#waiting) {
			const own = this.#waiting;
			this.#waiting = undefined;
			const kept = await this.#app.store.saveOwnRoutine(own);
			this.fault = kept.ok ? undefined : kept.fault;
		}
		this.isSaving = false;
		this.isSaved = !this.fault;
	}

	#indexOf(key: number): number {
		return this.rows.findIndex((row) => row.key === key);
	}

	#rowsOf({ steps }: OwnRoutine): Row[] {
		return partsOf(steps).map((part) => ({ key: ++this.#lastKey, part }));
	}
}
