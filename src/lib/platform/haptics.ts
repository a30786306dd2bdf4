import type { CueKind } from '#lib/domain/routine/cues.ts';

/** Milliseconds on, off, on... */
const patternByCue: Record<CueKind, number[]> = {
	tick: [20],
	start: [120],
	halfway: [40, 80, 40],
	rise: [30],
	shift: [15],
	fall: [15, 60, 15],
	end: [160],
	switch: [80, 80, 80],
	check: [60, 60, 60, 60, 60],
	done: [120, 80, 240]
};

/** Desktop browsers say that they vibrate and do not: only a touch screen is asked. Never a cue's only channel. */
export function canVibrate(): boolean {
	return 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;
}

export function vibrate(cue: CueKind): void {
	if (canVibrate()) navigator.vibrate(patternByCue[cue]);
}
