import type { Claim } from '../claim.ts';

export const topicIds = ['about', 'soreness-or-strain', 'when-to-see-a-professional'] as const;
export type TopicId = (typeof topicIds)[number];

/** What a person reads under Learn. */
export interface Topic {
	title: string;
	/** One sentence under the title, and in the list of topics. */
	lead: string;
	sections: readonly TopicSection[];
	/** Each as "what the article says / what studies say / how strong". */
	claims: readonly Claim[];
}

export interface TopicSection {
	heading: string;
	paragraphs?: readonly string[];
	points?: readonly string[];
}

export const isTopicId = (id: string): id is TopicId =>
	(topicIds as readonly string[]).includes(id);
