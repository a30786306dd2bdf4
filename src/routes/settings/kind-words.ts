import type { Records } from '#lib/domain/records.ts';
import type { Comparison, Kind } from '#lib/storage/backup/merge.ts';

/** One record of each kind, and several, in words. */
const wordsByKind: Record<Kind, [one: string, several: string]> = {
	checkIns: ['check-in', 'check-ins'],
	sessions: ['session', 'sessions'],
	programme: ['programme entry', 'programme entries'],
	raiseTests: ['heel-raise test', 'heel-raise tests'],
	runs: ['run', 'runs'],
	shoes: ['pair of shoes', 'pairs of shoes'],
	acknowledgements: ['note on advice', 'notes on advice'],
	ownRoutines: ['routine of your own', 'routines of your own'],
	settings: ['set of settings', 'sets of settings']
};

/** "3 check-ins, 1 run, the settings", or "nothing". */
export function contentsWords(comparisons: Record<Kind, Comparison>): string {
	const parts = (Object.keys(comparisons) as Kind[]).flatMap((kind) => {
		const count = countOf(comparisons[kind]);
		if (!count) return [];
		return kind === 'settings' ? ['the settings'] : [countWords(kind, count)];
	});
	return parts.join(', ') || 'nothing';
}

/** "3 check-ins, 1 run, your settings", of what is kept. */
export function recordsWords(records: Records): string {
	const counts = (Object.keys(wordsByKind) as Kind[]).flatMap((kind) => {
		if (kind === 'settings') return records.settings ? ['your settings'] : [];
		return records[kind].length > 0 ? [countWords(kind, records[kind].length)] : [];
	});
	return counts.join(', ') || 'nothing';
}

/** "Check-ins", as a heading. */
export function kindHeading(kind: Kind): string {
	const [, several] = wordsByKind[kind];
	return kind === 'settings' ? 'Settings' : several[0]?.toUpperCase() + several.slice(1);
}

/** "2 new, 1 the same"; with `isWhole`, those of which there are none too. */
export function standingWords(comparison: Comparison, isWhole = false): string {
	const words = { new: 'new', newer: 'newer', older: 'older', same: 'the same' };
	return (['new', 'newer', 'older', 'same'] as const)
		.filter((standing) => isWhole || comparison[standing] > 0)
		.map((standing) => `${comparison[standing]} ${words[standing]}`)
		.join(', ');
}

export function countOf(comparison: Comparison): number {
	return comparison.new + comparison.newer + comparison.older + comparison.same;
}

function countWords(kind: Kind, count: number): string {
	const [one, several] = wordsByKind[kind];
	return `${count} ${count === 1 ? one : several}`;
}
