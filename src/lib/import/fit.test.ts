import { describe, expect, test } from 'vitest';
import { activitiesIn, activityIn, fileOf, refusalOf } from './files.fixture.ts';
import {
	activity,
	fileId,
	fitOf,
	fitOfApp,
	lap,
	records,
	session,
	signed,
	startS
} from './fit.fixture.ts';
import { messagesIn } from './fit-messages.ts';

const without = (...fields: string[]) =>
	session(Object.fromEntries(fields.map((field) => [field, undefined])));

describe('a FIT session', () => {
	test("is a run with the watch's own totals, at the local time of its place", async () => {
		const file = fileOf(fitOf(fileId(), session(), activity(9 * 3600 + 4)));
		expect(await activityIn(file)).toEqual({
			isRun: true,
			day: '2026-03-07',
			startedAt: '2026-03-07T16:15:00+09:00',
			distanceM: 8000.5,
			durationS: 2831.4,
			ascentM: 82,
			descentM: 80,
			kind: 'easy',
			source: 'fit'
		});
	});

	test.each([
		[-8, '2026-03-06', '2026-03-06T23:15:00-08:00'],
		[5.75, '2026-03-07', '2026-03-07T13:00:00+05:45'],
		[14, '2026-03-07', '2026-03-07T21:15:00+14:00']
	])('%d h from UTC begins on %s', async (hours, day, startedAt) => {
		const file = fileOf(fitOf(fileId(), session(), activity(hours * 3600)));
		expect(await activityIn(file)).toMatchObject({ day, startedAt });
	});

	test.each([
		['no local clock', fitOf(fileId(), session())],
		['one that cannot be', fitOf(fileId(), session(), activity(40 * 3600))]
	])("with %s is at the device's local time", async (_, bytes) => {
		expect(await activityIn(fileOf(bytes))).toMatchObject({
			startedAt: '2026-03-07T08:15:00+01:00'
		});
	});

	test.each(['generic', 'street', 'trail', 'treadmill', 'track', 'virtualActivity'])(
		'of running, %s, is a run',
		async (subSport) => {
			const file = fileOf(fitOf(fileId(), session({ subSport }), activity()));
			expect(await activityIn(file)).toMatchObject({ isRun: true });
		}
	);

	test.each(['walking', 'hiking', 'cycling', 'swimming', 'training'])(
		'of %s is none',
		async (sport) => {
			const file = fileOf(fitOf(fileId(), session({ sport }), activity()));
			expect(await activityIn(file)).toMatchObject({ isRun: false });
		}
	);

	test('of a sport that the watch did not name is a run by its pace', async () => {
		const at = (totalTimerTime: number) =>
			activityIn(
				fileOf(fitOf(fileId(), session({ sport: 'generic', totalTimerTime }), activity()))
			);
		expect(await at(2800)).toMatchObject({ isRun: true });
		expect(await at(6000)).toMatchObject({ isRun: false });
	});

	test('without totals has those of its records', async () => {
		const bare = without('totalDistance', 'totalAscent', 'totalDescent');
		const byPlace = fitOf(fileId(), ...records(1800), bare, activity());
		const found = await activityIn(fileOf(byPlace));
		expect(found.distanceM).toBeCloseTo(5400, -2);
		expect(Math.abs((found.ascentM ?? 0) - 100)).toBeLessThan(5);
		expect(Math.abs((found.descentM ?? 0) - 100)).toBeLessThan(5);
		const told = fitOf(
			fileId(),
			...records(1800, (atS) => ({ distance: atS * 3.1 })),
			bare,
			activity()
		);
		expect(await activityIn(fileOf(told))).toMatchObject({ distanceM: 5580 });
	});

	test('with fields of an app on the watch is read like any other', async () => {
		const file = fileOf(fitOfApp(fileId(), ...records(600), without('totalDistance'), activity()));
		expect(await activityIn(file)).toMatchObject({
			distanceM: expect.closeTo(1800, -1),
			durationS: 2831.4
		});
	});

	test('with laps that the watch calls intervals was one of them', async () => {
		const kindOf = async (...laps: string[]) => {
			const messages = laps.map((intensity, index) => lap(intensity, index * 60));
			return (await activityIn(fileOf(fitOf(fileId(), ...messages, session(), activity())))).kind;
		};
		expect(await kindOf('warmup', 'active', 'rest', 'active', 'rest', 'cooldown')).toBe('speed');
		expect(await kindOf('interval', 'recovery')).toBe('speed');
		expect(await kindOf('warmup', 'active', 'active', 'cooldown')).toBe('easy');
		expect(await kindOf('active', 'rest')).toBe('easy');
	});

	test('stands beside the others of its file', async () => {
		const swim = session({ sport: 'swimming' });
		const run = session({ startTime: startS + 3000, totalDistance: 10_000 });
		const activities = await activitiesIn(fileOf(fitOf(fileId(), swim, run, activity())));
		expect(activities.map(({ isRun }) => isRun)).toEqual([false, true]);
		expect(activities[1]).toMatchObject({ startedAt: '2026-03-07T09:05:00+01:00' });
	});
});

