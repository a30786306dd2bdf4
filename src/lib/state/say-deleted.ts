import { notSavedWords } from '#lib/content/faults.ts';
import type { Kept } from '#lib/storage/store.ts';
import type { Notices } from './notices.svelte.ts';

/** Says what was deleted. "Undo" puts it back, and says `back`, or why it could not. */
export function sayDeleted(
	notices: Notices,
	words: { deleted: string; back: string },
	putBack: () => Promise<Kept>
): void {
	notices.say(words.deleted, {
		label: 'Undo',
		run: async () => {
			const kept = await putBack();
			notices.say(kept.ok ? words.back : notSavedWords(kept.fault));
		}
	});
}
