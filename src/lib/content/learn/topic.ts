import type { Claim } from '../claim.ts';
import type { NewerAdvice } from '../guides/guide.ts';

export const topicIds = [
	'why-calves-get-sore',
	'soreness-or-strain',
	'when-to-see-a-professional',
	'easing-soreness',
	'rest-and-ice',
	'cramp-and-fluids',
	'warm-up-and-strength',
	'training-and-load',
	'shoes-hills-and-form',
	'advice',
	'about'
] as const;
export type TopicId = (typeof topicIds)[number];

/** What a person reads under Learn, below the title and lead of its card. */
export interface Topic {
	sections: readonly TopicSection[];
	/** Each as "what the article says / what studies say / how strong". */
	claims: readonly Claim[];
	/** Advice that has changed since the article. */
	newer?: NewerAdvice;
	/** Where to read on. */
	related: readonly TopicId[];
}

export interface TopicSection {
	heading: string;
	paragraphs?: readonly string[];
	points?: readonly string[];
}

export const isTopicId = (id: string): id is TopicId =>
	(topicIds as readonly string[]).includes(id);