describe('a FIT file is refused', () => {
	const whole = fitOf(fileId(), ...records(60), session(), activity());

	test.each([0, 5, 11, 14, 100, whole.length - 3, whole.length - 1])(
		'cut off after %d bytes',
		async (length) => {
			const file = fileOf(whole.slice(0, length), { name: 'run.fit' });
			expect(await refusalOf(file)).toEqual({ kind: 'damaged' });
		}
	);

	test('with a wrong checksum', async () => {
		const changed = whole.slice();
		changed[200] = (changed[200] ?? 0) ^ 1;
		expect(await refusalOf(fileOf(changed))).toEqual({ kind: 'damaged' });
	});

	test('with a damaged header', async () => {
		const changed = whole.slice();
		changed.set([0], 8);
		expect(await refusalOf(fileOf(changed, { name: 'RUN.FIT' }))).toEqual({ kind: 'damaged' });
	});

	test('with something behind its end', async () => {
		expect(await refusalOf(fileOf(new Uint8Array([...whole, 1, 2, 3])))).toEqual({
			kind: 'damaged'
		});
	});

	test.each(['course', 'workout', 'settings', 'monitoringB'])('of the type %s', async (type) => {
		expect(await refusalOf(fileOf(fitOf(fileId(type), session())))).toEqual({
			kind: 'not-an-activity'
		});
	});

	test('without a session', async () => {
		expect(await refusalOf(fileOf(fitOf(fileId(), ...records(60))))).toEqual({
			kind: 'not-an-activity'
		});
	});

	test('whose watch did not know the date', async () => {
		const file = fileOf(fitOf(fileId(), session({ startTime: 5000 })));
		expect(await refusalOf(file)).toEqual({ kind: 'no-times' });
	});

	test('whose run has no distance', async () => {
		const file = fileOf(fitOf(fileId(), without('totalDistance'), activity()));
		expect(await refusalOf(file)).toEqual({ kind: 'no-distance' });
	});

	test.each([
		['of records', [0x41, 0, 0, 20, 0, 0]],
		['that nobody knows', [0x41, 0, 0, 0x0f, 0x27, 0]]
	])('that is small and holds millions of messages %s', async (_, definition) => {
		const begin = fitOf(fileId()).slice(0, -2);
		const file = new Uint8Array(3_000_000).fill(1);
		file.set([...begin, ...definition]);
		const began = performance.now();
		expect(await refusalOf(fileOf(signed(file), { pieceBytes: 65_536 }))).toEqual({
			kind: 'too-large'
		});
		expect(performance.now() - began).toBeLessThan(2000);
	});

	test('not for a chain of two, each with its own messages', async () => {
		const one = fitOf(fileId(), ...records(5000), session(), activity());
		const two = new Uint8Array([...one, ...one]);
		expect(messagesIn(one, Infinity)).toBe(5008);
		expect(messagesIn(two, Infinity)).toBe(10_016);
		expect(await activitiesIn(fileOf(two, { pieceBytes: 65_536 }))).toHaveLength(2);
	});
});
