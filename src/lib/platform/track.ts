import { monoMs, type MonoMs } from '#lib/domain/moment.ts';
import type { TrackLayout } from '#lib/domain/routine/track-layout.ts';
import type { SoundState } from './audio.ts';
import type { Clock } from './clock.ts';
import { hushFile, renderTrack } from './track-file.ts';

/**
 * A session's cues as one file in one media element: it goes on with the screen off, where the page itself may be held. While it
 * plays, its own position is the clock.
 */
export class Track implements Clock {
	/** Told of each change of `state`. */
	onchange: (state: SoundState) => void = () => {};
	/** The device has paused it: a call, earphones pulled out, another app. */
	oninterrupted: () => void = () => {};
	#state: SoundState = 'off';
	#element: HTMLAudioElement | undefined;
	#address: string | undefined;
	/** Where the track and the clock stood when it was last set going; absent while it stands. */
	#going: { fromMs: number; at: MonoMs } | undefined;
	/** The last reading, from which the clock goes on when the track stops carrying it. */
	#last: { at: MonoMs; systemMs: MonoMs };
	readonly #system: Clock;

	constructor(system: Clock) {
		this.#system = system;
		this.#last = { at: system.monoMs(), systemMs: system.monoMs() };
	}

	get state(): SoundState {
		return this.#state;
	}

	/** To be called in a tap, for a browser that lets sound begin only there. */
	unlock(): void {
		if (this.#element) return;
		const element = (this.#element = this.#build());
		this.#source(element, hushFile());
		void element.play().catch(() => {});
	}

	/** `false`: the browser renders no sound. */
	async load(layout: TrackLayout, loudness: number): Promise<boolean> {
		try {
			const begun = performance.now();
			const file = await renderTrack(layout, loudness);
			performance.measure('track', { start: begun });
			this.#source((this.#element ??= this.#build()), file);
			this.#become('on');
			return true;
		} catch {
			this.#become('refused');
			return false;
		}
	}

	/** Where it is, in milliseconds; while it does not play, where it would go on. */
	get placeMs(): number {
		return (this.#element?.currentTime ?? 0) * 1000;
	}

	get isGoing(): boolean {
		return this.#going !== undefined;
	}

	/** The device has paused it, and `oninterrupted` is about to be told. */
	get isInterrupted(): boolean {
		return this.isGoing && this.#element?.paused === true && !this.#element.ended;
	}

	/** From this moment on the clock goes with the track, and stands until the track really moves. */
	playFrom(placeMs: number): void {
		const element = this.#element;
		if (!element || this.#state !== 'on') return;
		const at = this.monoMs();
		element.currentTime = placeMs / 1000;
		this.#going = { fromMs: element.currentTime * 1000, at };
		element.play().catch((fault: unknown) => {
			// Paused again before it began.
			if (fault instanceof DOMException && fault.name === 'AbortError') return;
			this.pause();
			this.#become('refused');
		});
	}

	pause(): void {
		this.monoMs();
		this.#going = undefined;
		this.#element?.pause();
	}

	close(): void {
		this.pause();
		this.#element?.removeAttribute('src');
		if (this.#address) URL.revokeObjectURL(this.#address);
		this.#address = this.#element = undefined;
		this.#become('off');
	}

	/** Never falls. */
	monoMs(): MonoMs {
		const systemMs = this.#system.monoMs();
		const at = this.#going
			? this.#going.at + this.placeMs - this.#going.fromMs
			: this.#last.at + systemMs - this.#last.systemMs;
		this.#last = { at: monoMs(Math.max(at, this.#last.at)), systemMs };
		return this.#last.at;
	}

	wallMs: Clock['wallMs'] = () => this.#system.wallMs();
	today: Clock['today'] = () => this.#system.today();
	now: Clock['now'] = () => this.#system.now();

	#build(): HTMLAudioElement {
		const element = new Audio();
		element.preload = 'auto';
		element.addEventListener('pause', () => {
			if (this.isInterrupted) this.oninterrupted();
		});
		element.addEventListener('ended', () => this.pause());
		return element;
	}

	#source(element: HTMLAudioElement, file: Blob): void {
		if (this.#address) URL.revokeObjectURL(this.#address);
		element.src = this.#address = URL.createObjectURL(file);
	}

	#become(state: SoundState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.onchange(state);
	}
}
