import type { Day } from '#lib/domain/day.ts';
import { openGroups, type OpenGroup } from '#lib/domain/soreness/asked.ts';
import { backgroundOf, type Background } from '#lib/domain/soreness/background.ts';
import { legs, type CheckIn, type LegName } from '#lib/domain/soreness/check-in.ts';
import {
	checkInFrom,
	draftFrom,
	emptyDraft,
	swapped,
	type Answers,
	type Draft
} from '#lib/domain/soreness/draft.ts';
import { mergeCheckIns, swapLegs } from '#lib/domain/soreness/merge.ts';
import type { StorageFault } from '#lib/storage/store.ts';
import type { App } from './app.ts';

/** A day that is filled in or put right, with every check-in up to it. */
export interface Correction {
	day: Day;
	checkIns: readonly CheckIn[];
}

/** A check-in being filled in: of today, also past midnight, or of the day that it corrects. */
export class CheckInForm {
	draft = $state.raw<Draft>(emptyDraft());
	isSaving = $state(false);
	fault = $state.raw<StorageFault>();
	readonly #app: Pick<App, 'calendar' | 'clock' | 'log' | 'store'>;
	readonly #correction: Correction | undefined;
	/** The day as it was logged, where this puts it right. */
	readonly logged: CheckIn | undefined;
	/** Answers that were given elsewhere, of any leg that turns out to be sore. */
	readonly begunWith: Answers;
	#corrects = $state.raw<CheckIn>();

	constructor(
		app: Pick<App, 'calendar' | 'clock' | 'log' | 'store'>,
		correction?: Correction,
		begunWith: Answers = {}
	) {
		this.#app = app;
		this.#correction = correction;
		this.begunWith = begunWith;
		this.logged = correction?.checkIns.find(({ day }) => day === correction.day);
		this.#corrects = this.logged;
		if (this.logged) this.draft = draftFrom(this.logged);
		else for (const leg of legs) this.answerAll(leg, begunWith);
	}

	readonly day: Day = $derived.by(() => this.#correction?.day ?? this.#app.calendar.today);
	readonly background: Background = $derived.by(() => this.#backgroundOn(this.day));
	/** What is not answered yet, in the order of the page. */
	readonly open: OpenGroup[] = $derived.by(() => openGroups(this.draft, this.background));

	score(leg: LegName, soreness: number): void {
		this.#change(leg, { soreness });
	}

	answerAll(leg: LegName, answers: Answers): void {
		this.#change(leg, { answers: { ...this.draft.legs[leg].answers, ...answers } });
	}

	answerGap(painFreeGap: Draft['painFreeGap']): void {
		this.draft = { ...this.draft, painFreeGap };
	}

	write(note: string): void {
		this.draft = { ...this.draft, note };
	}

	swap(): void {
		this.draft = swapped(this.draft);
		if (this.#corrects) this.#corrects = swapLegs(this.#corrects);
	}

	/**
	 * Writes it to the day on which it is saved. `false` where a `must` is still open or where the store refused: then `fault` says
	 * why, and everything that was answered stays.
	 */
	async save(): Promise<boolean> {
		const { clock, log, store } = this.#app;
		const day = this.#correction?.day ?? clock.today();
		const background = this.#backgroundOn(day);
		const facts = { day, updatedAt: clock.now(), background, corrects: this.#corrects };
		const made = checkInFrom(this.draft, facts);
		if (!made || openGroups(this.draft, background).some(({ must }) => must)) return false;

		this.isSaving = true;
		this.fault = undefined;
		try {
			const before = this.#correction ? undefined : await store.readCheckIn(day);
			if (before?.ok === false) {
				this.fault = before.fault;
				return false;
			}
			const kept = await log.saveCheckIn(before?.value ? added(before.value, made) : made);
			if (!kept.ok) this.fault = kept.fault;
			return kept.ok;
		} finally {
			this.isSaving = false;
		}
	}

	#backgroundOn(day: Day): Background {
		const { painFreeGap } = this.draft;
		const checkIns = this.#correction
			? this.#correction.checkIns.filter((checkIn) => checkIn.day !== day)
			: this.#app.log.checkIns;
		return backgroundOf(checkIns, day, painFreeGap === true ? true : undefined);
	}

	#change(leg: LegName, change: Partial<Draft['legs'][LegName]>): void {
		const { legs } = this.draft;
		this.draft = { ...this.draft, legs: { ...legs, [leg]: { ...legs[leg], ...change } } };
	}
}

/** One more check-in of a day: both notes are kept, as far as a note may go (contract.md 4). */
function added(before: CheckIn, made: CheckIn): CheckIn {
	const note = [before.note, made.note].filter(Boolean).join('\n').slice(0, 4000);
	return { ...mergeCheckIns(before, made), ...(note && { note }) };
}
