import fc from 'fast-check';
import { expect, test } from 'vitest';
import { degreesOf, startMs, steadyRun, type Place } from './files.fixture.ts';
import { noise } from './noise.fixture.ts';
import { measure } from './track.ts';

const pointsOf = (places: Place[]) =>
	places.map((place) => ({ atMs: startMs + place.atS * 1000, ...degreesOf(place) }));
const lengthOf = (places: Place[]) => measure([pointsOf(places)]);

test('a straight line has the length of its great circle', () => {
	expect(lengthOf(steadyRun(3600)).distanceM).toBeCloseTo(10_800, -2);
});

test('a lap of a track of 400 m is 400 m, but for its curves', () => {
	const radiusM = 400 / (2 * Math.PI);
	const lap = steadyRun(100, 4).map(({ atS }) => ({
		atS,
		eastM: radiusM * Math.cos((atS / 100) * 2 * Math.PI),
		northM: radiusM * Math.sin((atS / 100) * 2 * Math.PI)
	}));
	expect(Math.abs(lengthOf(lap).distanceM - 400)).toBeLessThan(4);
});

test('spikes of the receiver add nothing', () => {
	const spiked = steadyRun(1800).map((place) =>
		place.atS % 100 === 50 ? { ...place, northM: 400 } : place
	);
	const { distanceM, isOnFoot } = lengthOf(spiked);
	expect(distanceM).toBeCloseTo(5400, -2);
	expect(isOnFoot).toBe(true);
});

test('a wrong first fix adds nothing', () => {
	const [first, ...rest] = steadyRun(1800);
	expect(lengthOf([{ atS: 0, ...first, northM: 30_000 }, ...rest]).distanceM).toBeCloseTo(5400, -2);
});

test('a track that goes on elsewhere is followed there', () => {
	const moved = steadyRun(1800).map((place) =>
		place.atS > 900 ? { ...place, northM: 5000 } : place
	);
	expect(lengthOf(moved).distanceM).toBeCloseTo(5400, -2);
});

test('a pause counts neither as time nor as distance', () => {
	const paused = steadyRun(1800).map((place) =>
		place.atS > 900 ? { ...place, atS: place.atS + 600 } : place
	);
	expect(lengthOf(paused)).toMatchObject({ distanceM: expect.closeTo(5400, -2), durationS: 1799 });
});

test('points that lie far apart in time are no pause where the way between them was run', () => {
	const sparse = steadyRun(1800).filter(({ atS }) => atS % 60 === 0);
	expect(lengthOf(sparse)).toMatchObject({ distanceM: expect.closeTo(5400, -2), durationS: 1800 });
});

test('a clock that is set back adds no time', () => {
	const back = [
		...steadyRun(900),
		...steadyRun(900).map((place) => ({ ...place, atS: place.atS - 3600 }))
	];
	expect(lengthOf(back).durationS).toBe(900);
});

test('standing still, a receiver that wanders adds little', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const [east, north] = [noise(seed, 0.97), noise(seed + 1, 0.97)];
			const standing = steadyRun(600, 0).map(({ atS }) => ({
				atS,
				eastM: east(),
				northM: north()
			}));
			expect(lengthOf(standing).distanceM).toBeLessThan(330);
		}),
		{ numRuns: 30 }
	);
});

test('a drifting receiver changes a distance by at most 3 %', () => {
	fc.assert(
		fc.property(fc.integer(), (seed) => {
			const [east, north] = [noise(seed, 0.99), noise(seed + 1, 0.99)];
			const run = steadyRun(3600).map(({ atS, eastM = 0 }) => ({
				atS,
				eastM: eastM + east(),
				northM: north()
			}));
			expect(Math.abs(lengthOf(run).distanceM - 10_800)).toBeLessThan(324);
		}),
		{ numRuns: 30 }
	);
});
