import { cuesFrom, type Cue } from '#lib/domain/routine/cues.ts';
import type { MonoMs } from '#lib/domain/moment.ts';
import { beatMs, type SessionState } from '#lib/domain/routine/session.ts';
import type { Timeline } from '#lib/domain/routine/timeline.ts';
import type { CueSound } from './cue-sound.ts';

/** After a longer absence what was due is passed over in silence. */
const absenceMs = 1500;

/** Sounds the cues of a running session, and has them felt and said. */
export class CueRunner {
	readonly #timeline: Timeline;
	readonly #sound: CueSound;
	readonly #feel: (cue: Cue) => void;
	/** Felt before this place of the plan. */
	#feltToMs = 0;

	constructor(timeline: Timeline, sound: CueSound, feel: (cue: Cue) => void) {
		this.#timeline = timeline;
		this.#sound = sound;
		this.#feel = feel;
	}

	get isInterrupted(): boolean {
		return this.#sound.isInterrupted;
	}

	/** At the tap itself, before it is stored. */
	silence(): void {
		this.#sound.silence();
	}

	/** Forgets what was scheduled: the session was paused, moved or went on elsewhere. */
	restart(state: SessionState): void {
		this.#sound.restart(state);
		this.#feltToMs = beatMs(this.#timeline, state);
	}

	/** To be called at each look while running, and once when the plan has come to its end. */
	run(state: SessionState, now: MonoMs, isHidden: boolean): void {
		this.#sound.run(state, now, isHidden);
		const hereMs = beatMs(this.#timeline, state);
		const latest = cuesFrom(this.#timeline, state.index, this.#feltToMs, hereMs + 1).at(-1);
		if (latest && hereMs - this.#feltToMs < absenceMs) this.#feel(latest);
		this.#feltToMs = Math.max(this.#feltToMs, hereMs + 1);
	}
}
