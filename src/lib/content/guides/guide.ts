import type { Claim } from '../claim.ts';
import type { TopicId } from '../learn/topic.ts';

/** What a routine's page says around its steps. */
export interface RoutineGuide {
	/** What it is for. */
	purpose: string;
	/** When and how often. */
	howOften: string;
	/** How it should feel, what to mind, in the order of doing. */
	tips: string[];
	/** When not to do it: each line ends "Do not do this when ...". */
	notWhen: string[];
	claims: Claim[];
	/** Where Learn says more. */
	topic: TopicId;
	/** Advice that has changed since the article (clinical.md 3.7). */
	newer?: NewerAdvice;
}

export interface NewerAdvice {
	title: string;
	lead: string;
	points: { term: string; words: string }[];
	closing: string;
}
