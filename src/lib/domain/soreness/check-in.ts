import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';

export const legs = ['left', 'right'] as const;
export type LegName = (typeof legs)[number];

export const locations = [
	'calf',
	'whole-calf',
	'behind-knee',
	'achilles',
	'heel',
	'shin-bone',
	'shin-muscle'
] as const;
export const onsets = ['gradual', 'sudden'] as const;
export const qualities = ['dull', 'sharp', 'cramp', 'burning', 'throbbing'] as const;
export const spreads = ['diffuse', 'focal'] as const;
export const movements = ['better', 'same', 'worse', 'unknown'] as const;
export const weightBearings = ['yes', 'painful', 'no'] as const;
export const heelRaises = ['yes', 'painful', 'cannot', 'not-tried'] as const;
export const swellings = ['none', 'local', 'calf-bigger', 'both-legs'] as const;
export const numbnesses = ['none', 'during-run', 'now'] as const;
export const trends = ['better', 'same', 'worse'] as const;

export const legSigns = [
	'pop',
	'bruising',
	'warm-red',
	'foot-drop',
	'tight-shiny',
	'toe-stretch-severe',
	'cold-pale-foot',
	'achilles-gap',
	'night-pain',
	'hop-pain',
	'run-pain',
	'cramp-released'
] as const;
export const bodySigns = [
	'breathless',
	'chest-pain',
	'coughing-blood',
	'collapse',
	'dark-urine',
	'bladder-saddle',
	'very-unwell',
	'fever'
] as const;
export const majorClotRisks = [
	'surgery',
	'immobile',
	'cast',
	'cancer',
	'previous-clot',
	'pregnancy',
	'long-journey',
	'clotting-disorder'
] as const;
export const minorClotRisks = [
	'oestrogen',
	'over-60',
	'smoker',
	'bmi-30',
	'family-history',
	'dehydration',
	'varicose-veins'
] as const;
export const medicines = ['anticoagulant', 'fluoroquinolone'] as const;

/** Years. Whoever is younger is for a professional to look at (clinical.md 1; 2.2, B12). */
export const adultAge = 16;

export type Location = (typeof locations)[number];
export type Onset = (typeof onsets)[number];
export type Quality = (typeof qualities)[number];
export type Spread = (typeof spreads)[number];
export type Movement = (typeof movements)[number];
export type WeightBearing = (typeof weightBearings)[number];
export type HeelRaise = (typeof heelRaises)[number];
export type Swelling = (typeof swellings)[number];
export type Numbness = (typeof numbnesses)[number];
export type Trend = (typeof trends)[number];
export type LegSign = (typeof legSigns)[number];
export type BodySign = (typeof bodySigns)[number];
export type ClotRisk = (typeof majorClotRisks)[number] | (typeof minorClotRisks)[number];
export type Medicine = (typeof medicines)[number];

/** The fields of a leg that can be answered "not sure" (contract.md 4: `unsure` names a field or a sign). */
export const legFields = [
	'location',
	'onset',
	'startedOn',
	'hoursAfterLoad',
	'quality',
	'spread',
	'movement',
	'weightBearing',
	'heelRaise',
	'swelling',
	'numbness',
	'trend'
] as const;
export type LegField = (typeof legFields)[number];

/** What was said of one leg on one day. An absent field was not asked: it never reassures (clinical.md 2). */
export interface Leg {
	/** Worst of the last 24 hours, whole number 0 to 10. */
	soreness: number;
	location?: Location;
	onset?: Onset;
	/** Never after the check-in's day. */
	startedOn?: Day;
	/** Hours from the last run or hard calf work to the first soreness; `null`: no such load in 5 days. */
	hoursAfterLoad?: number | null;
	quality?: Quality;
	spread?: Spread;
	movement?: Movement;
	weightBearing?: WeightBearing;
	heelRaise?: HeelRaise;
	swelling?: Swelling;
	numbness?: Numbness;
	trend?: Trend;
	/** Present, even empty: the screen of signs was answered; what is not listed (nor unsure) was "no". */
	signs?: LegSign[];
	/** Fields and signs answered "not sure"; such a field is absent, such a sign not listed. */
	unsure?: (LegField | LegSign)[];
}

/** One day's log; `day` is its key (contract.md 4). */
export interface CheckIn {
	day: Day;
	updatedAt: Instant;
	legs: Record<LegName, Leg>;
	/** Present, even empty: the emergency screen was answered. */
	body?: BodySign[];
	clotRisks?: ClotRisk[];
	medicines?: Medicine[];
	unsure?: (BodySign | ClotRisk | Medicine)[];
	/** Years, 0 to 120. */
	age?: number;
	/** Whether soreness had gone completely in the unlogged days right before this one. */
	painFreeGap?: boolean;
	note?: string;
}
