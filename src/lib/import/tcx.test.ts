import { describe, expect, test } from 'vitest';
import {
	activitiesIn,
	activityIn,
	degreesOf,
	fileOf,
	refusalOf,
	steadyRun,
	timeOf
} from './files.fixture.ts';

interface Lap {
	distanceM?: number;
	seconds?: number;
	intensity?: string;
	points?: string;
}

const points = (more = '') =>
	steadyRun(1200)
		.map((place) => {
			const { lat, lon } = degreesOf(place);
			return `<Trackpoint><Time>${timeOf(place.atS)}</Time><Position><LatitudeDegrees>${lat}</LatitudeDegrees><LongitudeDegrees>${lon}</LongitudeDegrees></Position>${more}</Trackpoint>`;
		})
		.join('');

function tcxOf(laps: Lap[], sport = 'Running', start = timeOf(0)): string {
	const lapOf = ({ distanceM, seconds, intensity = 'Active', points = '' }: Lap) =>
		`<Lap StartTime="${start}">${seconds === undefined ? '' : `<TotalTimeSeconds>${seconds}</TotalTimeSeconds>`}${distanceM === undefined ? '' : `<DistanceMeters>${distanceM}</DistanceMeters>`}<Intensity>${intensity}</Intensity><Track>${points}</Track></Lap>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>
<Activity Sport="${sport}"><Id>${start}</Id>${laps.map(lapOf).join('')}</Activity></Activities></TrainingCenterDatabase>`;
}

describe('a TCX activity', () => {
	test('is what its laps tell, rather than its points', async () => {
		const laps = [
			{ distanceM: 1609.3, seconds: 608.5, points: points() },
			{ distanceM: 2000, seconds: 700 }
		];
		expect(await activityIn(fileOf(tcxOf(laps)))).toEqual({
			isRun: true,
			day: '2026-03-07',
			startedAt: '2026-03-07T08:15:00+01:00',
			distanceM: 3609.3,
			durationS: 1308.5,
			kind: 'easy',
			source: 'tcx'
		});
	});

	test('is what its points tell, where the laps do not', async () => {
		expect(await activityIn(fileOf(tcxOf([{ points: points() }])))).toMatchObject({
			distanceM: expect.closeTo(3600, -1),
			durationS: 1200
		});
		const measured = points('<DistanceMeters>3550</DistanceMeters>');
		expect(await activityIn(fileOf(tcxOf([{ points: measured }])))).toMatchObject({
			distanceM: 3550
		});
	});

	test('on a treadmill has times and distances without places', async () => {
		const belt = points('<DistanceMeters>3550</DistanceMeters>').replace(
			/<Position>.*?<\/Position>/g,
			''
		);
		expect(await activityIn(fileOf(tcxOf([{ points: belt }])))).toMatchObject({
			isRun: true,
			distanceM: 3550,
			durationS: 1200
		});
	});

	test('reads with the white space in front that Strava puts there', async () => {
		const laps = [{ distanceM: 5000, seconds: 1500 }];
		expect(await activityIn(fileOf(`          ${tcxOf(laps)}`))).toMatchObject({ distanceM: 5000 });
	});

	test.each([
		['Running', true],
		['Biking', false],
		['Other', false]
	])('of sport %s: a run is %s', async (sport, isRun) => {
		const laps = [{ distanceM: 3000, seconds: 1000 }];
		expect(await activityIn(fileOf(tcxOf(laps, sport)))).toMatchObject({ isRun });
	});

	test('with laps of rest was one of intervals', async () => {
		const fast = { distanceM: 800, seconds: 180 };
		const rest = { distanceM: 100, seconds: 90, intensity: 'Resting' };
		expect(await activityIn(fileOf(tcxOf([fast, rest, fast])))).toMatchObject({ kind: 'easy' });
		expect(await activityIn(fileOf(tcxOf([fast, rest, fast, rest])))).toMatchObject({
			kind: 'speed'
		});
	});

	test('keeps the offset that it tells', async () => {
		const text = tcxOf(
			[{ distanceM: 3000, seconds: 1000 }],
			'Running',
			'2026-03-07T23:30:00-08:00'
		);
		expect(await activityIn(fileOf(text))).toMatchObject({
			day: '2026-03-07',
			startedAt: '2026-03-07T23:30:00-08:00'
		});
	});

	test('stands beside others in its file', async () => {
		const one = tcxOf([{ distanceM: 3000, seconds: 1000 }]);
		const activity = /<Activity .*<\/Activity>/s.exec(one)?.[0] ?? '';
		const two = one.replace(
			'</Activities>',
			`${activity.replace('Running', 'Biking')}</Activities>`
		);
		expect((await activitiesIn(fileOf(two))).map(({ isRun }) => isRun)).toEqual([true, false]);
	});
});

describe('a TCX file is refused', () => {
	test('that holds a course', async () => {
		const text =
			'<TrainingCenterDatabase><Courses><Course><Name>x</Name></Course></Courses></TrainingCenterDatabase>';
		expect(await refusalOf(fileOf(text))).toEqual({ kind: 'not-an-activity' });
	});

	test('whose run tells no distance, or no time', async () => {
		expect(await refusalOf(fileOf(tcxOf([{ seconds: 1000 }])))).toEqual({ kind: 'no-distance' });
		expect(await refusalOf(fileOf(tcxOf([{ distanceM: 1000 }])))).toEqual({ kind: 'no-times' });
	});

	test('whose run is faster than anybody', async () => {
		const text = tcxOf([{ distanceM: 42_195, seconds: 1000 }]);
		expect(await refusalOf(fileOf(text))).toEqual({ kind: 'implausible' });
	});
});
