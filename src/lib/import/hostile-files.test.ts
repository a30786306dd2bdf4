import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { refusalWords } from '#lib/content/import-words.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { run } from '#lib/storage/backup/record-schemas.ts';
import { fileOf, gpxOf, inBerlin, readingsOf, steadyRun } from './files.fixture.ts';
import { activity, fileId, fitOf, lap, records, session, signed } from './fit.fixture.ts';
import type { ImportChoices } from './read-activities.ts';
import { runFrom } from './run-from.ts';

// Files that somebody broke, by bytes and by structure: each gives sound activities, or is refused in words, and soon.

const soonMs = 2000;
const updatedAt = '2026-03-09T20:00:00+01:00' as Instant;

async function expectSound(content: string | Uint8Array, choices: ImportChoices = inBerlin) {
	const began = performance.now();
	const readings = await readingsOf(fileOf(content, { pieceBytes: 4096 }), choices);
	expect(performance.now() - began).toBeLessThan(soonMs);
	expect(readings.length).toBeGreaterThan(0);
	for (const reading of readings) {
		if ('refused' in reading) expect(refusalWords(reading.refused)).toMatch(/^[A-Z0-9].*\.$/s);
		else
			expect(v.safeParse(run, runFrom(reading.activity, 'id', updatedAt)).issues).toBeUndefined();
	}
	return readings;
}

const hill = steadyRun(60).map((place) => ({ ...place, elevationM: place.atS / 2 }));
const gpx = gpxOf([hill.slice(0, 30), hill.slice(30)]);
const tcx = `<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="Running"><Id>2026-03-07T07:15:00Z</Id>${'<Lap StartTime="2026-03-07T07:15:00Z"><TotalTimeSeconds>608.5</TotalTimeSeconds><DistanceMeters>1609.3</DistanceMeters><Intensity>Resting</Intensity><Track><Trackpoint><Time>2026-03-07T07:15:00Z</Time><Position><LatitudeDegrees>52.5</LatitudeDegrees><LongitudeDegrees>13.4</LongitudeDegrees></Position><AltitudeMeters>34.5</AltitudeMeters><DistanceMeters>0</DistanceMeters></Trackpoint><Trackpoint><Time>2026-03-07T07:20:00Z</Time><AltitudeMeters>44.5</AltitudeMeters><DistanceMeters>1200</DistanceMeters></Trackpoint></Track></Lap>'.repeat(3)}</Activity></Activities></TrainingCenterDatabase>`;
const strava = `Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Elevation Gain,Competition\n${'1,"Mar 7, 2026, 7:15:00 AM","A ""run"", easy",Run,3001,4.97,activities/1.fit.gz,3001,2831,8000.5,82.4,1.0\n'.repeat(4)}`;
const garmin = `Activity Type;Date;Distance;Time;Total Ascent\n${'Running;2026-03-07 08:15:00;"12,48";1:11:24;--\n'.repeat(4)}`;
const other = `When,How far (km),How long\n${'07/03/2026,8.25,45:30\n'.repeat(4)}`;
const fit = fitOf(fileId(), ...records(30), lap('rest'), lap('rest'), session(), activity());

const texts: [name: string, file: string, choices: ImportChoices][] = [
	['GPX', gpx, inBerlin],
	['TCX', tcx, inBerlin],
	["Strava's table", strava, inBerlin],
	["Garmin's table", garmin, inBerlin],
	['another table', other, { ...inBerlin, csvColumns: { date: 0, distance: 1, duration: 2 } }]
];

test.each<[string, string | Uint8Array, ImportChoices]>([...texts, ['FIT', fit, inBerlin]])(
	'unbroken, %s gives an activity',
	async (_, file, choices) => {
		const readings = await expectSound(file, { ...choices, csvDates: 'day-first' });
		expect(readings.some((reading) => 'activity' in reading)).toBe(true);
	}
);

