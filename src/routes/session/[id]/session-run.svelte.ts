import { announcement, instructionFor, outsideWords } from '#lib/content/player-words.ts';
import { levelsInWords } from '#lib/content/programme-words.ts';
import { moment } from '#lib/domain/moment.ts';
import { cutOff } from '#lib/domain/routine/look.ts';
import { resultsOf } from '#lib/domain/raise-test/results.ts';
import { entriesOfSession } from '#lib/domain/programme/entry-id.ts';
import { entriesOf } from '#lib/domain/programme/session-entries.ts';
import { morningsOn, rescored } from '#lib/domain/programme/settled.ts';
import { readSession, timelineOf, type SessionPlan } from '#lib/domain/routine/session-plan.ts';
import type { SessionEvent, SessionState } from '#lib/domain/routine/session.ts';
import { beginSession } from '#lib/platform/busy.ts';
import { putAway } from '#lib/state/put-away.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import type { Phase } from '#lib/domain/routine/timeline.ts';
import type { LegName } from '#lib/domain/soreness/check-in.ts';
import { endedAt } from '#lib/domain/soreness/stops-and-answers.ts';
import type { App } from '#lib/state/app.ts';
import type { Playable } from '#lib/state/playable.ts';
import { Player } from '#lib/state/player.svelte.ts';
import type { ActiveSession, Kept, StorageFault } from '#lib/storage/store.ts';
import { untilNextDigitMs } from './countdown.ts';
import { Devices } from './devices.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { heardText } from './heard.ts';

type Scores = Partial<Record<LegName, number>>;

/** How often the running session is looked at, so that its bar moves evenly. */
const lookEveryMs = 100;

/** One visit to the player's page: from the choices before a session to its record in the log. */
export class SessionRun {
	readonly draft: Draft;
	readonly devices: Devices;
	player = $state.raw<Player>();
	/** Scores given on the way. */
	scores = $state.raw<Scores>({});
	/** What the log holds of it; not before it is over and on disk. */
	record = $state.raw<SessionRecord>();
	/** Nothing more is asked of it. */
	isClosed = $state(false);
	/** It cannot begin here: another tab plays one. */
	isElsewhere = $state(false);
	readonly #app: App;
	/** From the tap until there is a player. */
	#isBeginning = false;
	#letGo: (() => void) | undefined;

	constructor(playable: Playable, app: App) {
		this.#app = app;
		this.draft = new Draft(playable, app);
		this.devices = new Devices(app.clock, () => app.preferences.value?.cues);
	}

	readonly shown = $derived(this.player?.shown);
	readonly status = $derived(this.shown?.status ?? 'ready');
	readonly heard = $derived(
		this.shown && this.status !== 'ready' ? heardText(this.player?.phase, this.shown) : ''
	);
	readonly isIcing = $derived(
		this.status === 'running' &&
			this.player?.phase?.move === 'R3' &&
			this.player.phase.kind === 'work'
	);

	/** `Heel drops · level 3` */
	get title(): string {
		const { routine, levels } = this.player?.journal.plan ?? { routine: this.draft.routine };
		return levels ? `${routine.title} · ${levelsInWords(levels)}` : routine.title;
	}

	/** Heel drops, and the return to running: the plan needs to know how much it hurt. */
	get isScored(): boolean {
		const plan = this.player?.journal.plan;
		return plan?.levels !== undefined || plan?.stage !== undefined;
	}

	get sorenessBefore(): Record<LegName, number> {
		const { log, calendar } = this.#app;
		const legs = log.checkInOn(calendar.today)?.legs;
		return { left: legs?.left.soreness ?? 0, right: legs?.right.soreness ?? 0 };
	}

	/** What was logged meanwhile rules out something of it (clinical.md 2.5: at once). */
	get isHeldUp(): boolean {
		const { player } = this;
		return (
			!!player && this.#app.log.status !== 'reading' && this.draft.forbids(player.journal.plan)
		);
	}

	/** Until the count changes, or the bar should move on. */
	get untilNextLookMs(): number {
		const { player } = this;
		const toDigitMs = untilNextDigitMs(player?.phase, player?.shown.inPhaseMs ?? 0);
		return toDigitMs > 0 ? Math.min(lookEveryMs, toDigitMs) : lookEveryMs;
	}

