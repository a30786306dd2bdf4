import { describe, expect, it } from 'vitest';
import { checkInOn, instantOn } from '../soreness/log.fixture.ts';
import { areMet, entryChecksOn, type EntryRecords } from './return-entry.ts';
import { on, raiseTest, readyOn, recordsOf, runOn, stageRun } from './return-to-run.fixture.ts';

const today = on(20);
const checks = (rest: Partial<EntryRecords> = {}, after = undefined as typeof today | undefined) =>
	entryChecksOn(recordsOf({ ...readyOn(today), ...rest }), after, today);
const answeredOn = (index: number, walk30 = true, hops10 = true) => ({
	settings: { updatedAt: instantOn(on(index)), returnEntry: { day: on(index), walk30, hops10 } }
});

describe('before the first run', () => {
	it('both answers, two days without soreness and the raises of both legs are enough', () => {
		expect(areMet(checks())).toBe(true);
	});

	it('each of them is needed', () => {
		expect(areMet(checks({ settings: { updatedAt: instantOn(today) } }))).toBe(false);
		expect(areMet(checks(answeredOn(20, false, true)))).toBe(false);
		expect(areMet(checks(answeredOn(20, true, false)))).toBe(false);
		expect(areMet(checks({ checkIns: [] }))).toBe(false);
		expect(areMet(checks({ raiseTests: [] }))).toBe(false);
	});
});

describe('the answers', () => {
	it('count for two weeks, and not before their day', () => {
		expect(checks(answeredOn(7))).toMatchObject({ walk30: true, hops10: true });
		expect(checks(answeredOn(6)).walk30).toBeUndefined();
		expect(checks(answeredOn(21)).walk30).toBeUndefined();
	});

	it('count until a leg is sore on that day or later, however little', () => {
		const sore = (index: number) => [
			...readyOn(today).checkIns,
			checkInOn(on(index), {}, { soreness: 1 })
		];
		expect(checks({ ...answeredOn(10), checkIns: sore(9) }).walk30).toBe(true);
		expect(checks({ ...answeredOn(10), checkIns: sore(10) }).walk30).toBeUndefined();
		expect(checks({ ...answeredOn(10), checkIns: sore(12) }).hops10).toBeUndefined();
		expect(checks({ ...answeredOn(10), checkIns: sore(21) }).walk30).toBe(true);
	});

	it('count until a hop hurts, also a leg that is not sore', () => {
		const hurtsOnHop = (index: number) => [
			...readyOn(today).checkIns,
			checkInOn(on(index), { signs: ['hop-pain'] })
		];
		expect(checks({ ...answeredOn(10), checkIns: hurtsOnHop(9) }).hops10).toBe(true);
		expect(checks({ ...answeredOn(10), checkIns: hurtsOnHop(12) }).hops10).toBeUndefined();
	});

	it('count until a session was stopped because something was wrong', () => {
		const stopped = stageRun(on(12), 1, { outcome: 'stopped-for-symptoms' });
		expect(checks({ ...answeredOn(10), sessions: [stopped] }).walk30).toBeUndefined();
		expect(checks({ ...answeredOn(13), sessions: [stopped] }).walk30).toBe(true);
	});

	it('and the tests say nothing up to the day of a suspected strain', () => {
		expect(checks(answeredOn(10), on(10)).walk30).toBeUndefined();
		expect(checks(answeredOn(10), on(9)).walk30).toBe(true);
		expect(checks({}, on(19)).raises).toEqual({ counts: {}, isMet: false });
	});
});

describe('two days without soreness', () => {
	const isPainFree = (...scores: [index: number, left: number, right: number][]) =>
		checks({
			checkIns: scores.map(([index, left, right]) =>
				checkInOn(on(index), { soreness: left }, { soreness: right })
			)
		}).isPainFree;

	it('are today and yesterday, or yesterday and the day before', () => {
		expect(isPainFree([19, 0, 0], [20, 0, 0])).toBe(true);
		expect(isPainFree([18, 0, 0], [19, 0, 0])).toBe(true);
		expect(isPainFree([17, 0, 0], [18, 0, 0])).toBe(false);
	});

	it('are of both legs, each logged, and none after them is sore', () => {
		expect(isPainFree([19, 0, 1], [20, 0, 0])).toBe(false);
		expect(isPainFree([18, 0, 0], [20, 0, 0])).toBe(false);
		expect(isPainFree([18, 0, 0], [19, 0, 0], [20, 1, 0])).toBe(false);
		expect(isPainFree([20, 0, 0])).toBe(false);
	});
});

describe('the raises', () => {
	const raises = (left: number, right: number, index = 19) =>
		checks({ raiseTests: raiseTest(on(index), left, right) }).raises.isMet;

	it.each([
		[20, 20, true],
		[20, 22, true],
		[22, 20, true],
		[20, 23, false],
		[19, 19, false],
		[27, 30, true],
		[26, 30, false],
		[36, 40, true]
	])('%i and %i: %s', (left, right, isMet) => {
		expect(raises(left, right)).toBe(isMet);
	});

	it('are of the last four weeks', () => {
		expect(raises(25, 25, -7)).toBe(true);
		expect(raises(25, 25, -8)).toBe(false);
		expect(raises(25, 25, 21)).toBe(false);
	});

	it('are of the latest test of each leg, not of the best', () => {
		const tests = [...raiseTest(on(18), 18, 25), ...raiseTest(on(10), 25, 25)];
		expect(checks({ raiseTests: tests }).raises).toEqual({
			counts: { left: 18, right: 25 },
			isMet: false
		});
	});

	it('leave the tests as they were handed in', () => {
		const tests = [...raiseTest(on(18), 18, 25), ...raiseTest(on(10), 25, 25)];
		const before = structuredClone(tests);
		entryChecksOn(recordsOf({ raiseTests: tests, runs: [runOn(today)] }), undefined, today);
		expect(tests).toEqual(before);
	});
});
