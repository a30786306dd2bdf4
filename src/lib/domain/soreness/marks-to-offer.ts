import type { AcknowledgementKind } from './acknowledgement.ts';
import type { Advice, LegAdvice } from './advice.ts';
import { legs, type LegName } from './check-in.ts';

/** One thing that a person can say of a result, and how it is kept. */
export interface MarkOffer {
	kind: AcknowledgementKind;
	/** Where it is said of one of two legs. */
	leg?: LegName;
	marks: { leg: LegName; kind: AcknowledgementKind }[];
}

/**
 * What the legs that make the result can be marked with (clinical.md 2.3 item 9): one visit is of all of them, but what a professional
 * said to do is of one. None where the body alone makes it.
 */
export function marksToOffer({ level, legs: advised }: Advice): MarkOffer[] {
	const worst = legs.map((leg) => advised[leg]).filter((leg) => leg.level === level);
	const all = (kind: AcknowledgementKind): MarkOffer => ({
		kind,
		marks: worst.map(({ leg }) => ({ leg, kind }))
	});
	if (worst.length === 0) return [];
	if (level === 'same-day') return [all('seen')];
	if (level !== 'see-professional') return [];
	return [
		...(worst.some((leg) => !leg.acknowledged) ? [all('booked')] : []),
		...(worst.some((leg) => !isSeen(leg)) ? [all('seen')] : []),
		...worst.filter((leg) => !isTold(leg)).map((leg) => toldOf(leg, worst))
	];
}

/** The other leg was seen on the same visit. */
function toldOf({ leg }: LegAdvice, worst: readonly LegAdvice[]): MarkOffer {
	const others = worst.filter((other) => other.leg !== leg && !isSeen(other));
	return {
		kind: 'told-heel-drops',
		...(worst.length > 1 && { leg }),
		marks: [
			{ leg, kind: 'told-heel-drops' },
			...others.map((other) => ({ leg: other.leg, kind: 'seen' as const }))
		]
	};
}

function isSeen(leg: LegAdvice): boolean {
	return leg.acknowledged?.kind === 'seen' || isTold(leg);
}

function isTold({ acknowledged }: LegAdvice): boolean {
	return acknowledged?.kind === 'told-heel-drops';
}
