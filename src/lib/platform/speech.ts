/** Longer than any utterance should take: some voices stop without a word and say that they are still speaking (platform.md 1). */
const longestMs = 10_000;

/** The device's own voices, in English; those from the network are never used. */
export class Speech {
	readonly #synthesis: SpeechSynthesis | undefined;
	#watchdog: ReturnType<typeof setTimeout> | undefined;

	constructor(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
		this.#synthesis = synthesis;
		// Voices arrive some time after they are first asked for.
		synthesis?.getVoices();
	}

	get isAvailable(): boolean {
		return this.#voice() !== undefined;
	}

	/** Says a short sentence; what was being said gives way. `false`: there is no voice. */
	say(text: string): boolean {
		const voice = this.#voice();
		if (!this.#synthesis || !voice) return false;
		this.stop();
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = voice;
		utterance.lang = voice.lang;
		utterance.onend = utterance.onerror = () => clearTimeout(this.#watchdog);
		this.#watchdog = setTimeout(() => this.stop(), longestMs);
		this.#synthesis.speak(utterance);
		return true;
	}

	/** Says it only where nothing is being said: a number is not worth a sentence that is cut off. */
	sayBetween(text: string): boolean {
		return !this.#synthesis?.speaking && this.say(text);
	}

	stop(): void {
		clearTimeout(this.#watchdog);
		this.#synthesis?.cancel();
	}

	#voice(): SpeechSynthesisVoice | undefined {
		const own = this.#synthesis
			?.getVoices()
			.filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith('en'));
		return own?.find((voice) => voice.default) ?? own?.[0];
	}
}
