import { repetitionAt, type Phase } from '#lib/domain/routine/timeline.ts';

/** What the large count shows: seconds left of this part of a repetition, or of the phase; `3:05` from 100 seconds up. */
export function countdownText(phase: Phase | undefined, inPhaseMs: number): string {
	return clockText(phase ? leftMs(phase, inPhaseMs) : 0);
}

/** `9:40`, `0:07`: for what is left in all. */
export function minutesText(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Until the count shows another digit, so that the next look falls right after it. */
export function untilNextDigitMs(phase: Phase | undefined, inPhaseMs: number): number {
	return phase ? leftMs(phase, inPhaseMs) % 1000 : 1000;
}

function leftMs(phase: Phase, inPhaseMs: number): number {
	return repetitionAt(phase, inPhaseMs)?.msLeftInPart ?? phase.durationMs - inPhaseMs;
}

function clockText(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	return seconds < 100 ? String(seconds) : minutesText(ms);
}
