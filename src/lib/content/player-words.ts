import type { Cue } from '#lib/domain/routine/cues.ts';
import type { Dose, Side, TempoPart } from '#lib/domain/routine/routine.ts';
import type { Phase } from '#lib/domain/routine/timeline.ts';
import { isMoveId, moveById } from './moves.ts';
import { counted } from './span-words.ts';

const partWords: Record<TempoPart['part'], string> = {
	up: 'Up',
	shift: 'Shift',
	hold: 'Hold',
	lower: 'Lower',
	reset: 'Settle',
	out: 'Out',
	back: 'Back'
};

const sideWords: Record<Side, string> = {
	left: 'Left leg',
	right: 'Right leg',
	both: 'Both legs',
	none: ''
};

/** Empty where no leg in particular is at work. */
export function sideWord(side: Side): string {
	return sideWords[side];
}

export function partWord(part: TempoPart['part']): string {
	return partWords[part];
}

/** The move's name; its id where an older session holds a move that is no longer known. */
export function moveName(id: string): string {
	return isMoveId(id) ? moveById(id).name : id;
}

/** What to do in this phase, in one sentence or two. `own`: what the step says instead of its move. */
export function instructionFor(phase: Phase, own: string | undefined): string {
	return own ?? (isMoveId(phase.move) ? moveById(phase.move).instruction : '');
}

/** What the phase is, in the largest words of the screen. */
export function phaseWord(phase: Phase): string {
	switch (phase.kind) {
		case 'prepare':
			return 'Get ready';
		case 'rest':
			return 'Rest';
		case 'switch':
			return 'Change legs';
		case 'work':
		case 'check':
			return moveName(phase.move);
	}
}

/** On a lock screen: `Heel drop, straight knee · Left leg`, and before it what to do first. */
export function outsideWords(phase: Phase): string {
	const isWork = phase.kind === 'work' || phase.kind === 'check';
	const parts = [...(isWork ? [] : [phaseWord(phase)]), moveName(phase.move), sideWord(phase.side)];
	return parts.filter(Boolean).join(' · ');
}

/** `45 s`, `5 min`, `2 min 5 s` */
export function lengthWord(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 100) return `${seconds} s`;
	const rest = seconds % 60;
	return `${Math.floor(seconds / 60)} min${rest ? ` ${rest} s` : ''}`;
}

/** `Next: right leg, after 5 s`: what follows, and when work on it begins. */
export function nextWords(next: Phase | undefined, after: Phase | undefined): string {
	if (!next) return 'Next: done';
	if (next.kind === 'work' || next.kind === 'check')
		return `Next: ${lowerFirst(nameAndSide(next))}`;
	const target = after ?? next;
	const what =
		next.kind === 'switch' ? sideWord(target.side).toLowerCase() : lowerFirst(nameAndSide(target));
	return next.kind === 'rest'
		? `Next: rest for ${lengthWord(next.durationMs)}`
		: `Next: ${what}, after ${lengthWord(next.durationMs)}`;
}

/** What the voice says at a cue; empty where the tone alone tells it. */
export function cueSpoken({ kind, count }: Cue): string {
	if (kind === 'halfway') return 'Half-way.';
	return kind === 'tick' && count !== undefined ? String(count) : '';
}

/** What a screen reader or the voice says as a phase begins: what, which side, how long. */
export function announcement(phase: Phase): string {
	switch (phase.kind) {
		case 'rest':
			return `Rest. ${lengthSpoken(phase.durationMs)}.`;
		case 'switch':
			return `Switch legs. ${sideWord(phase.side)} next.`;
		case 'prepare':
			return `Get ready. ${sentence(moveName(phase.move), sideWord(phase.side))}`;
		case 'work':
		case 'check':
			return `${lastSet(phase)}${sentence(moveName(phase.move), sideWord(phase.side))} ${doseSpoken(phase.dose, phase.durationMs)}`;
	}
}

function lastSet({ set, sets }: Phase): string {
	return sets > 1 && set === sets ? 'Last set. ' : '';
}

function doseSpoken(dose: Dose | undefined, durationMs: number): string {
	if (dose?.kind === 'open')
		return dose.tempo ? 'As many as you can.' : 'Take your time, then press Next.';
	if (dose?.kind === 'reps') {
		return dose.reps === 1 ? 'Once.' : `${dose.reps} repetitions.`;
	}
	return `${lengthSpoken(durationMs)}.`;
}

function lengthSpoken(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 100) return counted(seconds, 'second');
	const minutes = counted(Math.floor(seconds / 60), 'minute');
	return seconds % 60 ? `${minutes} ${counted(seconds % 60, 'second')}` : minutes;
}

function sentence(...parts: string[]): string {
	return `${parts.filter(Boolean).join('. ')}.`.replace('?.', '?');
}

function nameAndSide({ move, side }: Phase): string {
	return side === 'left' || side === 'right'
		? `${moveName(move)}, ${sideWord(side).toLowerCase()}`
		: moveName(move);
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
