import { moveById } from '#lib/content/moves.ts';
import { heelDropLevels } from '#lib/domain/programme/level.ts';
import { levelsIn } from '#lib/domain/programme/session-doses.ts';
import type { IceMinutes } from '#lib/domain/routine/ice-minutes.ts';
import { epochMsOf } from '#lib/domain/instant.ts';
import { planOf, type SessionPlan } from '#lib/domain/routine/session-plan.ts';
import { compile, type TimelineOptions } from '#lib/domain/routine/timeline.ts';
import type { RiceAnswers } from '#lib/domain/settings.ts';
import { legs, type CheckIn, type LegName } from '#lib/domain/soreness/check-in.ts';
import { gatesOf } from '#lib/state/gates.ts';
import { HeelDropSession } from '#lib/state/heel-drop-session.svelte.ts';
import type { App } from '#lib/state/app.ts';
import type { Playable } from '#lib/state/playable.ts';
import type { Kept } from '#lib/storage/store.ts';

/** From the last ice to the next (clinical.md 1.5, R5). */
const iceAgainAfterMs = 2 * 3600_000;
/** Most soreness at which RICE ends with gentle pumps, from the second day on (clinical.md 1.5, R10). */
const pumpsUpTo = 2;

/** What a person chooses before a session, and the routine and timeline that come of it. */
export class Draft {
	readonly playable: Playable;
	readonly heelDrops: HeelDropSession;
	readonly #app: App;
	#startSide = $state<LegName>();
	#soreLeg = $state<LegName>();
	/** What was answered here and could not be stored. */
	#rice = $state.raw<RiceAnswers>();
	iceMinutes = $state<IceMinutes>(10);

	constructor(playable: Playable, app: App) {
		this.playable = playable;
		this.#app = app;
		this.heelDrops = new HeelDropSession(app);
	}

