import { cueSpoken } from '#lib/content/player-words.ts';
import type { Cue } from '#lib/domain/routine/cues.ts';
import { defaultCues, type CueSettings } from '#lib/domain/settings.ts';
import { Tones } from '#lib/platform/audio.ts';
import { holdBusy } from '#lib/platform/busy.ts';
import type { Clock } from '#lib/platform/clock.ts';
import { vibrate } from '#lib/platform/haptics.ts';
import { Speech } from '#lib/platform/speech.ts';
import { ScreenLock } from '#lib/platform/wake-lock.ts';

/** What a session uses of the device while it runs: sound, voice, vibration, the screen, and the word that it is under way. */
export class Devices {
	readonly tones: Tones;
	sound = $state<'off' | 'on' | 'refused'>('off');
	screen = $state<'free' | 'held' | 'refused'>('free');
	readonly #speech = new Speech();
	readonly #screenLock = new ScreenLock();
	readonly #cues: () => CueSettings;
	#letGo: (() => void) | undefined;

	constructor(clock: Clock, cues: () => CueSettings | undefined) {
		this.#cues = () => cues() ?? defaultCues;
		this.tones = new Tones(clock);
		this.tones.onchange = (state) => (this.sound = state);
		this.#screenLock.onchange = (state) => (this.screen = state);
	}

	/** In a tap: where a browser gives sound and screen at all, it gives them then. */
	take(): void {
		this.tones.volume = this.#cues().tones;
		this.tones.unlock();
		void this.#screenLock.take();
		this.#letGo ??= holdBusy('session');
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
	}

	/** Once the session is saved, or its page is left. */
	close(): void {
		this.rest();
		this.tones.close();
		this.#letGo?.();
		this.#letGo = undefined;
	}
}
