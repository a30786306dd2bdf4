import type { Instant } from '#lib/domain/instant.ts';
import { KnownRuns, type RunLike } from '#lib/domain/load/duplicates.ts';
import type { Run } from '#lib/domain/load/run.ts';
import type { Activity } from './activity.ts';
import type { Read } from './read-file.ts';
import { runFrom } from './run-from.ts';

/** What was read from one file, by its name. */
export interface ReadFrom {
	name: string;
	read: Read[];
}

/** Each activity counts once: as a new run, as a duplicate, or as not a run. */
export interface Merged {
	runs: Run[];
	/** Kept already, or read from another file too. */
	duplicates: number;
	notRuns: number;
}

/** A watch's own file tells most, a table least: of an activity that was read twice, the richer one is taken. */
const richest: readonly Activity['source'][] = ['fit', 'tcx', 'gpx', 'csv'];

/**
 * The runs that are not kept yet. What is kept stays as it is: somebody may have corrected it. A row of Strava's table that names a
 * file which was read too is that file's, and counts no more.
 */
export function merged(all: readonly ReadFrom[], kept: readonly Run[], now: Instant): Merged {
	const files = new Set(all.map(({ name }) => baseOf(name)));
	const activities = all
		.flatMap(({ read }) => read)
		.filter(({ recordedIn }) => !recordedIn || !files.has(baseOf(recordedIn)))
		.map(({ activity }) => activity)
		.toSorted((a, b) => richest.indexOf(a.source) - richest.indexOf(b.source));
	const known = new KnownRuns<RunLike>(kept);
	const result: Merged = { runs: [], duplicates: 0, notRuns: 0 };
	for (const activity of activities) {
		if (known.find(activity)) {
			result.duplicates += 1;
			continue;
		}
		known.add(activity);
		if (activity.isRun) result.runs.push(runFrom(activity, crypto.randomUUID(), now));
		else result.notRuns += 1;
	}
	return result;
}

function baseOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
