import { compareInstants, type Instant } from '#lib/domain/instant.ts';
import type { Records } from '#lib/domain/records.ts';

export type Kind = keyof Records;

/** How the records of a file stand to those that are kept. */
export interface Comparison {
	/** Not kept here: never was, or was deleted. */
	new: number;
	/** The file's is the later one. */
	newer: number;
	/** The file's is the earlier one. */
	older: number;
	/** Changed at the same moment: the one that is kept stays. */
	same: number;
}

interface Changed {
	updatedAt: Instant;
}

/** For each kind, settings as one record; what merging would do. */
export function compare(file: Records, kept: Records): Record<Kind, Comparison> {
	const settings = (records: Records) => (records.settings ? [records.settings] : []);
	return {
		checkIns: compareLists(file.checkIns, kept.checkIns, ({ day }) => day),
		sessions: compareLists(file.sessions, kept.sessions, byId),
		programme: compareLists(file.programme, kept.programme, byId),
		raiseTests: compareLists(file.raiseTests, kept.raiseTests, byId),
		runs: compareLists(file.runs, kept.runs, byId),
		shoes: compareLists(file.shoes, kept.shoes, byId),
		acknowledgements: compareLists(file.acknowledgements, kept.acknowledgements, byId),
		ownRoutines: compareLists(file.ownRoutines, kept.ownRoutines, byId),
		settings: compareLists(settings(file), settings(kept), () => 'settings')
	};
}

/** The file's records that win over those kept, by `updatedAt` as moments; saving them is the merge. */
export function winners(file: Records, kept: Records): Records {
	const { settings } = file;
	const settingsWin =
		settings &&
		(!kept.settings || compareInstants(settings.updatedAt, kept.settings.updatedAt) > 0);
	return {
		checkIns: winnersOf(file.checkIns, kept.checkIns, ({ day }) => day),
		sessions: winnersOf(file.sessions, kept.sessions, byId),
		programme: winnersOf(file.programme, kept.programme, byId),
		raiseTests: winnersOf(file.raiseTests, kept.raiseTests, byId),
		runs: winnersOf(file.runs, kept.runs, byId),
		shoes: winnersOf(file.shoes, kept.shoes, byId),
		acknowledgements: winnersOf(file.acknowledgements, kept.acknowledgements, byId),
		ownRoutines: winnersOf(file.ownRoutines, kept.ownRoutines, byId),
		...(settingsWin && { settings })
	};
}

/** All counts together. */
export function total(comparisons: Record<Kind, Comparison>): Comparison {
	const sum = { new: 0, newer: 0, older: 0, same: 0 };
	for (const comparison of Object.values(comparisons))
		for (const standing of standings) sum[standing] += comparison[standing];
	return sum;
}

const standings = ['new', 'newer', 'older', 'same'] as const;
type Standing = (typeof standings)[number];

const byId = ({ id }: { id: string }) => id;

function compareLists<T extends Changed>(file: T[], kept: T[], keyOf: (record: T) => string) {
	const counts: Comparison = { new: 0, newer: 0, older: 0, same: 0 };
	for (const standing of standingsOf(file, kept, keyOf)) counts[standing] += 1;
	return counts;
}

function winnersOf<T extends Changed>(file: T[], kept: T[], keyOf: (record: T) => string): T[] {
	const standing = standingsOf(file, kept, keyOf);
	return file.filter((_, index) => ['new', 'newer'].includes(standing[index] ?? ''));
}

function standingsOf<T extends Changed>(
	file: T[],
	kept: T[],
	keyOf: (record: T) => string
): Standing[] {
	const keptByKey = new Map(kept.map((record) => [keyOf(record), record]));
	return file.map((record) => {
		const local = keptByKey.get(keyOf(record));
		if (!local) return 'new';
		const later = compareInstants(record.updatedAt, local.updatedAt);
		return later > 0 ? 'newer' : later < 0 ? 'older' : 'same';
	});
}
