import { boundsOf, budgets, clamped, type Bounds } from './own-bounds.ts';
import type { OwnStep } from './own-routine.ts';

/** A step of a move with bounds; every dose within them. */
export interface DosedStep {
	move: string;
	sets: number;
	amount: number;
	restS: number;
}

/** How far a step may be changed beside the others of its routine; `undefined` where there is no room for it at all. */
export function boundsAmong(step: DosedStep, others: readonly DosedStep[]): Bounds | undefined {
	const bounds = boundsOf(step.move);
	const room = roomFor(step.move, others);
	if (!bounds || !room) return undefined;
	const { amount, sets } = bounds;
	return {
		...bounds,
		amount: { ...amount, most: Math.min(amount.most, Math.floor(room.amount / step.sets)) },
		sets: { ...sets, most: Math.min(room.sets, Math.floor(room.amount / step.amount)) }
	};
}

/**
 * The step as it may be played after `before`, of any step that a valid backup can hold (contract.md 4). An amount in the other unit
 * is taken as the least. `undefined` where what stands before has used up all that clinical.md allows.
 */
export function fitted(wanted: OwnStep, before: readonly DosedStep[]): DosedStep | undefined {
	const bounds = boundsOf(wanted.move);
	const room = roomFor(wanted.move, before);
	if (!bounds || !room) return undefined;
	const { amount, sets, restS } = bounds;
	const asked = clamped(amount, wanted[bounds.unit] ?? amount.least);
	const each = Math.min(asked, room.amount);
	return {
		move: wanted.move,
		amount: each,
		sets: clamped(
			{ least: sets.least, most: Math.min(room.sets, Math.floor(room.amount / each)) },
			wanted.sets
		),
		restS: clamped(restS, wanted.restS ?? restS.least)
	};
}

/** As the record keeps it (contract.md 4): no rest is absent. */
export function ownStepOf({ move, sets, amount, restS }: DosedStep): OwnStep {
	const unit = boundsOf(move)?.unit ?? 'seconds';
	return { move, sets, [unit]: amount, ...(restS > 0 && { restS }) };
}

/** What is left beside the others: sets, and repetitions or seconds of all of them together. */
function roomFor(
	move: string,
	others: readonly DosedStep[]
): { sets: number; amount: number } | undefined {
	const bounds = boundsOf(move);
	if (!bounds) return undefined;
	const sets = bounds.sets.most - sum(others, ({ sets }) => sets, [move]);
	const amount = budgets
		.filter(({ moves }) => moves.includes(move))
		.map(({ moves, most }) => most - sum(others, ({ sets, amount }) => sets * amount, moves));
	const room = { sets, amount: Math.min(Infinity, ...amount) };
	return room.sets < 1 || room.amount < bounds.amount.least ? undefined : room;
}

function sum(
	steps: readonly DosedStep[],
	count: (step: DosedStep) => number,
	moves: readonly string[]
): number {
	return steps
		.filter(({ move }) => moves.includes(move))
		.reduce((total, step) => total + count(step), 0);
}
