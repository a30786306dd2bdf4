import type { Level, RuleId } from './advice.ts';
import type { BodySign, ClotRisk, Leg, LegName, LegSign, Medicine } from './check-in.ts';

/** What was said of one leg, as of the advice's day. */
export interface LegAnswers {
	/** Today's answers; onset, start and hours after the load as told at the episode's first check-in, where today has none. */
	leg: Leg;
	/** Signs said today, and a pop said earlier in the episode. */
	signs: ReadonlySet<LegSign>;
}

/** What a rule may know of one leg (clinical.md 2). */
export interface LegFacts extends LegAnswers {
	/** Sore days, clinical.md 2.3. */
	painDays: number;
	/** Red heel-drop sessions of the last seven days (clinical.md 3.2). */
	redSessions: number;
	/** Days before this one on which a strain was suspected, within six weeks. */
	strains: { inThisEpisode: boolean; inEarlierEpisode: boolean };
}

/** What a rule may know of a day. */
export interface DayFacts {
	legs: Record<LegName, LegFacts>;
	/** Signs of the body, clot risks and medicines that were answered yes. */
	said: ReadonlySet<BodySign | ClotRisk | Medicine>;
	/** Every emergency question on the body was answered, with no. */
	isBodyFine: boolean;
	/** Years. */
	age?: number;
}

/** A day, seen from one leg. */
export interface LegView extends LegFacts {
	other: LegFacts;
	day: DayFacts;
}

interface RowData<Id extends RuleId> {
	id: Id;
	level: Level;
	/** Whether the article says so, or sources beyond it. */
	origin: 'article' | 'beyond';
	/** The article names the sign; how urgent it is, is a choice beyond it. */
	urgency?: 'beyond';
	/** Ids of content/sources.ts. */
	sources: readonly string[];
}

/** A row is asked after those above it: `fired` holds what they said of the same leg. */
export interface LegRow<Id extends RuleId = RuleId> extends RowData<Id> {
	of: 'leg';
	when(leg: LegView, fired: ReadonlySet<RuleId>): boolean;
}

/** Of the body's rows and of both legs. */
export interface BodyRow<Id extends RuleId = RuleId> extends RowData<Id> {
	of: 'body';
	when(day: DayFacts, fired: ReadonlySet<RuleId>): boolean;
}

export type Row = LegRow | BodyRow;