interface Cut {
	how: 'change' | 'remove' | 'double' | 'insert';
	/** Counts through the file, round and round. */
	at: number;
	length: number;
	bytes: Uint8Array;
}
const cuts: fc.Arbitrary<Cut[]> = fc.array(
	fc.record({
		how: fc.constantFrom('change', 'remove', 'double', 'insert'),
		at: fc.nat(),
		length: fc.oneof(fc.constantFrom(1, 2, 4), fc.nat(300)),
		bytes: fc.uint8Array({ minLength: 1, maxLength: 12 })
	}),
	{ minLength: 1, maxLength: 6 }
);

function cut(file: Uint8Array, changes: readonly Cut[]): Uint8Array {
	return changes.reduce((bytes, { how, at, length, bytes: others }) => {
		const from = bytes.length ? at % bytes.length : 0;
		const [before, its, after] = [
			bytes.slice(0, from),
			bytes.slice(from, from + length),
			bytes.slice(from + length)
		];
		const middle = {
			change: its.map((byte, index) => byte ^ (others[index % others.length] ?? 0)),
			remove: new Uint8Array(),
			double: Uint8Array.of(...its, ...its),
			insert: Uint8Array.of(...others, ...its)
		}[how];
		return Uint8Array.of(...before, ...middle, ...after);
	}, file);
}

/** What stands where a number, a date or a word stood. */
const hostile = fc.oneof(
	fc.constantFrom(
		...[
			'',
			' ',
			'NaN',
			'Infinity',
			'-1',
			'-0',
			'1e308',
			'1e999',
			'0x10',
			'9'.repeat(400),
			'١٢٣',
			'--'
		],
		...['__proto__', 'constructor', '&amp;', '<', ']]>', '"', '""', '\0', '\ud800', '\n', ',', ';'],
		...['0000-00-00T00:00:00Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00+18:00'],
		...['2026-02-30T25:61:61Z', '99:99:99', '1:2:3:4', '31/31/9999', '1h1h1h', '1.2.3,4,5']
	),
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.double().map(String)
);

interface Swap {
	at: number;
	text: string;
}
const swaps: fc.Arbitrary<Swap[]> = fc.array(fc.record({ at: fc.nat(), text: hostile }), {
	minLength: 1,
	maxLength: 8
});

/** Puts other texts for whole values: numbers, dates, words. */
function swap(file: string, changes: readonly Swap[]): string {
	const values = file.split(/([^<>,;"\n]+)/);
	for (const { at, text } of changes) {
		const index = 2 * (at % Math.floor(values.length / 2)) + 1;
		values[index] = text;
	}
	return values.join('');
}

const runs = { numRuns: 250 };

describe.each(texts)('%s', (_, file, choices) => {
	test('broken in its bytes', async () => {
		const bytes = new TextEncoder().encode(file);
		await fc.assert(
			fc.asyncProperty(cuts, async (changes) => {
				await expectSound(cut(bytes, changes), choices);
			}),
			runs
		);
	});

	test('broken in its values', async () => {
		await fc.assert(
			fc.asyncProperty(swaps, async (changes) => {
				await expectSound(swap(file, changes), choices);
			}),
			runs
		);
	});
});

describe('FIT', () => {
	test.each([
		['and its checksums', (file: Uint8Array) => file],
		['behind right checksums', signed]
	])('broken in its bytes %s', async (_, finish) => {
		await fc.assert(
			fc.asyncProperty(cuts, async (changes) => {
				await expectSound(finish(cut(fit, changes)));
			}),
			runs
		);
	});

	test('behind right checksums is still read', async () => {
		const [reading] = await expectSound(signed(fit));
		expect(reading).toHaveProperty('activity');
	});
});

test('bytes of any kind', async () => {
	const beginnings = fc.constantFrom(
		'',
		'<gpx>',
		'<?xml version="1.0"?>',
		'Date,Distance,Time\n',
		'\uFEFF'
	);
	await fc.assert(
		fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 2000 }), async (begin, bytes) => {
			await expectSound(Uint8Array.of(...new TextEncoder().encode(begin), ...bytes));
		}),
		runs
	);
});
