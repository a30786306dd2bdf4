import { longDay } from '#lib/content/day-words.ts';
import type { Day } from '#lib/domain/day.ts';
import type { FoundCopy } from '#lib/storage/archive/archivist.ts';
import { contentsWords } from './settings/kind-words.ts';

/** When a copy was taken and what is in it. */
export function copyWords(copy: FoundCopy, today: Day): string {
	const { comparisons } = copy;
	return `Soleus took a copy on ${longDay(takenOn(copy), today)}. It holds ${contentsWords(comparisons)}.`;
}

export function takenOn({ exportedAt }: FoundCopy): Day {
	return exportedAt.slice(0, 10) as Day;
}
