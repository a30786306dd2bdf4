import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { monoMs } from '#lib/domain/moment.ts';
import { Tones } from './audio.ts';
import { systemClock } from './clock.ts';

const tones = new Tones(systemClock);
afterEach(() => {
	tones.close();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const now = () => systemClock.monoMs();
/** Every start of an oscillator, on the audio clock. */
function watchStarts() {
	return vi.spyOn(OscillatorNode.prototype, 'start');
}

function samplesOf(meter: AnalyserNode) {
	const samples = new Float32Array(meter.fftSize);
	meter.getFloatTimeDomainData(samples);
	return samples;
}

async function soundOn() {
	tones.volume = 0.1;
	await tapToUnlock();
	await expect.poll(() => tones.state).toBe('on');
}

/** A browser gives sound in a tap alone. */
async function tapToUnlock() {
	const button = document.createElement('button');
	button.textContent = 'Start';
	button.addEventListener('click', () => tones.unlock());
	document.body.replaceChildren(button);
	await userEvent.click(button);
}

describe('tones', () => {
	it('are scheduled on the audio clock, as far apart as they are due', async () => {
		await soundOn();
		const starts = watchStarts();
		const first = now() + 2000;
		tones.schedule({ kind: 'tick' }, monoMs(first));
		tones.schedule({ kind: 'tick' }, monoMs(first + 73_000));

		const [firstS, secondS] = starts.mock.calls.map(([at]) => at ?? 0);
		expect((secondS ?? 0) - (firstS ?? 0)).toBeCloseTo(73, 2);
	});

	it('sound when they are due', async () => {
		await soundOn();
		const starts = watchStarts();
		const dueInMs = 300;
		tones.schedule({ kind: 'tick' }, monoMs(now() + dueInMs));
		const [startS] = starts.mock.calls[0] ?? [];
		const oscillator = starts.mock.contexts[0] as OscillatorNode;
		// A reading of the audio clock is up to a block of samples early.
		const inMs = ((startS ?? 0) - oscillator.context.currentTime) * 1000;
		expect(Math.abs(inMs - dueInMs)).toBeLessThan(60);
		await new Promise((ended) => oscillator.addEventListener('ended', ended));
	});

	it('are moved along where the audio clock has fallen back meanwhile', async () => {
		await soundOn();
		const starts = watchStarts();
		tones.schedule({ kind: 'tick' }, monoMs(now() + 60_000));
		const firstS = starts.mock.calls[0]?.[0] ?? 0;
		const { get } =
			Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime') ?? {};
		vi.spyOn(BaseAudioContext.prototype, 'currentTime', 'get').mockImplementation(function (
			this: BaseAudioContext
		) {
			return Number(get?.call(this)) - 0.05;
		});
		const movedMs = () => ((starts.mock.lastCall?.[0] ?? 0) - firstS) * 1000;
		await expect.poll(movedMs, { timeout: 5000 }).toBeLessThan(-40);
		expect(movedMs()).toBeGreaterThan(-75);
	});

	it('leave the output awake between them, far below what can be heard', async () => {
		const connect = vi.spyOn(AudioNode.prototype, 'connect');
		await soundOn();
		const meters = (connect.mock.contexts as AudioNode[])
			.filter((_, at) => connect.mock.calls[at]?.[0] instanceof AudioDestinationNode)
			.map((source) => {
				const meter = new AnalyserNode(source.context, { fftSize: 32 });
				source.connect(meter);
				return meter;
			});
		const peak = () => Math.max(...meters.flatMap((meter) => [...samplesOf(meter)].map(Math.abs)));

		await expect.poll(peak).toBeGreaterThan(0);
		expect(20 * Math.log10(peak())).toBeLessThan(-90);
	});

	it('are silenced when the session is paused', async () => {
		await soundOn();
		const stops = vi.spyOn(OscillatorNode.prototype, 'stop');
		tones.schedule({ kind: 'tick' }, monoMs(now() + 60_000));
		stops.mockClear();
		tones.cancel();
		expect(stops.mock.calls).toEqual([[]]);
	});

	it('are not made at volume 0', async () => {
		await soundOn();
		tones.volume = 0;
		expect(tones.schedule({ kind: 'tick' }, monoMs(now() + 100))).toBe(false);
	});

	it('are refused without a throw where the browser has no sound', () => {
		vi.stubGlobal('AudioContext', () => {
			throw new DOMException('no device', 'NotSupportedError');
		});
		tones.volume = 1;
		tones.unlock();
		expect(tones.state).toBe('refused');
		expect(tones.schedule({ kind: 'tick' }, monoMs(now() + 100))).toBe(false);
	});

	describe('that a call took away', () => {
		/** The context of the tones, and ticks that are due so many milliseconds from now. */
		async function soundTaken(...dueInMs: number[]) {
			await soundOn();
			const starts = watchStarts();
			const dues = dueInMs.map((inMs) => monoMs(now() + inMs));
			for (const due of dues) tones.schedule({ kind: 'tick' }, due);
			const context = (starts.mock.contexts[0] as OscillatorNode).context as AudioContext;
			await context.suspend();
			await expect.poll(() => tones.state, { timeout: 3000 }).toBe('refused');
			starts.mockClear();
			return { context, starts, dues };
		}
		/** How many milliseconds from now the last tone that was made begins. */
		const lastInMs = (starts: ReturnType<typeof watchStarts>) => {
			const oscillator = starts.mock.contexts.at(-1) as OscillatorNode;
			return ((starts.mock.lastCall?.[0] ?? 0) - oscillator.context.currentTime) * 1000;
		};

		it('come back where they are due, and none that is past is made up for', async () => {
			const { context, starts, dues } = await soundTaken(250, 400, 550, 60_000);
			const last = dues.at(-1) ?? 0;
			await expect.poll(() => now() - (dues[2] ?? 0)).toBeGreaterThan(250);
			expect(starts).not.toHaveBeenCalled();

			tones.wake();
			await expect.poll(() => tones.state).toBe('on');
			await expect.poll(() => starts.mock.calls.length).toBeGreaterThan(0);
			for (const [atS] of starts.mock.calls) expect(atS ?? 0).toBeGreaterThan(50);
			expect(context.state).toBe('running');
			expect(Math.abs(lastInMs(starts) - (last - now()))).toBeLessThan(60);
		});

		it('go on with a new audio clock, in a tap, where the old one stays dead', async () => {
			const { context, starts, dues } = await soundTaken(60_000);
			vi.spyOn(context, 'resume').mockReturnValue(new Promise(() => {}));
			await tapToUnlock();
			await expect.poll(() => tones.state).toBe('on');
			await expect.poll(() => starts.mock.calls.length).toBeGreaterThan(0);
			expect((starts.mock.contexts[0] as OscillatorNode).context).not.toBe(context);
			expect(Math.abs(lastInMs(starts) - ((dues[0] ?? 0) - now()))).toBeLessThan(60);
			expect(context.state).toBe('closed');
		});
	});

	it('stay as they are where the page was out of sight and could not look at them', async () => {
		await soundOn();
		const states: string[] = [];
		tones.onchange = (state) => states.push(state);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const since = now();
		while (now() - since < 800) await new Promise(requestAnimationFrame);
		tones.unlock();
		vi.useRealTimers();
		expect(states).toEqual([]);
	});
});
