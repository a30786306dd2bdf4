import { cueSpoken } from '#lib/content/player-words.ts';
import type { Cue } from '#lib/domain/routine/cues.ts';
import type { Timeline } from '#lib/domain/routine/timeline.ts';
import { trackLayoutOf } from '#lib/domain/routine/track-layout.ts';
import { defaultCues, type CueSettings } from '#lib/domain/settings.ts';
import { loudnessOf, Tones, type SoundState } from '#lib/platform/audio.ts';
import type { Clock } from '#lib/platform/clock.ts';
import { vibrate } from '#lib/platform/haptics.ts';
import { MediaControls, type MediaActions, type MediaShown } from '#lib/platform/media-controls.ts';
import { Speech } from '#lib/platform/speech.ts';
import { Track } from '#lib/platform/track.ts';
import { ScreenLock } from '#lib/platform/wake-lock.ts';
import { LiveSound, TrackSound, type CueSound } from '#lib/state/cue-sound.ts';

/** What a session uses of the device while it runs: sound, voice, vibration and the screen. */
export class Devices {
	sound = $state<SoundState>('off');
	screen = $state<'free' | 'held' | 'refused'>('free');
	/** The track that was asked for cannot be had: tones come live, and the screen stays on. */
	isTrackRefused = $state(false);
	readonly #clock: Clock;
	readonly #tones: Tones;
	readonly #track: Track;
	readonly #speech = new Speech();
	readonly #screenLock = new ScreenLock();
	#controls: MediaControls | undefined;
	readonly #cues: () => CueSettings;
	/** Fixed for a session once it has been prepared. */
	#mode: CueSettings['mode'] | undefined;

	constructor(clock: Clock, cues: () => CueSettings | undefined) {
		this.#cues = () => cues() ?? defaultCues;
		this.#clock = clock;
		this.#track = new Track(clock);
		this.#tones = new Tones(this.#track);
		this.#tones.onchange = (state) => (this.sound = state);
		this.#track.onchange = (state) => {
			if (state === 'refused') this.#fallBack();
		};
		this.#screenLock.onchange = (state) => (this.screen = state);
	}

	/** What a session goes by: the system's clock, which the track carries while it plays. */
	get clock(): Clock {
		return this.#isTracked ? this.#track : this.#clock;
	}

	/** In a tap: where a browser gives sound and screen at all, it gives them then. */
	take(): void {
		if (this.#isTracked && !this.isTrackRefused) this.#track.unlock();
		else this.#takeLive();
	}

	/** The page is shown again: the browser let go of the screen, and a call may have taken the sound. */
	takeAgain(): void {
		if (this.#isTracked && !this.isTrackRefused) return;
		this.#tones.wake();
		void this.#screenLock.take();
	}

	/** After the tap, before the session begins. */
	async prepare(
		timeline: Timeline,
		actions: MediaActions,
		oninterrupted: () => void
	): Promise<CueSound> {
		const isTracked = this.#isTracked;
		this.#mode = isTracked ? 'locked' : 'mix';
		const live = new LiveSound(timeline, this.#tones);
		if (!isTracked) return live;
		const layout = trackLayoutOf(timeline);
		await this.#track.load(layout, loudnessOf(this.#cues().tones));
		this.#track.oninterrupted = oninterrupted;
		this.#controls = new MediaControls();
		this.#controls.take(actions);
		return new TrackSound(timeline, layout, this.#track, live);
	}

	/** On the lock screen. */
	show(shown: MediaShown): void {
		this.#controls?.show(shown);
	}

	/** The second and third channel of a cue, beside its tone. */
	readonly feel = (cue: Cue): void => {
		const { vibration, voice } = this.#cues();
		if (vibration) vibrate(cue.kind);
		const words = cueSpoken(cue);
		if (voice !== 'off' && words) this.#speech.sayBetween(words);
	};

	/** Repetition `rep` of a set begins. */
	count(rep: number): void {
		if (this.#cues().counting) this.#speech.sayBetween(String(rep));
	}

	/** `more` is said as well where the person wants full sentences. */
	say(text: string, more = ''): void {
		const { voice } = this.#cues();
		if (voice !== 'off' && text) this.#speech.say(voice === 'full' ? `${text} ${more}` : text);
	}

	/** The last tones still sound. */
	rest(): void {
		this.#speech.stop();
		this.#screenLock.release();
		this.#controls?.close();
		this.#controls = undefined;
	}

	/** Once the session is saved, or its page is left. */
	close(): void {
		this.rest();
		this.#track.close();
		this.#tones.close();
	}

	get #isTracked(): boolean {
		return (this.#mode ?? this.#cues().mode) === 'locked';
	}

	#takeLive(): void {
		this.#tones.volume = this.#cues().tones;
		this.#tones.unlock();
		void this.#screenLock.take();
	}

	#fallBack(): void {
		this.isTrackRefused = true;
		this.#takeLive();
	}
}
