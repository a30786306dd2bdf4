import { moment, type Moment } from '#lib/domain/moment.ts';
import type { Cue } from '#lib/domain/routine/cues.ts';
import { awayMs, look } from '#lib/domain/routine/look.ts';
import { recordOf, type SessionPlan } from '#lib/domain/routine/session-plan.ts';
import type { Outcome, SessionRecord } from '#lib/domain/routine/session-record.ts';
import {
	positionMs,
	shownAt,
	stateAt,
	type SessionEvent,
	type SessionState
} from '#lib/domain/routine/session.ts';
import { isCounted, repetitionAt } from '#lib/domain/routine/timeline.ts';
import type { Clock } from '#lib/platform/clock.ts';
import type { Kept, StorageFault } from '#lib/storage/store.ts';
import { CueRunner } from './cue-runner.ts';
import type { CueSound } from './cue-sound.ts';
import { inTime, Journal, type SessionStore } from './journal.svelte.ts';

/** What the player works with; handed in, so that a test can hold the clock and look into the store. */
export interface PlayerParts {
	clock: Clock;
	store: SessionStore;
	sound: CueSound;
	/** Has a cue felt and said, beside its tone. */
	feel: (cue: Cue) => void;
	/** Puts a session that is over into the log, and takes it from what is under way, in one step. */
	finish: (record: SessionRecord, over: SessionState) => Promise<Kept>;
}

/** How often `seen` is refreshed: what a kill may cost of a step. */
const touchEveryMs = 5000;

/** A session under way. Every control and every step reached is stored before it shows (contract.md 3), its end in the log. */
export class Player {
	readonly journal: Journal;
	/** Why the session is over and yet not in the log, if so. The store then holds it as cut off at its last step. */
	fault = $state.raw<StorageFault>();
	readonly #clock: Clock;
	readonly #finish: PlayerParts['finish'];
	readonly #cues: CueRunner;
	#now = $state.raw(moment(0, 0));
	#looked: Moment;
	#touchedMs = 0;
	#queue: Promise<void> = Promise.resolve();
	#isBusy = false;
	#movingTo: number | undefined;
	/** Still to be stored, all at once where the store is slow. */
	#taps: (1 | -1)[] = [];

