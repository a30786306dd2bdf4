import { certainUntilMs, cuesBetween, type Cue } from '#lib/domain/routine/cues.ts';
import { monoMs, type MonoMs } from '#lib/domain/moment.ts';
import { positionMs, type SessionState } from '#lib/domain/routine/session.ts';
import type { Timeline } from '#lib/domain/routine/timeline.ts';
import type { Tones } from '#lib/platform/audio.ts';

/** How far ahead of time tones are scheduled. A hidden page may run only once a minute (platform.md 1). */
const aheadMs = { visible: 2000, hidden: 75_000 };
/** A cue that was due so lately is still given: a step is stored before it is shown. */
const graceMs = 150;
/** After a longer absence what was due is passed over in silence. */
const absenceMs = 1500;

/** Sounds, and has felt or said, the cues of a running session. What is past is never made up for. */
export class CueRunner {
	readonly #timeline: Timeline;
	readonly #tones: Tones;
	readonly #feel: (cue: Cue) => void;
	/** Scheduled, or felt, before this place of the plan. */
	#scheduledToMs = 0;
	#feltToMs = 0;

	constructor(timeline: Timeline, tones: Tones, feel: (cue: Cue) => void) {
		this.#timeline = timeline;
		this.#tones = tones;
		this.#feel = feel;
	}

	/** At the tap itself, before it is stored. */
	silence(): void {
		this.#tones.cancel();
	}

	/** Forgets what was scheduled: the session was paused, moved or went on elsewhere. */
	restart(state: SessionState): void {
		this.#tones.cancel();
		this.#scheduledToMs = this.#feltToMs = positionMs(this.#timeline, state);
	}

	/** To be called at each look while running, and once when the plan has come to its end. */
	run(state: SessionState, now: MonoMs, isHidden: boolean): void {
		const hereMs = positionMs(this.#timeline, state);
		const untilMs = Math.min(
			hereMs + (isHidden ? aheadMs.hidden : aheadMs.visible),
			certainUntilMs(this.#timeline, state.index)
		);
		if (this.#tones.state === 'on' && untilMs > this.#scheduledToMs) {
			const fromMs = Math.max(this.#scheduledToMs, hereMs - graceMs);
			for (const cue of cuesBetween(this.#timeline, fromMs, untilMs)) {
				this.#tones.schedule(cue, monoMs(now + cue.atMs - hereMs));
			}
			this.#scheduledToMs = untilMs;
		}
		this.#tell(hereMs);
	}

	#tell(hereMs: number): void {
		const due = cuesBetween(this.#timeline, this.#feltToMs, hereMs + 1);
		const latest = due.at(-1);
		if (latest && hereMs - this.#feltToMs < absenceMs) this.#feel(latest);
		this.#feltToMs = Math.max(this.#feltToMs, hereMs + 1);
	}
}
