import type { Level, RuleId } from './advice.ts';
import type { CheckIn, Leg, LegSign } from './check-in.ts';

/** What a rule on one leg may look at, as of the advice's day. */
export interface LegFacts {
	/** Today's answers; onset, start and hours after the load as told at the episode's first check-in, where today has none. */
	leg: Leg;
	other: Leg;
	/** Signs said today, and a pop said earlier in the episode. */
	signs: ReadonlySet<LegSign>;
	/** Sore days, clinical.md 2.3. */
	painDays: number;
}

interface Row<Id extends RuleId> {
	id: Id;
	level: Level;
	/** Whether the article says so, or sources beyond it. */
	origin: 'article' | 'beyond';
}

/** A row is asked after those above it: `fired` holds what they said (of this leg; for the body, of both legs too). */
export type LegRow<Id extends RuleId = RuleId> = Row<Id> & {
	of: 'leg';
	when(facts: LegFacts, fired: ReadonlySet<RuleId>): boolean;
};
export type BodyRow<Id extends RuleId = RuleId> = Row<Id> & {
	of: 'body';
	when(day: CheckIn, fired: ReadonlySet<RuleId>): boolean;
};

const harmless: readonly RuleId[] = ['D1', 'D2', 'D3', 'D4'];

/** The decision table, clinical.md 2.2. */
export const rules = [
	{
		id: 'U1',
		level: 'same-day',
		of: 'leg',
		origin: 'article',
		when: ({ leg }) => leg.weightBearing === 'no'
	},
	{
		id: 'B1',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		when: ({ painDays }) => painDays > 5
	},
	{
		id: 'B2',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		when: ({ leg }) => leg.swelling !== undefined && leg.swelling !== 'none'
	},
	{
		id: 'B3',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		when: ({ signs }) => signs.has('bruising')
	},
	{
		id: 'B8',
		level: 'see-professional',
		of: 'leg',
		origin: 'article',
		when: ({ signs }) => signs.has('pop')
	},
	{
		id: 'T1',
		level: 'possible-strain',
		of: 'leg',
		origin: 'article',
		when: ({ leg }) => leg.onset === 'sudden' && leg.quality === 'sharp'
	},
	{
		id: 'T2',
		level: 'possible-strain',
		of: 'leg',
		origin: 'article',
		when: ({ leg }) => leg.quality === 'sharp' && leg.spread === 'focal'
	},
	{
		id: 'D1',
		level: 'soreness',
		of: 'leg',
		origin: 'article',
		when: (facts) => fitsOrdinarySoreness(facts)
	},
	{
		id: 'T4',
		level: 'possible-strain',
		of: 'leg',
		origin: 'beyond',
		when: ({ leg }, fired) => leg.soreness > 0 && !harmless.some((rule) => fired.has(rule))
	},
	{
		id: 'C1',
		level: 'clear',
		of: 'body',
		origin: 'beyond',
		when: ({ legs }, fired) =>
			fired.size === 0 && legs.left.soreness === 0 && legs.right.soreness === 0
	}
] as const satisfies readonly (LegRow | BodyRow)[];

/** The rules that have a row. */
export type ActiveRule = (typeof rules)[number]['id'];

/** D1. Each answer must be there: what was not asked never reassures. */
function fitsOrdinarySoreness({ leg, other, painDays }: LegFacts): boolean {
	const hours = leg.hoursAfterLoad ?? null;
	return (
		leg.soreness >= 1 &&
		leg.soreness <= 6 &&
		leg.onset === 'gradual' &&
		leg.quality === 'dull' &&
		leg.spread === 'diffuse' &&
		(leg.location === 'calf' || leg.location === 'whole-calf') &&
		hours !== null &&
		hours >= 12 &&
		hours <= 72 &&
		(leg.movement === 'better' ||
			leg.movement === 'unknown' ||
			(leg.movement === 'same' && other.soreness > 0 && painDays <= 3))
	);
}
