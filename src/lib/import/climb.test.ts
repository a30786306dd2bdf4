import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { climbOf } from './climb.ts';
import { noise } from './noise.fixture.ts';

/** A height at each second, or each few. */
const heights = (seconds: number, heightAt: (atS: number) => number, stepS = 1) =>
	Array.from({ length: Math.floor(seconds / stepS) + 1 }, (_, index) => ({
		atMs: index * stepS * 1000,
		elevationM: heightAt(index * stepS)
	}));
const climb = (...given: Parameters<typeof heights>) => {
	const { ascentM, descentM } = climbOf(heights(...given)) ?? expect.fail('no climb');
	return [ascentM, descentM] as const;
};

/** Ten flat minutes, 100 m up in ten, 100 m down in ten, ten flat minutes. */
const hill = (atS: number) => Math.max(0, Math.min(atS - 600, 1800 - atS)) / 6;
/** Straight up and down. */
const peak = (atS: number) => Math.min(atS, 1800 - atS) / 9;

describe('noise of 3 m', () => {
	test.each([
		[0, 1],
		[0.5, 1],
		[0.9, 1],
		[0.97, 1],
		[0, 5],
		[0.5, 5]
	])('correlated by %d, each %d s, makes no hill of two flat hours', (rho, stepS) => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const error = noise(seed, rho);
				for (const metres of climb(7200, () => 40 + error(), stepS))
					expect(metres).toBeLessThan(25);
			})
		);
	});

	test.each([
		[0, 1],
		[0.5, 1],
		[0.8, 1],
		[0, 5]
	])('correlated by %d, each %d s, leaves a hill of 100 m within 10 %%', (rho, stepS) => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const error = noise(seed, rho);
				for (const metres of climb(2400, (atS) => 40 + hill(atS) + error(), stepS))
					expect(Math.abs(metres - 100)).toBeLessThan(10);
			})
		);
	});

	test.each([
		[0.9, 1],
		[0.97, 1],
		[0.99, 1],
		[0.97, 5]
	])('that drifts (%d, each %d s) does so nearly always', (rho, stepS) => {
		const seeds = Array.from({ length: 200 }, (_, index) => index * 7919);
		const flat = seeds.map((seed) => {
			const error = noise(seed, rho);
			return climb(3600, () => error(), stepS)[0];
		});
		expect(flat.filter((metres) => metres < 25).length).toBeGreaterThan(180);
		for (const shape of [hill, peak]) {
			const up = seeds.map((seed) => {
				const error = noise(seed, rho);
				return climb(shape === hill ? 2400 : 1800, (atS) => shape(atS) + error(), stepS)[0];
			});
			expect(up.filter((metres) => Math.abs(metres - 100) < 10).length).toBeGreaterThan(180);
		}
	});
});

describe('heights of a barometer', () => {
	test('keep hills of 8 m', () => {
		const rolling = (atS: number) =>
			Math.round(5 * (4 - 4 * Math.cos((2 * Math.PI * atS) / 360))) / 5;
		const [ascentM, descentM] = climb(3600, rolling);
		expect(ascentM).toBeGreaterThan(75);
		expect(ascentM).toBeLessThanOrEqual(80);
		expect(descentM).toBeCloseTo(ascentM, 0);
	});

	test('keep one long rise, to the metre', () => {
		expect(climb(1800, (atS) => atS / 6)[0]).toBeCloseTo(300, -1);
	});
});

test('heights that cannot be are left out', () => {
	expect(climb(600, (atS) => (atS % 3 ? 50 : -32_768))).toEqual([0, 0]);
});

test('without heights there is no climb', () => {
	expect(climbOf(heights(100, () => NaN))).toBeUndefined();
	expect(climbOf([{ atMs: 0 }, { atMs: 20_000 }])).toBeUndefined();
	expect(climbOf([])).toBeUndefined();
});
