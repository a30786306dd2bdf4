import { describe, expect, test } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import type { Run } from '#lib/domain/load/run.ts';
import type { Activity } from './activity.ts';
import { merged, type ReadFrom } from './merged.ts';

const now = '2026-03-09T20:00:00+01:00' as Instant;

function activity(hour: number, rest: Partial<Activity> = {}): Activity {
	return {
		isRun: true,
		day: day('2026-03-07'),
		startedAt: `2026-03-07T${String(hour).padStart(2, '0')}:00:00+01:00` as Instant,
		distanceM: 8000,
		durationS: 2700,
		kind: 'easy',
		source: 'gpx',
		...rest
	};
}

function from(name: string, ...activities: Activity[]): ReadFrom {
	return { name, read: activities.map((each) => ({ activity: each })) };
}

const counts = ({ runs, duplicates, notRuns }: ReturnType<typeof merged>) => ({
	runs: runs.length,
	duplicates,
	notRuns
});

test('each activity counts once, as a run, as one that is there already, or as none', () => {
	const walk = activity(9, { isRun: false });
	const result = merged([from('a', activity(7)), from('b', activity(8), walk)], [], now);
	expect(counts(result)).toEqual({ runs: 2, duplicates: 0, notRuns: 1 });
	expect(result.runs).toMatchObject([{ updatedAt: now, source: 'gpx', distanceM: 8000 }, {}]);
	expect(new Set(result.runs.map(({ id }) => id)).size).toBe(2);

	const again = merged([from('a', activity(7)), from('c', activity(10))], result.runs, now);
	expect(counts(again)).toEqual({ runs: 1, duplicates: 1, notRuns: 0 });
});

describe('an activity that was read twice', () => {
	test('is taken from the richest file, in whatever order they come', () => {
		const files = [
			from('activities.csv', activity(7, { source: 'csv' })),
			from('1.gpx', activity(7)),
			from('1.fit', activity(7, { source: 'fit', ascentM: 40, distanceM: 8030 })),
			from('1.tcx', activity(7, { source: 'tcx' }))
		];
		for (const each of [files, files.toReversed()]) {
			const result = merged(each, [], now);
			expect(counts(result)).toEqual({ runs: 1, duplicates: 3, notRuns: 0 });
			expect(result.runs).toMatchObject([{ source: 'fit', ascentM: 40 }]);
		}
	});

	test('is what the richer file says it is: a walk of the watch is no run of the table', () => {
		const files = [
			from('activities.csv', activity(7, { source: 'csv' })),
			from('1.fit', activity(7, { source: 'fit', isRun: false }))
		];
		expect(counts(merged(files, [], now))).toEqual({ runs: 0, duplicates: 1, notRuns: 1 });
	});
});

describe('a row of a table that names its file', () => {
	const row = { activity: activity(7, { source: 'csv' }), recordedIn: 'activities/1.fit.gz' };

	test('counts no more once that file was read', () => {
		const files = [
			{ name: 'export/activities.csv', read: [row] },
			from('export/activities/1.fit.gz', activity(7, { source: 'fit' }))
		];
		expect(counts(merged(files, [], now))).toEqual({ runs: 1, duplicates: 0, notRuns: 0 });
	});

	test('gives the run where that file is missing or could not be read', () => {
		const files = [{ name: 'activities.csv', read: [row] }];
		expect(merged(files, [], now).runs).toMatchObject([{ source: 'csv' }]);
	});
});

test('a run that is kept stays as it was corrected', () => {
	const kept: Run = {
		id: 'mine',
		updatedAt: now,
		day: day('2026-03-07'),
		startedAt: '2026-03-07T07:00:30+01:00' as Instant,
		distanceM: 8010,
		durationS: 2700,
		kind: 'hills',
		source: 'manual'
	};
	expect(counts(merged([from('a', activity(7))], [kept], now))).toEqual({
		runs: 0,
		duplicates: 1,
		notRuns: 0
	});
});

test('ten years twice over are merged in a moment', () => {
	const years = Array.from({ length: 3000 }, (_, index) => {
		const at = new Date(Date.UTC(2016, 0, 1, 6) + index * 90_000_000).toISOString();
		return activity(7, {
			day: day(at.slice(0, 10)),
			startedAt: at.replace('.000Z', '+00:00') as Instant
		});
	});
	const start = performance.now();
	const { runs } = merged([from('a', ...years)], [], now);
	const again = merged([from('a', ...years)], runs, now);
	expect(counts(again)).toEqual({ runs: 0, duplicates: 3000, notRuns: 0 });
	expect(performance.now() - start).toBeLessThan(1500);
});
