import type { SourceId, Strength } from './sources.ts';

/** One thing that is said about sore calves: by the article, by studies, and how far it can be leaned on. */
export interface Claim {
	/** Unique on its page. */
	id: string;
	title: string;
	/** Absent where the article says nothing. */
	article?: string;
	studies: string;
	strength: Strength;
	sources: SourceId[];
}
