import type { Day } from '#lib/domain/day.ts';
import { settledBy } from '#lib/domain/programme/settled.ts';
import { isAtLeast } from '#lib/domain/soreness/advice.ts';
import { givenIn, type Given } from '#lib/domain/soreness/asking.ts';
import { backgroundOf, withoutCarried, type Background } from '#lib/domain/soreness/background.ts';
import { isEmergencySign, type YouLine } from '#lib/domain/soreness/checklist.ts';
import { legs, type CheckIn, type LegName } from '#lib/domain/soreness/check-in.ts';
import { checkInFrom } from '#lib/domain/soreness/draft-record.ts';
import {
	draftFrom,
	emptyDraft,
	swapped,
	withAge,
	withAnswers,
	withoutOtherLegSigns,
	withoutOtherYouSigns,
	withScore,
	withTick,
	withYou,
	type Draft
} from '#lib/domain/soreness/draft.ts';
import { interview, type Interview } from '#lib/domain/soreness/interview.ts';
import { swapLegs } from '#lib/domain/soreness/merge.ts';
import type { Answers, YouQuestion } from '#lib/domain/soreness/questions.ts';
import { savedAt } from '#lib/domain/soreness/stops-and-answers.ts';
import { urgencySoFar } from '#lib/domain/soreness/so-far.ts';
import type { StorageFault } from '#lib/storage/store.ts';
import type { App } from './app.ts';
import {
	endsAt,
	placeIn,
	progressAt,
	screensBefore,
	trendsIn,
	type Place
} from './check-in-place.ts';
import { DraftKeeper } from './draft-keeper.svelte.ts';
import { joinCheckIn } from './join-check-in.ts';

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
	readonly keeper: DraftKeeper;
	/** The day as it was logged, where this puts it right. */
	readonly logged: CheckIn | undefined;
	readonly #app: Pick<App, 'calendar' | 'clock' | 'log' | 'store'>;
	readonly #correction: Correction | undefined;
	readonly #begunWith: Answers;
	#corrects = $state.raw<CheckIn>();
	/** Where the person went back to, or is not done yet; else it goes on at what is open. */
	#wanted = $state.raw<Place>();

	/** `begunWith`: answers that were given elsewhere, of any leg that turns out to be sore. */
	constructor(
		app: Pick<App, 'calendar' | 'clock' | 'log' | 'store'>,
		correction?: Correction,
		begunWith: Answers = {}
	) {
		this.#app = app;
		this.#correction = correction;
		this.#begunWith = begunWith;
		this.keeper = new DraftKeeper(app, correction?.day);
		this.logged = correction?.checkIns.find(({ day }) => day === correction.day);
		this.#corrects = this.logged;
		// A logged day is first shown as it is.
		if (this.logged) this.#wanted = { kind: 'review' };
		this.draft = this.logged ? draftFrom(this.logged) : withBegun(emptyDraft(), begunWith);
	}

	readonly day: Day = $derived.by(() => this.#correction?.day ?? this.#app.calendar.today);
	readonly background: Background = $derived.by(() => this.#backgroundOn(this.day));
	readonly interview: Interview = $derived.by(() => interview(this.draft, this.background));
	readonly given: Given = $derived.by(() => givenIn(this.draft, this.background));
	/** What is shown. */
	readonly place: Place = $derived.by(() => placeIn(this.interview, this.#wanted));
	/** No screen but this one is needed before the check-in is saved. */
	readonly endsHere: boolean = $derived.by(() => endsAt(this.interview, this.place));
	/** Which way each leg goes, where that matters. */
	readonly trends = $derived.by(() => trendsIn(this.interview));
	/** How much is done, 0 to 1, as far as is known. */
	readonly progress: number = $derived.by(() => progressAt(this.interview, this.place));
	readonly isFirst: boolean = $derived.by(() => this.#index === 0);
	readonly isEmergency: boolean = $derived.by(() =>
		isAtLeast(urgencySoFar(this.interview.said, this.background).level, 'emergency')
	);
	/** What is asked would be an emergency if it were so. */
	readonly asksOfEmergency: boolean = $derived.by(() => {
		const { place } = this;
		return (place.kind === 'you' || place.kind === 'leg') && isEmergencySign(place.id);
	});

	goTo(place: Place): void {
		this.#wanted = place;
	}

	goBack(): void {
		const before = this.interview.asked[this.#index - 1];
		if (before) this.#wanted = before.screen;
	}

	/** To what is open, or to the review. */
	goOn(): void {
		this.#wanted = undefined;
	}

	score(leg: LegName, soreness: number): void {
		this.#wanted = this.place;
		this.#change(withScore(this.draft, leg, soreness));
	}

	tick(tick: Draft['ticks'][number], isOn: boolean): void {
		this.#wanted = this.place;
		this.#change(withTick(this.draft, tick, isOn));
	}

	/** "None of these" of the first screen. */
	answerOtherSigns(bodyLines: readonly YouLine[]): void {
		const { given } = this;
		const passed = withoutOtherLegSigns(this.draft, given.legs);
		this.#answered(withoutOtherYouSigns(passed, bodyLines, given.you));
	}

	answerOtherLines(lines: readonly YouLine[]): void {
		this.#answered(withoutOtherYouSigns(this.draft, lines, this.given.you));
	}

	answer(of: readonly LegName[], answers: Answers): void {
		this.#answered(of.reduce((draft, leg) => withAnswers(draft, leg, answers), this.draft));
	}

	answerYou(id: YouQuestion, answer: 'yes' | 'no' | 'not-sure'): void {
		this.#answered(withYou(this.draft, { [id]: answer }));
	}

	answerAge(age: number): void {
		this.#answered(withAge(this.draft, age));
	}

	answerGap(painFreeGap: Draft['painFreeGap']): void {
		this.#answered({ ...this.draft, painFreeGap });
	}

	askApart(): void {
		this.#change({ ...this.draft, isApart: true });
	}

	write(note: string): void {
		this.#change({ ...this.draft, note });
	}

	swap(): void {
		this.#change(swapped(this.draft));
		if (this.#corrects) this.#corrects = swapLegs(this.#corrects);
	}

	/** Where the kept draft was left; what was given elsewhere meanwhile stands beside it. */
	takeUp(): void {
		this.draft = withBegun(this.keeper.take() ?? this.draft, this.#begunWith);
		this.#wanted = undefined;
	}

	/**
	 * Writes it to the day on which it is saved. `false` where something is still open or where the store refused: then `fault` says
	 * why, and everything that was answered stays.
	 */
	async save(): Promise<boolean> {
		const { clock, log } = this.#app;
		const day = this.#correction?.day ?? clock.today();
		const updatedAt = savedAt(clock.now(), log.sessions);
		const facts = { updatedAt, background: this.#backgroundOn(day) };
		const made = checkInFrom(this.draft, { ...facts, corrects: this.#corrects });
		if (!made) {
			this.#wanted = undefined;
			return false;
		}

		this.isSaving = true;
		this.fault = undefined;
		try {
			const drafts = await this.keeper.settled();
			const today = clock.today();
			const kept = this.#correction
				? await log.saveCheckIn(made, drafts, settledBy(made, log.records, today))
				: await log.joinCheckIn(
						day,
						(before) => joinCheckIn(before, made, log.records, today),
						drafts
					);
			if (!kept.ok) this.fault = kept.fault;
			return kept.ok;
		} finally {
			this.isSaving = false;
		}
	}

	#backgroundOn(day: Day): Background {
		const { painFreeGap } = this.draft;
		const { records } = this.#app.log;
		const checkIns = this.#correction
			? this.#correction.checkIns.filter((checkIn) => checkIn.day !== day)
			: records.checkIns;
		const isGone = painFreeGap === true ? true : undefined;
		const background = backgroundOf({ ...records, checkIns }, day, isGone);
		return this.logged ? withoutCarried(background) : background;
	}

	get #index(): number {
		return screensBefore(this.interview, this.place);
	}

	#answered(draft: Draft): void {
		this.#wanted = this.endsHere ? this.place : undefined;
		this.#change(draft);
	}

	#change(draft: Draft): void {
		this.draft = draft;
		this.keeper.keep(draft);
	}
}

function withBegun(draft: Draft, answers: Answers): Draft {
	return legs.reduce((begun, leg) => withAnswers(begun, leg, answers), draft);
}