	readonly #gates = $derived.by(() => gatesOf(this.#app));
	readonly gate = $derived.by(() => this.playable.gateIn(this.#gates));

	/** Whether starting first asks "Sore today?" (contract.md 2). */
	get mustAskSore(): boolean {
		return this.playable.mustAskIn(this.#gates);
	}

	/** The leg that begins: chosen here, or the last time. */
	get startSide(): LegName {
		return this.#startSide ?? this.#app.preferences.value?.startSide ?? 'left';
	}

	set startSide(leg: LegName) {
		this.#startSide = leg;
		void this.#app.preferences.set({ startSide: leg });
	}

	/** All of it is done on the sore leg. */
	get isForOneLeg(): boolean {
		return this.playable.holdsRice;
	}

	/** For RICE: the sorer leg of the last check-in, until another one is chosen. */
	get soreLeg(): LegName {
		const last = this.#latest?.legs;
		return this.#soreLeg ?? (last && last.right.soreness > last.left.soreness ? 'right' : 'left');
	}

	set soreLeg(leg: LegName) {
		this.#soreLeg = leg;
	}

	/** What the address asks for: `?level=3`, which is no more than the programme's. */
	choose(asked: URLSearchParams): void {
		this.heelDrops.byHand = heelDropLevels.find((level) => String(level) === asked.get('level'));
	}

	/** The first RICE session asks what rules out ice or a wrap. */
	get mustAskRice(): boolean {
		return this.playable.holdsRice && !this.#riceAnswers;
	}

	/**
	 * An injury wants the wrap's questions answered after it was logged (clinical.md 2.5): a leg may have gone numb since. Until then the
	 * wrap stays out.
	 */
	readonly isWrapWaiting = $derived.by(() => {
		const { gate, moves } = this.#gates.of('rice');
		const asksForWrap = this.playable.holdsRice && gate === 'modified' && moves?.includes('R6');
		const latest = this.#latest;
		const askedOn = this.#riceAnswers?.askedOn;
		if (!asksForWrap || !latest || askedOn === undefined) return false;
		// Answers from a day still to come are of a clock that was wrong.
		return askedOn < latest.day || askedOn > this.#app.calendar.today;
	});

	/** Where they cannot be stored they hold for this visit. */
	async answerRice(answers: RiceAnswers): Promise<Kept> {
		const { preferences } = this.#app;
		const kept = await preferences.set({ rice: { ...preferences.value?.rice, ...answers } });
		this.#rice = kept.ok ? undefined : answers;
		return kept;
	}

	/** When ice may be on again; `undefined` when it may. Milliseconds since 1970. Ice that is still to come was timed by a clock that was wrong. */
	get iceAgainAtMs(): number | undefined {
		const icedAt = this.#app.preferences.value?.rice?.icedAt;
		if (!icedAt) return undefined;
		const now = this.#app.clock.wallMs();
		const again = epochMsOf(icedAt) + iceAgainAfterMs;
		return again > now && again <= now + 2 * iceAgainAfterMs ? again : undefined;
	}

	readonly routine = $derived.by(() => {
		const { lowerS } = this.#app.preferences.value ?? {};
		const rice = this.#riceAnswers;
		return this.playable.routineFor({
			doses: this.heelDrops.doses,
			toFloor: this.heelDrops.toFloor,
			...(lowerS && { lowerS }),
			iceMinutes: this.iceMinutes,
			iceRuledOut: rice?.iceRuledOut ?? false,
			wrapRuledOut: this.isWrapWaiting || (rice?.wrapRuledOut ?? false),
			iceTooSoon: this.iceAgainAtMs !== undefined,
			pumps: this.#pumps,
			only: this.gate.moves
		});
	});

	readonly options: TimelineOptions = $derived.by(() => ({
		startSide: this.startSide,
		legs: this.isForOneLeg ? this.soreLeg : this.#trained
	}));

	readonly timeline = $derived.by(() => compile(this.routine, moveById, this.options));

	/** Legs take turns somewhere, so that it matters which begins. */
	readonly hasTurns = $derived.by(
		() => !this.isForOneLeg && this.timeline.phases.some(({ side }) => side === 'left')
	);

	/** Whether something of a session under way is ruled out by what was logged since. */
	forbids(plan: SessionPlan): boolean {
		const { gate, moves } = this.playable.gateOfPlan(plan, this.#gates);
		return (
			gate === 'locked' ||
			plan.routine.steps.some(
				({ move }) =>
					(moves && !moves.includes(move)) ||
					(this.isWrapWaiting && (move === 'R6' || move === 'R7'))
			)
		);
	}

	/** As it will be played from now on. Plain data: it is stored. */
	plan(): SessionPlan {
		const { clock } = this.#app;
		const { holdsHeelDrops, own, stage } = this.playable;
		return planOf(this.routine, moveById, this.options, {
			startedAt: clock.now(),
			day: clock.today(),
			...(holdsHeelDrops && { levels: levelsIn(this.heelDrops.doses) }),
			...(own && { own }),
			...(stage !== undefined && { stage })
		});
	}

	get #trained(): LegName | 'both' {
		if (this.playable.library !== 'heel-drops') return 'both';
		const trained = legs.filter((leg) => this.heelDrops.doses[leg]);
		return trained.length === 1 ? (trained[0] ?? 'both') : 'both';
	}

	get #riceAnswers(): RiceAnswers | undefined {
		return this.#rice ?? this.#app.preferences.value?.rice;
	}

	/** Not on the first day of what is felt now, however sore the leg was before. */
	get #pumps(): boolean {
		const { soreLeg } = this;
		const latest = this.#latest;
		if (latest?.day !== this.#app.calendar.today) return false;
		const daysSinceOnset = this.#gates.daysSinceOnset(soreLeg) ?? 0;
		return daysSinceOnset >= 1 && latest.legs[soreLeg].soreness <= pumpsUpTo;
	}

	/** The latest check-in up to today. */
	get #latest(): CheckIn | undefined {
		const { log, calendar } = this.#app;
		return log.checkIns.findLast(({ day }) => day <= calendar.today);
	}
}
