import type { SourcedMove } from '../sourced-move.ts';

const scanLower = {
	name: 'Scan the lower half',
	instruction:
		'Sit with your calf on the roller. Creep from just above the heel cord to mid-calf. Take weight off with your hands.',
	sides: 'each',
	mistake: 'Rolling on the heel cord.',
	sources: ['biology-insights']
} satisfies Omit<SourcedMove, 'id'>;

const holdFirst = {
	name: 'Hold still on a sore spot',
	instruction:
		'Stop on the sorest soft spot. Keep still, breathe, and let it sink in. Ease off if it is more than 4 out of 10.',
	sides: 'each',
	mistake: 'Bouncing, or rolling fast.',
	sources: ['article', 'intra-action', 'debski-2019']
} satisfies Omit<SourcedMove, 'id'>;

const scanUpper = {
	name: 'Scan the upper half',
	instruction: 'Creep from mid-calf up to three fingers below the crease of your knee.',
	sides: 'each',
	mistake: 'Rolling behind the knee.',
	sources: ['biology-insights']
} satisfies Omit<SourcedMove, 'id'>;

const holdSecond = {
	name: 'Hold still on one more spot',
	instruction:
		'Find one more sore spot: turn the leg a little in or out. Stop there, and keep still.',
	sides: 'each',
	mistake: 'Chasing five spots.',
	sources: ['article', 'intra-action', 'debski-2019']
} satisfies Omit<SourcedMove, 'id'>;

/** clinical.md 1.3. F5 to F8 are F1 to F4 on the other leg. */
export const rollingMoves: SourcedMove[] = [
	{ id: 'F1', ...scanLower },
	{ id: 'F2', ...holdFirst },
	{ id: 'F3', ...scanUpper },
	{ id: 'F4', ...holdSecond },
	{ id: 'F5', ...scanLower },
	{ id: 'F6', ...holdFirst },
	{ id: 'F7', ...scanUpper },
	{ id: 'F8', ...holdSecond }
];
