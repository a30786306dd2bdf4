import { certainUntilMs, cuesFrom } from '#lib/domain/routine/cues.ts';
import { monoMs, type MonoMs } from '#lib/domain/moment.ts';
import { beatMs, type SessionState } from '#lib/domain/routine/session.ts';
import type { Timeline } from '#lib/domain/routine/timeline.ts';
import { mustTurnBack, trackMsAt, type TrackLayout } from '#lib/domain/routine/track-layout.ts';
import type { Tones } from '#lib/platform/audio.ts';
import type { Track } from '#lib/platform/track.ts';

/** How the cues of a session become sound. What is past is never made up for. */
export interface CueSound {
	/** The device has taken the sound away, and with it the clock: the session is about to be paused. */
	readonly isInterrupted: boolean;
	/** At the tap itself, before it is stored. */
	silence(): void;
	/** The session stands here now: it was begun, paused, moved, or went on elsewhere. */
	restart(state: SessionState): void;
	/** To be called at each look while running. */
	run(state: SessionState, now: MonoMs, isHidden: boolean): void;
}

/** How far ahead of time tones are scheduled. A hidden page may run only once a minute (platform.md 1). */
const aheadMs = { visible: 2000, hidden: 75_000 };
/** A cue that was due so lately is still given: a step is stored before it is shown. */
const graceMs = 150;

/** Tones made one by one, over whatever else the device plays. */
export class LiveSound implements CueSound {
	readonly isInterrupted = false;
	readonly #timeline: Timeline;
	readonly #tones: Tones;
	/** Scheduled before this place of the plan. */
	#toMs = 0;

	constructor(timeline: Timeline, tones: Tones) {
		this.#timeline = timeline;
		this.#tones = tones;
	}

	silence(): void {
		this.#tones.cancel();
	}

	restart(state: SessionState): void {
		this.#tones.cancel();
		this.#toMs = beatMs(this.#timeline, state);
	}

	run(state: SessionState, now: MonoMs, isHidden: boolean): void {
		const hereMs = beatMs(this.#timeline, state);
		const untilMs = Math.min(
			hereMs + (isHidden ? aheadMs.hidden : aheadMs.visible),
			certainUntilMs(this.#timeline, state.index)
		);
		if (this.#tones.state !== 'on' || untilMs <= this.#toMs) return;
		const fromMs = Math.max(this.#toMs, hereMs - graceMs);
		for (const cue of cuesFrom(this.#timeline, state.index, fromMs, untilMs)) {
			this.#tones.schedule(cue, monoMs(now + cue.atMs - hereMs));
		}
		this.#toMs = untilMs;
	}
}

/** One track that is set going where the session is, and carries its clock. */
export class TrackSound implements CueSound {
	readonly #timeline: Timeline;
	readonly #layout: TrackLayout;
	readonly #track: Track;
	/** Where the device gives no track. */
	readonly #instead: CueSound;

	constructor(timeline: Timeline, layout: TrackLayout, track: Track, instead: CueSound) {
		this.#timeline = timeline;
		this.#layout = layout;
		this.#track = track;
		this.#instead = instead;
	}

	get isInterrupted(): boolean {
		return this.#track.isInterrupted;
	}

	silence(): void {
		this.#track.pause();
		this.#instead.silence();
	}

	restart(state: SessionState): void {
		this.#track.pause();
		if (state.status === 'running') this.#track.playFrom(trackMsAt(this.#layout, state));
		this.#instead.restart(state);
	}

	run(state: SessionState, now: MonoMs, isHidden: boolean): void {
		if (this.#track.state !== 'on') this.#instead.run(state, now, isHidden);
		else if (mustTurnBack(this.#timeline, this.#layout, state, this.#track.placeMs)) {
			this.#track.playFrom(trackMsAt(this.#layout, state));
		}
	}
}
