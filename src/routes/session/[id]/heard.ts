import { announcement } from '#lib/content/player-words.ts';
import type { SessionState } from '#lib/domain/routine/session.ts';
import { isStep, type Phase } from '#lib/domain/routine/timeline.ts';

/** Shorter stretches have no half-way, and no word before their end. */
const halfwayFromMs = 20_000;
const endFromMs = 4500;
const endMs = 3000;

/**
 * What a screen reader hears now: each new step with its side and length, half-way, and the last three seconds' start.
 * It changes at those moments alone.
 */
export function heardText(phase: Phase | undefined, shown: SessionState): string {
	if (!phase) return '';
	if (shown.status === 'paused') return 'Paused.';
	const leftMs = phase.durationMs - shown.inPhaseMs;
	const isCounted = !phase.open && phase.durationMs > endFromMs;
	if (isCounted && leftMs <= endMs) return '3 seconds.';
	const hasHalf = isStep(phase) && isCounted && phase.durationMs >= halfwayFromMs;
	return hasHalf && leftMs <= phase.durationMs / 2 ? 'Halfway.' : announcement(phase);
}
