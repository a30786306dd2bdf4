import { isAtLeast } from './advice.ts';
import { askAbout } from './ask-about.ts';
import { areAlike, askSoreness } from './ask-soreness.ts';
import { askLegSigns, askSigns } from './ask-signs.ts';
import { Asking, type Asked, type Screen } from './asking.ts';
import type { Background } from './background.ts';
import { legs, type LegName } from './check-in.ts';
import type { Draft } from './draft.ts';
import type { Said } from './questions.ts';
import { urgencySoFar } from './so-far.ts';

export interface Interview {
	/** In the order of asking; what comes after the first that is open may change with its answer. */
	asked: readonly Asked[];
	/** The first that waits for an answer. */
	open: Screen | undefined;
	/** The answers to what was asked, those that were carried over too. */
	said: Said;
}

/**
 * What these answers lead to (clinical.md 2, order of asking). Nothing more is asked once it is an emergency, and at "get help today"
 * nothing that cannot make it one. Whether a question is asked depends on the answers before it alone.
 */
export function interview(draft: Draft, background: Background): Interview {
	const asking = new Asking(draft, background);
	askSigns(asking);
	askScores(asking);
	if (!asking.isAtLeast('emergency')) {
		askGap(asking);
		askLegSigns(asking);
	}
	if (!asking.isAtLeast('emergency')) for (const leg of legs) askSoreness(asking, leg);
	if (!asking.isAtLeast('same-day')) askAbout(asking);
	askTrend(asking);
	const { asked, said } = asking;
	return { asked, open: asked.find(({ isAnswered }) => !isAnswered)?.screen, said };
}

function askScores(asking: Asking): void {
	const { left, right } = asking.draft.legs;
	asking.ask({ kind: 'scores' }, left.soreness !== undefined && right.soreness !== undefined);
	for (const leg of legs) asking.hearScore(leg);
}

function askGap(asking: Asking): void {
	const { draft, background } = asking;
	if (!background.asksGap) return;
	const { painFreeGap } = draft;
	asking.ask({ kind: 'gap' }, painFreeGap !== undefined);
	asking.hear({ painFreeGap });
}

/** Only of a leg for which "worse" would be more urgent than no answer. */
function askTrend(asking: Asking): void {
	const { background, said, urgency } = asking;
	const worse = (leg: LegName) => ({
		...said.legs[leg],
		answers: { ...said.legs[leg].answers, trend: 'worse' as const }
	});
	const ifWorse = urgencySoFar(
		{ ...said, legs: { left: worse('left'), right: worse('right') } },
		background
	);
	const matters = legs.filter((leg) => {
		const isMore = !isAtLeast(urgency.legs[leg], ifWorse.legs[leg]);
		const isSettled =
			isAtLeast(urgency.level, 'same-day') && isAtLeast(urgency.level, ifWorse.legs[leg]);
		return isMore && !isSettled;
	});
	if (areAlike(asking, 'trend')) {
		if (matters.length) asking.askLeg('trend', matters);
	} else for (const leg of matters) asking.askLeg('trend', [leg]);
}
