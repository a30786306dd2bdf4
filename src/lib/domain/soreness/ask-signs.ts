import { isLegTicked, isYouLineSettled, isYouTicked, type Asking } from './asking.ts';
import { legs } from './check-in.ts';
import { bodyLineIds, legLineIds, questionsOfLeg, questionsOfYou } from './checklist.ts';
import { notSure } from './questions.ts';

/** The first screen: all red flags at once. Then each emergency sign of the body that was ticked. */
export function askSigns(asking: Asking): void {
	const { draft, given } = asking;
	const legLines = legs.flatMap((leg) =>
		legLineIds.map((line) => ({
			leg,
			questions: questionsOfLeg(line),
			isTicked: isLegTicked(draft, given, leg, line)
		}))
	);
	const areLegsSettled = legLines.every(
		({ leg, questions, isTicked }) =>
			isTicked || questions.every((id) => given.legs[leg][id] !== undefined)
	);
	const isBodySettled = bodyLineIds.every((line) => isYouLineSettled(draft, given, line));
	asking.ask({ kind: 'signs' }, areLegsSettled && isBodySettled);

	for (const { leg, questions, isTicked } of legLines)
		if (!isTicked) for (const id of questions) asking.hearLeg(leg, id);
	for (const line of bodyLineIds)
		if (!isYouTicked(draft, given, line)) for (const id of questionsOfYou(line)) asking.hearYou(id);
	for (const line of bodyLineIds)
		if (isYouTicked(draft, given, line))
			for (const id of questionsOfYou(line)) {
				if (asking.isAtLeast('emergency')) asking.hearYou(id, notSure);
				else asking.askYou(id);
			}
}

/** Each sign of a leg that was ticked. In an emergency the tick itself is the answer: yes, or not sure. */
export function askLegSigns(asking: Asking): void {
	const { draft, given } = asking;
	for (const leg of legs)
		for (const line of legLineIds)
			if (isLegTicked(draft, given, leg, line))
				for (const id of questionsOfLeg(line)) {
					if (asking.isAtLeast('emergency')) asking.hearLeg(leg, id, notSure);
					else asking.askLeg(id, [leg]);
				}
}
