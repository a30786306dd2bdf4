import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, type Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { moment } from '../moment.ts';
import type { RaiseTest } from '../programme/programme-entry.ts';
import { planOf, timelineOf } from '../routine/session-plan.ts';
import { stateAfter, type SessionEvent } from '../routine/session.ts';
import { counted, fixtureMoves, routineOf } from '../routine/routines.fixture.ts';
import { legs } from '../soreness/check-in.ts';
import { monthsOf } from './months.ts';
import { differenceOf, legCountsOf, newResults, resultsOf } from './results.ts';

const now = '2026-03-07T08:15:00+01:00' as Instant;
const plan = planOf(
	routineOf({ move: 'each-1', dose: counted(60), switchS: 60 }),
	fixtureMoves,
	{ startSide: 'right', legs: 'both' },
	{ startedAt: now, day: day('2026-03-07') }
);
const timeline = timelineOf(plan);
const at = moment(0, 0);

const next = (to: number): SessionEvent => ({ kind: 'move', to, at });
const taps = (count: number): SessionEvent[] =>
	Array.from({ length: count }, () => ({ kind: 'count', by: 1, at }) as const);
const after = (...events: SessionEvent[]) =>
	stateAfter(timeline, [{ kind: 'start', at }, ...events]);

describe('the results of a test', () => {
	it('are those of the legs that were ended, under the session and the leg', () => {
		const state = after(next(1), ...taps(24), next(2), next(3), ...taps(20));
		expect(resultsOf('a', plan, state, now)).toEqual([
			{ id: 'a-right', updatedAt: now, day: '2026-03-07', leg: 'right', count: 24 }
		]);
	});

	it('leave out a leg of which nothing was counted', () => {
		expect(legCountsOf(timeline, after(next(1), next(2), next(3), next(4)))).toEqual([]);
	});

	it('are new once, and again when a leg was taken up again', () => {
		const tested = after(next(1), ...taps(24));
		const ended = after(next(1), ...taps(24), next(2));
		const longer = after(next(1), ...taps(24), next(2), next(1), ...taps(1), next(2));
		expect(newResults('a', plan, tested, ended, now)).toMatchObject([{ count: 24 }]);
		expect(newResults('a', plan, ended, after(next(1), ...taps(24), next(2)), now)).toEqual([]);
		expect(newResults('a', plan, ended, longer, now)).toMatchObject([{ id: 'a-right', count: 25 }]);
	});
});

describe('the difference between the legs', () => {
	it('is told in raises, and in percent of the leg that did more', () => {
		expect(differenceOf({ left: 21, right: 24 })).toEqual({
			fewer: 'left',
			raises: 3,
			percent: 13
		});
		expect(differenceOf({ left: 24, right: 24 })).toBeUndefined();
		expect(differenceOf({ left: 7, right: 0 })).toMatchObject({ fewer: 'right', percent: 100 });
	});

	it('is as large whichever leg did fewer', () => {
		const count = fc.nat(300);
		fc.assert(
			fc.property(count, count, (left, right) => {
				const one = differenceOf({ left, right });
				const other = differenceOf({ left: right, right: left });
				expect(one?.raises).toBe(other?.raises);
				expect(one?.percent).toBe(other?.percent);
				expect(one?.raises ?? 0).toBe(Math.abs(left - right));
				if (one) expect(one.fewer).not.toBe(other?.fewer);
			})
		);
	});
});

describe('the months', () => {
	const test = (on: string, leg: RaiseTest['leg'], count: number): RaiseTest => {
		return { id: `${on} ${leg} ${count}`, updatedAt: now, day: day(on), leg, count };
	};

	it('hold the best of each leg, and only months with a test', () => {
		expect(
			monthsOf([
				test('2026-04-30', 'right', 20),
				test('2025-12-01', 'left', 18),
				test('2026-04-01', 'right', 24),
				test('2026-04-01', 'left', 22)
			])
		).toEqual([
			{ month: '2025-12-01', best: { left: 18 } },
			{ month: '2026-04-01', best: { left: 22, right: 24 } }
		]);
	});

	it('are the same in whatever order the results come, and hold no more than was reached', () => {
		const anyTest = fc
			.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...legs), fc.nat(60))
			.map(([date, leg, count]) =>
				test(`2026-0${1 + (date % 3)}-${String(date).padStart(2, '0')}`, leg, count)
			);
		fc.assert(
			fc.property(fc.array(anyTest), (tests) => {
				const months = monthsOf(tests);
				expect(monthsOf(tests.toReversed())).toEqual(months);
				expect(months.map(({ month }) => month)).toEqual(
					[...new Set(tests.map(({ day }) => `${day.slice(0, 7)}-01` as Day))].sort()
				);
				for (const { month, best } of months) {
					for (const leg of legs) {
						const counts = tests
							.filter((each) => each.leg === leg && each.day.slice(0, 7) === month.slice(0, 7))
							.map(({ count }) => count);
						expect(best[leg]).toBe(counts.length > 0 ? Math.max(...counts) : undefined);
					}
				}
			})
		);
	});
});
