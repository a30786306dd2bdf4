import type { Part } from '#lib/domain/routine/own-parts.ts';
import { doseWords } from './dose-words.ts';
import { moveById } from './moves.ts';
import { stepsToPlay } from './own-routine.ts';
import type { RoutineOptions } from './routines/options.ts';

export const ownWords = {
	none: 'None yet. Open a routine and press “Copy to my routines”. Then make the copy fit you: its order, its doses, its name.',
	noMoves: 'It holds no moves yet. Add one first.',
	nothingFits: 'Nothing of it fits right now.',
	unknown:
		'There is no routine of yours at this address. It may have been deleted, or it is kept on another device.',
	rice: 'Its order stays: the looks at the skin, the tests of the wrap and the two hours between ice keep you from harm. You can change how long, or leave out the ice or the wrap.',
	heelDrops:
		'Your programme decides the level, the repetitions and the days off of each leg. What you do here counts for it.'
};

/** What a copy leaves as it is. */
export function copyNote(routine: string): string | undefined {
	if (routine === 'rice') return ownWords.rice;
	return routine === 'heel-drops' ? ownWords.heelDrops : undefined;
}

export function partName(part: Part): string {
	switch (part.kind) {
		case 'move':
			return moveById(part.step.move).name;
		case 'heel-drops':
			return 'Heel drops';
		case 'rice':
			return 'Rest, ice, wrap, raise';
	}
}

/** `3 × 12, each leg` */
export function partDose(part: Part, options: RoutineOptions): string {
	if (part.kind === 'rice') {
		const { iceMinutes, hasWrap, raiseS } = part;
		return [
			iceMinutes ? `${iceMinutes} min of ice` : 'no ice',
			hasWrap ? 'a wrap' : 'no wrap',
			...(raiseS ? [`${raiseS / 60} min raised`] : [])
		].join(', ');
	}
	const doses = stepsToPlay(part, options).map((step) => {
		const { name, sides } = moveById(step.move);
		const dose = doseWords(step, sides);
		return part.kind === 'move' ? dose : `${name}, ${dose}`;
	});
	return doses.join('; ');
}

/** The hard cap that a move shares with others (clinical.md 1.1, 1.3, 1.4). */
export function capWords(move: string): string {
	switch (move.charAt(0)) {
		case 'F':
			return 'A leg is rolled for 120 seconds at most, all its moves together.';
		case 'Z':
			return 'The massage gun stays on one spot for 60 seconds at most, and on a leg for 120.';
		default:
			return move === 'W10' ? 'Two times ten hops is the most.' : '';
	}
}
