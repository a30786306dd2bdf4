import type { Asking } from './asking.ts';
import { legs, type LegName } from './check-in.ts';
import { soreQuestions, type LegQuestion } from './questions.ts';

/** How it began and how it feels. Two legs that are asked the same are asked together, until an answer parts them. */
export function askSoreness(asking: Asking, leg: LegName): void {
	for (const id of soreQuestions) {
		const together = legs.filter((each) => isAsked(asking, each, id));
		if (!together.includes(leg)) continue;
		if (together.length === 1 || !areAlike(asking, id)) asking.askLeg(id, [leg]);
		else if (leg === legs[0]) asking.askLeg(id, together);
	}
}

function isAsked(asking: Asking, leg: LegName, id: LegQuestion): boolean {
	return asking.isSore(leg) && !asking.background.legs[leg].told.includes(id);
}

/** One answer may hold for both legs. */
export function areAlike({ draft, given }: Asking, id: LegQuestion): boolean {
	return !draft.isApart && given.legs.left[id] === given.legs.right[id];
}
