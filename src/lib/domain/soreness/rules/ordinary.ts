import { legSigns } from '../check-in.ts';
import type { LegFacts, LegView, Row } from '../rule.ts';
import { isGettingWorse, isIn, isSore } from './definitions.ts';

/* D1 to D4. Each needs every one of its answers: what was not asked, or is "not sure", never reassures (clinical.md 2). */

/** Days for which two sore legs may stay the same, or hurt strongly, and still fit. */
const earlyDays = 3;

export const ordinaryRules = [
	{
		id: 'D1',
		level: 'soreness',
		of: 'leg',
		origin: 'article',
		sources: ['article'],
		when: (view) => isIn(view.leg, 1, 6) && fitsAfterRunSoreness(view)
	},
	{
		id: 'D2',
		level: 'soreness',
		of: 'leg',
		origin: 'beyond',
		sources: ['article', 'cramp-review', 'practice'],
		when: (view) => {
			const { leg, other } = view;
			const isAfterLoad = typeof leg.hoursAfterLoad === 'number' && leg.hoursAfterLoad <= 72;
			return (
				isReleasedCramp(view) &&
				(isIn(leg, 1, 2) ||
					(isIn(leg, 3, 6) && leg.quality === 'dull' && isAfterLoad && isSore(other)))
			);
		}
	},
	{
		id: 'D3',
		level: 'soreness',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) => {
			const { leg, other } = view;
			return (
				isIn(leg, 1, 3) &&
				isSore(other) &&
				isDullGradualAndDiffuse(view) &&
				typeof leg.hoursAfterLoad === 'number' &&
				leg.hoursAfterLoad < 12 &&
				isNotWorse(view)
			);
		}
	},
	{
		id: 'D4',
		level: 'soreness',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) =>
			isIn(view.leg, 7, 8) &&
			isSore(view.other) &&
			view.painDays <= earlyDays &&
			fitsAfterRunSoreness(view) &&
			hasNoSign(view) &&
			hasNoSign(view.other) &&
			view.day.isBodyFine
	}
] as const satisfies readonly Row[];

function fitsAfterRunSoreness(view: LegView): boolean {
	const { leg, other, painDays } = view;
	const { location, hoursAfterLoad: hours, movement } = leg;
	return (
		(location === 'calf' || location === 'whole-calf') &&
		isDullGradualAndDiffuse(view) &&
		typeof hours === 'number' &&
		hours >= 12 &&
		hours <= 72 &&
		(movement === 'better' ||
			movement === 'unknown' ||
			(movement === 'same' && isSore(other) && painDays <= earlyDays))
	);
}

function isDullGradualAndDiffuse({ leg: { onset, quality, spread } }: LegFacts): boolean {
	return onset === 'gradual' && quality === 'dull' && spread === 'diffuse';
}

/** Let go, without a pop, and not in one spot. */
function isReleasedCramp({ leg, signs }: LegFacts): boolean {
	return (
		signs.has('cramp-released') &&
		!signs.has('pop') &&
		!leg.unsure?.includes('pop') &&
		leg.spread === 'diffuse'
	);
}

/** The trend is asked from the second day on: before that it may be absent, but not unsure. */
function isNotWorse(facts: LegFacts): boolean {
	const { movement, unsure } = facts.leg;
	return (
		movement !== undefined &&
		movement !== 'worse' &&
		!isGettingWorse(facts) &&
		!unsure?.includes('trend')
	);
}

/** Both legs' parts of the emergency questions, each answered no: the signs, and whether it is numb. */
function hasNoSign({ leg, signs }: LegFacts): boolean {
	const { unsure = [] } = leg;
	return (
		leg.signs !== undefined &&
		signs.size === 0 &&
		leg.numbness === 'none' &&
		!legSigns.some((sign) => unsure.includes(sign))
	);
}