	readonly shown: SessionState = $derived.by(() =>
		shownAt(this.journal.timeline, this.journal.state, this.#now)
	);
	readonly phase = $derived.by(() => this.journal.timeline.phases[this.shown.index]);
	readonly next = $derived.by(() => this.journal.timeline.phases[this.shown.index + 1]);
	readonly positionMs = $derived.by(() => positionMs(this.journal.timeline, this.shown));
	readonly repetition = $derived(
		this.phase && repetitionAt(this.phase, this.shown.inPhaseMs + this.shown.waitedMs)
	);
	/** Repetitions are counted by taps now. */
	readonly isCounting = $derived.by(() => this.phase !== undefined && isCounted(this.phase));

	/** `events`: of a session that goes on after a reload. */
	constructor(id: string, plan: SessionPlan, parts: PlayerParts, events: SessionEvent[] = []) {
		this.journal = new Journal(id, plan, parts.store, events);
		this.#clock = parts.clock;
		this.#finish = parts.finish;
		this.#cues = new CueRunner(this.journal.timeline, parts.sound, parts.feel);
		this.#looked = this.#now = this.#moment();
	}

	/** The place in the phase right now, between two looks: for what is drawn every frame. Past the phase only where its beat goes on. */
	get inPhaseNowMs(): number {
		const { timeline, state } = this.journal;
		const { inPhaseMs, waitedMs } = shownAt(timeline, state, this.#moment());
		return inPhaseMs + waitedMs;
	}

	start(): Promise<void> {
		return this.#control((_, at) => [{ kind: 'start', at }]);
	}

	pause(): Promise<void> {
		return this.#control((_, at) => [{ kind: 'pause', at }]);
	}

	/** The device took the sound away, and with it the clock: however long ago, it was no sleep, and nothing since then counts. */
	interrupt(): Promise<void> {
		this.#looked = this.#moment();
		return this.pause();
	}

	/** Also "Go on from here". */
	resume(): Promise<void> {
		return this.#control((_, at) => [{ kind: 'resume', at }]);
	}

	goBack(): Promise<void> {
		return this.#moveBy(-1);
	}

	/** An open step is done by it, any other skipped. */
	goOn(): Promise<void> {
		return this.#moveBy(1);
	}

	/** "I did it": on to where the plan would be. */
	claim(): Promise<void> {
		return this.#control((state, at) => [{ kind: 'claim', ms: awayMs(state, at), at }]);
	}

	/** A raise was done, or counted by mistake. The beat goes on meanwhile. */
	count(by: 1 | -1): Promise<void> {
		if (this.#movingTo !== undefined || this.#taps.push(by) > 1) return this.#queue;
		return this.#enqueue(async () => {
			const taps = this.#taps;
			this.#taps = [];
			const { found, now } = this.#find();
			await this.#keep([...found, ...taps.map((by) => ({ kind: 'count', by, at: now }) as const)]);
			if (found.length > 0) this.#cues.restart(this.shown);
		});
	}

	end(outcome: Outcome): Promise<void> {
		return this.#control((_, at) => [{ kind: 'end', outcome, at }]);
	}

	/** Brings everything up to now: to be called often, and whenever the page is shown, hidden or thawed. */
	look(isHidden = false): void {
		if (this.#isBusy || this.#cues.isInterrupted || this.journal.state.status !== 'running') return;
		const { found, now } = this.#find();
		if (found.length === 0) this.#now = now;
		else void this.#enqueue(() => this.#keep(found));
		const state = stateAt(this.journal.timeline, this.journal.after(found), now);
		if (found.some(({ kind }) => kind === 'pause' || kind === 'sleep')) this.#cues.restart(state);
		if (state.status !== 'paused') this.#cues.run(state, now.monoMs, isHidden);
		if (isHidden || now.monoMs - this.#touchedMs >= touchEveryMs) {
			this.#touchedMs = now.monoMs;
			this.journal.touch(now);
		}
	}

	/** Resolves when all that was found or tapped so far is stored. */
	get settled(): Promise<void> {
		return this.#queue;
	}

	/** Once it is over: again where that failed. */
	save(): Promise<void> {
		return this.#enqueue(() => this.#save(this.journal.state));
	}

	/** From what is shown or, where taps are still being stored, from where those lead. */
	#moveBy(steps: 1 | -1): Promise<void> {
		const to = Math.max(0, (this.#movingTo ?? this.shown.index) + steps);
		this.#movingTo = to;
		return this.#control((_, at) => [{ kind: 'move', to, at }]).finally(() => {
			if (this.#movingTo === to) this.#movingTo = undefined;
		});
	}

	/** One tap after the other, each on top of what time has brought until then. None after the end. */
	#control(eventsOf: (state: SessionState, at: Moment) => SessionEvent[]): Promise<void> {
		this.#cues.silence();
		return this.#enqueue(async () => {
			if (this.journal.state.status === 'finished') return;
			const { found, now } = this.#find();
			await this.#keep([...found, ...eventsOf(this.journal.after(found), now)]);
			this.#cues.restart(this.shown);
			if (this.shown.status !== 'paused') this.#cues.run(this.shown, this.#now.monoMs, false);
		});
	}

	#find(): { found: SessionEvent[]; now: Moment } {
		const now = this.#moment();
		const found = look(this.journal.timeline, this.journal.state, this.#looked, now);
		this.#looked = now;
		return { found, now };
	}

	/** Stands still on the screen until it is on disk, so that nothing shown has to be taken back. */
	async #keep(events: SessionEvent[]): Promise<void> {
		const after = this.journal.after(events);
		if (after.status === 'finished') {
			await this.#save(after);
			this.journal.close(events);
		} else await this.journal.add(events, this.#moment(), this.#clock.now());
		this.#now = this.#moment();
	}

	async #save(over: SessionState): Promise<void> {
		const { id, plan } = this.journal;
		const kept = await inTime(this.#finish(recordOf(id, plan, over, this.#clock.now()), over));
		this.fault = kept.ok ? undefined : kept.fault;
	}

	#enqueue(act: () => Promise<void>): Promise<void> {
		this.#isBusy = true;
		const done = this.#queue.then(act);
		this.#queue = done;
		return done.finally(() => {
			if (this.#queue === done) this.#isBusy = false;
		});
	}

	/** Whole milliseconds, so that sums are exact. */
	#moment(): Moment {
		return moment(Math.floor(this.#clock.wallMs()), Math.floor(this.#clock.monoMs()));
	}
}
