import { describe, expect, test } from 'vitest';
import {
	activitiesIn,
	activityIn,
	degreesOf,
	fileOf,
	gpxOf,
	readingsOf,
	refusalOf,
	startMs,
	steadyRun,
	timeOf,
	trackOf
} from './files.fixture.ts';

const run = steadyRun(1200);

describe('a GPX track', () => {
	test('is a run with its day, start, distance and time', async () => {
		expect(await activityIn(fileOf(gpxOf([run])))).toEqual({
			isRun: true,
			day: '2026-03-07',
			startedAt: '2026-03-07T08:15:00+01:00',
			distanceM: expect.closeTo(3600, -1),
			durationS: 1200,
			kind: 'easy',
			source: 'gpx'
		});
	});

	test('of version 1.0, with prefixes, a byte order mark and white space before it, reads the same', async () => {
		const plain = gpxOf([run]);
		const prefixed = plain
			.replace('version="1.1"', 'version="1.0"')
			.replace(/<(\/?)(\w)/g, '<$1g:$2')
			.replace('xmlns=', 'xmlns:g=');
		const expected = await activityIn(fileOf(plain));
		expect(prefixed).toContain('<g:trkpt');
		expect(await activityIn(fileOf(`\uFEFF  \n${prefixed}`))).toEqual(expected);
	});

	test('in UTF-16, or in an encoding that it declares, reads the same', async () => {
		const plain = gpxOf([run]);
		const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${plain}`, (c) => c.charCodeAt(0)).buffer);
		const latin = plain.replace('UTF-8', 'ISO-8859-1').replace('A run', 'Lauf in Köln');
		const bytes = Uint8Array.from(latin, (c) => c.charCodeAt(0));
		const expected = await activityIn(fileOf(plain));
		expect(await activityIn(fileOf(utf16))).toEqual(expected);
		expect(await activityIn(fileOf(bytes))).toEqual(expected);
	});

	test('leaves out what lies between two segments', async () => {
		const later = steadyRun(600).map(({ atS, eastM = 0 }) => ({
			atS: atS + 4000,
			eastM: eastM + 9000
		}));
		expect(await activityIn(fileOf(gpxOf([run, later])))).toMatchObject({
			distanceM: expect.closeTo(5400, -1),
			durationS: 1800
		});
	});

	test('stands beside the other tracks of its file', async () => {
		const two = gpxOf([run]).replace(
			'</gpx>',
			`${trackOf(/<trkseg>.*<\/trkseg>/.exec(gpxOf([run.slice(0, 601)]))?.[0] ?? '', 'hiking')}</gpx>`
		);
		expect(
			(await activitiesIn(fileOf(two))).map(({ isRun, durationS }) => [isRun, durationS])
		).toEqual([
			[true, 1200],
			[false, 600]
		]);
	});

	test('takes points at the same time and points without a time for what they are', async () => {
		const halves = steadyRun(1200).map(({ atS, eastM }) => ({
			atS: Math.floor(atS / 2) * 2,
			eastM
		}));
		const { lat, lon } = degreesOf({ atS: 0, eastM: 50_000 });
		const withStray = gpxOf([halves]).replace(
			'</trkseg>',
			`<trkpt lat="${lat}" lon="${lon}"></trkpt></trkseg>`
		);
		expect(await activityIn(fileOf(withStray))).toMatchObject({
			distanceM: expect.closeTo(3600, -1),
			durationS: 1200
		});
	});

	test('tells its climb where it holds heights, some missing or impossible', async () => {
		const hill = steadyRun(1200).map((place) => ({
			...place,
			elevationM: place.atS % 7 === 0 ? -32_768 : Math.min(place.atS, 1200 - place.atS) / 6
		}));
		const text = gpxOf([hill]).replace(/<ele>[\d.]+<\/ele>/, '<ele></ele>');
		const { ascentM, descentM } = await activityIn(fileOf(text));
		expect(ascentM).toBeGreaterThan(95);
		expect(ascentM).toBeLessThan(101);
		expect(descentM).toBeCloseTo(ascentM ?? 0, -1);
	});

	test('takes names and times of extensions for no others', async () => {
		const text = gpxOf([run]).replaceAll(
			'</time></trkpt>',
			'</time><extensions><x><ele>500</ele><time>2001-01-01T00:00:00Z</time></x></extensions></trkpt>'
		);
		const activity = await activityIn(fileOf(text));
		expect(activity.day).toBe('2026-03-07');
		expect(activity).not.toHaveProperty('ascentM');
	});
});

describe('what a track was', () => {
	test.each([
		['running', true],
		['trail_running', true],
		['9', true],
		['cycling', false],
		['hiking', false],
		['1', false]
	])('is told by its type: %s', async (type, isRun) => {
		expect(await activityIn(fileOf(gpxOf([run], { type })))).toMatchObject({ isRun });
	});

	test.each([
		[1.4, false],
		[1.9, true],
		[3.3, true],
		[5.4, true],
		[6.5, false]
	])('without a type is told by its pace: %d m/s', async (speedMps, isRun) => {
		const text = gpxOf([steadyRun(1200, speedMps)], { type: '' });
		expect(await activityIn(fileOf(text))).toMatchObject({ isRun });
	});

	test('is no run where it was often too fast for one, whatever its mean', async () => {
		// A tram: a minute at 15 m/s, then four at a stroll.
		let eastM = 0;
		const ride = steadyRun(1200).map(({ atS }) => ({
			atS,
			eastM: (eastM += atS % 300 < 60 ? 15 : 1)
		}));
		expect(await activityIn(fileOf(gpxOf([ride], { type: '' })))).toMatchObject({ isRun: false });
	});
});

describe('a time', () => {
	/** The run from that time on, written as it is. */
	const at = (time: string) => {
		const [, local = '', offset = ''] = /^(.{19})(.*)$/.exec(time) ?? [];
		return gpxOf([run]).replaceAll(/<time>(2026[^<]*)/g, (_, old: string) => {
			const ms = Date.parse(`${local}Z`) + Date.parse(old) - startMs;
			return `<time>${new Date(ms).toISOString().slice(0, 19)}${offset}`;
		});
	};

	test.each([
		['2026-03-07T23:30:00Z', '2026-03-08', '2026-03-08T00:30:00+01:00'],
		['2026-07-07T22:30:00Z', '2026-07-08', '2026-07-08T00:30:00+02:00'],
		['2026-03-29T00:59:30Z', '2026-03-29', '2026-03-29T01:59:30+01:00'],
		['2026-03-29T01:00:30Z', '2026-03-29', '2026-03-29T03:00:30+02:00'],
		['2026-03-07T23:30:00+00:00', '2026-03-08', '2026-03-08T00:30:00+01:00'],
		['2026-03-07T23:30:00-08:00', '2026-03-07', '2026-03-07T23:30:00-08:00'],
		['2026-03-07T00:30:00+09:00', '2026-03-07', '2026-03-07T00:30:00+09:00'],
		['2026-03-07T23:30:00', '2026-03-08', '2026-03-08T00:30:00+01:00']
	])('%s is on %s', async (time, day, startedAt) => {
		expect(await activityIn(fileOf(at(time)))).toMatchObject({ day, startedAt });
	});
});

describe('a GPX file is refused', () => {
	test('without times', async () => {
		const text = gpxOf([run]).replace(/<time>2026[^<]*<\/time>/g, '');
		expect(await refusalOf(fileOf(text))).toEqual({ kind: 'no-times' });
	});

	test('where only a few of its points have times, and once for all its tracks', async () => {
		const text = gpxOf([run]).replace(/<time>2026[^<]*[1-9]\.000Z<\/time>/g, '');
		expect(text).toContain('<time>2026');
		const twice = text.replace('</gpx>', `${/<trk>.*<\/trk>/s.exec(text)?.[0]}</gpx>`);
		expect(await refusalOf(fileOf(twice))).toEqual({ kind: 'no-times' });
	});

	test('where all its times are one', async () => {
		const text = gpxOf([run]).replace(/<time>2026[^<]*/g, `<time>${timeOf(0)}`);
		expect(await refusalOf(fileOf(text))).toEqual({ kind: 'no-times' });
	});

	test('where it holds places or a route, and no track', async () => {
		const { lat, lon } = degreesOf({ atS: 0 });
		const text = `<gpx><wpt lat="${lat}" lon="${lon}"><time>${timeOf(0)}</time></wpt><rte><rtept lat="1" lon="1"/></rte></gpx>`;
		expect(await refusalOf(fileOf(text))).toEqual({ kind: 'not-an-activity' });
	});

	test('where the run stays in place', async () => {
		expect(await refusalOf(fileOf(gpxOf([steadyRun(600, 0)])))).toEqual({ kind: 'no-distance' });
	});

	test.each([1, 200, 5000])('cut off after %d characters', async (length) => {
		const text = gpxOf([run]);
		const [reading, ...others] = await readingsOf(fileOf(text.slice(0, length)));
		expect(others).toEqual([]);
		expect(reading).toEqual({ refused: { kind: 'damaged' } });
	});
});
