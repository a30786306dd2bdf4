import type { MonoMs } from '#lib/domain/moment.ts';
import type { Sound } from '#lib/domain/routine/cues.ts';
import { AudioTime } from './audio-time.ts';
import type { Clock } from './clock.ts';
import { SteadyTimer } from './steady-timer.ts';
import { notesOf, play } from './tones.ts';

/** `off`: not asked for yet. `refused`: the browser gives no sound; everything else works. */
export type SoundState = 'off' | 'on' | 'refused';

/** Readings at odd times, so that they do not keep step with the audio clock's own jumps. */
const readEveryMs = { least: 40, most: 90 };
/** A tone that has come to lie further than this from where it is due is moved, unless it begins at once. */
const movedFromS = 0.002;
const beginsAtOnceS = 0.03;
/** A fall lasts up to 5 s. */
const longestCueS = 5;
/** A tone that is later than this is passed over. */
const lateMs = 200;
/**
 * Far below what can be heard (-100 dBFS), but not zero: Chromium puts an output to sleep that was all zeros for 30 s, and its
 * audio clock jumps by some 10 ms at the tone that wakes it.
 */
const hush = 1e-5;
/** The state says running but the clock stands: a phone call or a lock has taken the sound away (platform.md 1). */
const frozenAfterMs = 500;
const refusedAfterMs = 3000;

/** The gain for a volume of 0 to 1: loudness is heard as a power of it. */
export function loudnessOf(volume: number): number {
	return 0.5 * volume ** 2;
}

interface Scheduled {
	sound: Sound;
	at: MonoMs;
	beginS: number;
	silence: () => void;
}

/** Tones scheduled ahead on the audio clock. Nothing here throws or waits: without sound a session goes on. */
export class Tones {
	/** Told of each change of `state`. */
	onchange: (state: SoundState) => void = () => {};
	#state: SoundState = 'off';
	#volume = 1;
	#output: { context: AudioContext; gain: GainNode } | undefined;
	#time = new AudioTime();
	#scheduled: Scheduled[] = [];
	readonly #timer = new SteadyTimer();
	#moved = { contextS: 0, at: 0 };
	readonly #clock: Pick<Clock, 'monoMs'>;

	constructor(clock: Pick<Clock, 'monoMs'>) {
		this.#clock = clock;
	}

	get state(): SoundState {
		return this.#state;
	}

	/** 0 (silent) to 1. */
	set volume(value: number) {
		this.#volume = Math.min(1, Math.max(0, value));
		if (this.#output) this.#output.gain.gain.value = this.#loudness;
	}

	/** Takes the sound, or takes it again. To be called in a tap: nowhere else does every browser allow it. */
	unlock(): void {
		if (this.#volume === 0) return;
		if (this.#isFrozen()) this.#giveUp();
		try {
			this.#output ??= this.#build();
		} catch {
			this.#become('refused');
			return;
		}
		this.wake();
	}

	/** Once the page is shown again: outside of a tap Safari lets an output that it took away go on, and no new one begin. */
	wake(): void {
		if (!this.#output) return;
		const { context } = this.#output;
		if (context.state !== 'running') void context.resume().catch(() => this.#become('refused'));
		this.#moved.at = this.#clock.monoMs();
		this.#read();
	}

	/** Sounds the cue at this moment, however busy the page is then. `false`: there is no sound. */
	schedule(sound: Sound, at: MonoMs): boolean {
		if (this.#state !== 'on' || this.#volume === 0) return false;
		const scheduled = this.#play(sound, at);
		if (scheduled) this.#scheduled.push(scheduled);
		return scheduled !== undefined;
	}

	/** Silences everything that is scheduled. */
	cancel(): void {
		for (const { silence } of this.#scheduled) silence();
		this.#scheduled = [];
	}

	close(): void {
		this.cancel();
		this.#giveUp();
	}

	/** What is still to come is scheduled anew once another output runs. */
	#giveUp(): void {
		this.#scheduled = this.#scheduled.map(({ sound, at, silence }) => {
			silence();
			return { sound, at, beginS: Infinity, silence: () => {} };
		});
		this.#timer.clear();
		void this.#output?.context.close().catch(() => {});
		this.#output = undefined;
		this.#time = new AudioTime();
		this.#become('off');
	}

	#build() {
		const context = new AudioContext({ latencyHint: 'interactive' });
		const gain = new GainNode(context, { gain: this.#loudness });
		gain.connect(context.destination);
		const awake = new ConstantSourceNode(context, { offset: hush });
		awake.connect(context.destination);
		awake.start();
		this.#moved = { contextS: context.currentTime, at: this.#clock.monoMs() };
		return { context, gain };
	}

	get #loudness(): number {
		return loudnessOf(this.#volume);
	}

	#read(): void {
		if (!this.#output) return;
		const contextS = this.#output.context.currentTime;
		const at = this.#clock.monoMs();
		if (contextS > this.#moved.contextS) {
			if (this.#state !== 'on') this.#time = new AudioTime();
			this.#moved = { contextS, at };
			this.#time.read(contextS, at);
			this.#become('on');
			this.#adjust(contextS, at);
		} else if (at - this.#moved.at > (this.#state === 'on' ? frozenAfterMs : refusedAfterMs)) {
			this.#become('refused');
		}
		const { least, most } = readEveryMs;
		this.#timer.set(() => this.#read(), least + Math.random() * (most - least));
	}

	#play(sound: Sound, at: MonoMs): Scheduled | undefined {
		const dueS = this.#time.secondsAt(at);
		if (!this.#output || dueS === undefined) return undefined;
		const { context, gain } = this.#output;
		const beginS = Math.max(dueS, context.currentTime);
		const silences = notesOf(sound).map((note) => play(gain, note, beginS + note.atS));
		return { sound, at, beginS, silence: () => silences.forEach((silence) => silence()) };
	}

	/**
	 * The audio clock falls back where the machine cannot feed it, and stands while a call has the sound: what lies ahead follows it.
	 * What was due meanwhile is passed over, never made up for.
	 */
	#adjust(nowS: number, now: MonoMs): void {
		this.#scheduled = this.#scheduled.flatMap((scheduled) => {
			const { sound, at, beginS, silence } = scheduled;
			if (beginS <= nowS) return beginS > nowS - longestCueS ? [scheduled] : [];
			const offS = Math.abs((this.#time.secondsAt(at) ?? beginS) - beginS);
			const isLate = at < now - lateMs;
			if (!isLate && (beginS < nowS + beginsAtOnceS || offS < movedFromS)) return [scheduled];
			silence();
			return isLate ? [] : [this.#play(sound, at) ?? scheduled];
		});
	}

	/** A hidden page reads seldom: an old reading alone says nothing. */
	#isFrozen(): boolean {
		if (!this.#output || this.#output.context.currentTime > this.#moved.contextS) return false;
		return this.#state === 'refused' || this.#clock.monoMs() - this.#moved.at > frozenAfterMs;
	}

	#become(state: SoundState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.onchange(state);
	}
}