	/**
	 * Not where something locks it that was logged elsewhere while this page asked. `false` where a run that was cut off before counts only
	 * now, and leaves its plan no start today (clinical.md 3.3).
	 */
	async start(): Promise<boolean> {
		if (this.player || this.draft.gate.gate === 'locked' || !(await this.#begin())) return true;
		await putAway(this.#app);
		if (this.draft.playable.isHeld?.()) return false;
		this.player = await this.#playerOf(crypto.randomUUID(), this.draft.plan());
		await this.player.start();
		return true;
	}

	/** At the step where it was cut off; never of a routine that is locked by now, and held up where part of it is. */
	async resume(active: ActiveSession): Promise<void> {
		const found = readSession(active);
		if (this.player || !found || this.draft.gate.gate === 'locked') return;
		if (!(await this.#begin())) return;
		const seen = active.seen && moment(active.seen.wallMs, active.seen.monoMs);
		const events = cutOff(timelineOf(found.plan), found.events, seen);
		this.player = await this.#playerOf(active.id, found.plan, events);
		if (this.status === 'finished') await this.#saveAgain();
		else if (!this.isHeldUp) await this.player.resume();
	}

	/** A run that was cut off on another day is over: its next day is counted from there (clinical.md 3.3). `true` once it is in the log. */
	async putAwayOld(active: ActiveSession): Promise<boolean> {
		const plan = readSession(active)?.plan;
		if (this.player || plan?.stage === undefined) return false;
		if (plan.day === this.#app.calendar.today) return false;
		await putAway(this.#app);
		return true;
	}

	look(): void {
		this.player?.look(document.visibilityState === 'hidden');
	}

	turnTo(visibility: DocumentVisibilityState): void {
		this.look();
		if (visibility === 'visible' && this.status === 'running') this.devices.takeAgain();
	}

	say(phase: Phase): void {
		const own = this.player?.journal.plan.routine.steps[phase.step]?.instruction;
		this.devices.say(announcement(phase), instructionFor(phase, own));
	}

	/** On the lock screen, where the session plays as media. */
	showOutside(): void {
		const { player, status } = this;
		if (!player?.phase || (status !== 'running' && status !== 'paused')) return;
		this.devices.show({
			title: outsideWords(player.phase),
			artist: this.title,
			status: status === 'running' ? 'playing' : 'paused',
			positionMs: player.positionMs,
			durationMs: player.journal.timeline.plannedMs
		});
	}

	score(scores: Scores): void {
		this.scores = { ...this.scores, ...scores };
	}

	/** After the end: how sore each calf was is added to what is saved. Resolves with why it could not be, if so. */
	async close(scores: Scores): Promise<StorageFault | undefined> {
		this.scores = scores;
		const fault = await (this.record ? this.#keepScores(this.record) : this.#saveAgain());
		if (fault) return fault;
		this.isClosed = true;
		this.#rest();
	}

	/** "Stop and check in". `false` while it is not saved. */
	async stop(): Promise<boolean> {
		if (this.status === 'finished') await this.#saveAgain();
		else await this.player?.end('stopped-for-symptoms');
		return this.record !== undefined;
	}

	/** Where it stands, and with nothing more asked. `false` while it is not saved. */
	async endEarly(): Promise<boolean> {
		await this.player?.end('ended-early');
		return this.record !== undefined;
	}

	/** Ice begins or ends now: the next one waits two hours from here. */
	noteIce(): void {
		const { preferences, clock } = this.#app;
		const rice = preferences.value?.rice;
		if (rice) void preferences.set({ rice: { ...rice, icedAt: clock.now() } });
	}

	/** The page goes: what runs is paused, and offered again as unfinished. */
	leave(): void {
		if (this.status === 'running') void this.player?.pause();
		this.#rest();
	}

	#rest(): void {
		this.devices.close();
		this.#letGo?.();
		this.#letGo = undefined;
	}

	/** One session at a time, in all tabs. `false` where it is not this one, or it has begun already. */
	async #begin(): Promise<boolean> {
		if (this.#isBeginning) return false;
		this.#isBeginning = true;
		this.#letGo = await beginSession();
		this.isElsewhere = !this.#letGo;
		if (this.isElsewhere) this.devices.close();
		this.#isBeginning = !this.isElsewhere;
		return this.#isBeginning;
	}

	async #playerOf(id: string, plan: SessionPlan, events?: SessionEvent[]): Promise<Player> {
		const buttons = {
			play: () => void this.player?.resume(),
			pause: () => void this.player?.pause(),
			next: () => void this.player?.goOn(),
			previous: () => void this.player?.goBack()
		};
		const interrupt = () => void this.player?.interrupt();
		const sound = await this.devices.prepare(timelineOf(plan), buttons, interrupt);
		const { clock, feel } = this.devices;
		const { store } = this.#app;
		const finish = (record: SessionRecord, over: SessionState) => this.#finish(record, over);
		return new Player(id, plan, { clock, store, sound, feel, finish }, events);
	}

	async #finish(record: SessionRecord, over: SessionState): Promise<Kept> {
		const { log, calendar } = this.#app;
		const updatedAt = endedAt(record, log.checkIns);
		const finished = withScores({ ...record, updatedAt }, this.scores);
		const morning = morningsOn(log.records, calendar.today);
		const plan = this.player?.journal.plan;
		const entries = plan ? entriesOf(finished, plan, over, morning) : [];
		const results = plan && resultsOf(finished.id, plan, over, finished.updatedAt);
		const kept = await log.finishSession(finished, entries, results);
		if (kept.ok) this.record = finished;
		return kept;
	}

	async #saveAgain(): Promise<StorageFault | undefined> {
		await this.player?.save();
		return this.player?.fault;
	}

	async #keepScores(record: SessionRecord): Promise<StorageFault | undefined> {
		if (Object.keys(this.scores).length === 0) return;
		const { clock, log, calendar } = this.#app;
		const scored = { ...withScores(record, this.scores), updatedAt: clock.now() };
		const entries = entriesOfSession(log.records.programme, record.id);
		const rated = rescored(entries, scored, log.records, calendar.today);
		const kept = await log.saveSession(scored, rated);
		if (!kept.ok) return kept.fault;
		this.record = scored;
	}
}

/** None given: as it was. */
function withScores(record: SessionRecord, soreness: Scores): SessionRecord {
	return Object.keys(soreness).length > 0 ? { ...record, soreness } : record;
}
