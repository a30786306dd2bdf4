import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, day, daysBetween, type Day } from '../day.ts';
import { legs, type CheckIn } from './check-in.ts';
import { episodeOf, isEnough, legLogOf, painDaysOf } from './episode.ts';
import { checkInOn, logOf, otherLeg, start } from './log.fixture.ts';

const last = (log: readonly CheckIn[]): Day =>
	log
		.map((c) => c.day)
		.sort()
		.at(-1) ?? start;
const count = (log: CheckIn[]) => painDaysOf(log, 'left', last(log));

describe('the examples of clinical.md 2.3', () => {
	test.each([
		['11111', 5],
		['111111', 6],
		['22222222', 8],
		['222222', 6],
		['333033', 5],
		['3330333', 6],
		['33333003', 1],
		['3333.3', 6],
		['30.3', 2],
		['30.03', 1],
		['30303030303', 6],
		['3.......3', 9]
	])('%s counts %i', (scores, expected) => {
		expect(count(logOf(scores))).toBe(expected);
	});

	it('starts anew after a long gap in which it went away', () => {
		const log = logOf('3.......3');
		log[1] = { ...(log[1] as CheckIn), painFreeGap: true };
		expect(count(log)).toBe(1);
	});

	it('counts the unlogged days since the told start', () => {
		expect(
			count([checkInOn(day('2026-03-08'), { soreness: 3, startedOn: day('2026-03-02') })])
		).toBe(7);
	});
});

describe('unlogged days', () => {
	it('takes no word about a gap of less than seven days', () => {
		const log = logOf('3......3');
		log[1] = { ...(log[1] as CheckIn), painFreeGap: true };
		expect(count(log)).toBe(8);
	});

	it('lets a day filled in later win over the answer about the gap', () => {
		const log = logOf('3.......3');
		log[1] = { ...(log[1] as CheckIn), painFreeGap: true };
		expect(count([...log, checkInOn(addDays(start, 4), { soreness: 2 })])).toBe(9);
	});

	it('takes the answer about the gap for both legs', () => {
		const log = [
			checkInOn(start, { soreness: 3 }, { soreness: 2 }),
			checkInOn(addDays(start, 8), { soreness: 3 }, { soreness: 2 }, { painFreeGap: true })
		];
		expect(legs.map((leg) => painDaysOf(log, leg, last(log)))).toEqual([1, 1]);
	});

	it('neither counts nor resets between a sore and a pain-free day', () => {
		expect(count(logOf('3.0.3'))).toBe(2);
		expect(count(logOf('3...0...3'))).toBe(2);
	});
});

describe('the told start', () => {
	const sore = (of: number, startedOn: number, soreness = 3) =>
		checkInOn(addDays(start, of), { soreness, startedOn: addDays(start, startedOn) });

	it('loses against a logged 0', () => {
		expect(count([...logOf('..0'), sore(4, 0)])).toBe(4);
	});

	it('does not reach back over two logged 0 in a row', () => {
		expect(count([...logOf('..00'), sore(6, 0)])).toBe(3);
		expect(count([...logOf('3.00'), sore(4, 0)])).toBe(1);
	});

	it('keeps days between two logged 0 that do not follow each other', () => {
		expect(count([...logOf('3.0.0.'), sore(6, 0)])).toBe(5);
		expect(count([...logOf('3.0.0.'), sore(6, 2)])).toBe(3);
	});

	it('of a day that was logged as sore goes back to it, and no further', () => {
		expect(count([...logOf('33.00'), sore(5, 1)])).toBe(1);
		expect(count([...logOf('33.0..0.'), sore(8, 1)])).toBe(6);
	});

	it('of a day that was logged as pain-free begins the day after', () => {
		const log = [...logOf('..0..0'), sore(8, 2)];
		expect(count(log)).toBe(5);
		expect(episodeOf(log, 'left', last(log))?.firstDay).toBe(addDays(start, 3));
	});

	it('wins over unlogged days that stood between two 0', () => {
		const log = [...logOf('30..0'), sore(5, 2)];
		expect(count(log)).toBe(3);
		expect(episodeOf(log, 'left', last(log))?.firstDay).toBe(addDays(start, 2));
	});

	it('is ignored after the first check-in of the episode', () => {
		expect(count([...logOf('..3'), sore(3, 0)])).toBe(2);
	});

	it('is heard again in a new episode', () => {
		expect(count([...logOf('300'), sore(6, 4)])).toBe(3);
	});

	it('of a pain-free check-in is not heard', () => {
		expect(count([sore(2, 0, 0), ...logOf('...3')])).toBe(1);
	});
});

describe('an episode', () => {
	it('is counted while it pauses, but the leg shows no days', () => {
		const log = logOf('3330');
		expect(episodeOf(log, 'left', last(log))?.painDays).toBe(3);
		expect(count(log)).toBe(0);
	});

	it('knows its first check-in and all that followed', () => {
		const log = logOf('3003.03');
		const episode = episodeOf(log, 'left', last(log));
		expect(episode?.firstCheckIn).toBe(log[3]);
		expect(episode?.checkIns).toEqual(log.slice(3));
	});

	it('ends with two pain-free days, logged or between two logged ones', () => {
		expect(episodeOf(logOf('300'), 'left', addDays(start, 2))).toBeNull();
		expect(episodeOf(logOf('30...0'), 'left', addDays(start, 5))).toBeNull();
	});

	it('knows on which day two pain-free days in a row were complete', () => {
		const endOf = (log: CheckIn[]) => legLogOf(log, 'left').courseOn(last(log)).lastEnd;
		expect(endOf(logOf('30...0'))).toBe(addDays(start, 2));
		expect(endOf(logOf('3000'))).toBe(addDays(start, 2));
		const [before, after] = logOf('3.......3');
		expect(endOf([before as CheckIn, { ...(after as CheckIn), painFreeGap: true }])).toBe(
			addDays(start, 2)
		);
		expect(endOf(logOf('3030'))).toBeNull();
	});

	it('is there for a look back at an earlier day', () => {
		expect(painDaysOf(logOf('33300'), 'left', addDays(start, 2))).toBe(3);
	});
});

/** A log over about ten weeks: random scores for both legs, told starts, answers about gaps. */
const anyLog = (options: { startedOn: boolean } = { startedOn: true }) =>
	fc
		.array(
			fc.record({
				skip: fc.oneof(fc.constant(1), fc.constant(1), fc.integer({ min: 1, max: 11 })),
				left: fc.constantFrom(0, 0, 1, 3),
				right: fc.constantFrom(0, 0, 0, 2),
				before: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
				painFreeGap: fc.option(fc.boolean(), { nil: undefined })
			}),
			{ maxLength: 60, size: 'large' }
		)
		.map((entries) => {
			let at = start;
			return entries.map(({ skip, left, right, before, painFreeGap }) => {
				at = addDays(at, skip);
				const told =
					options.startedOn && before !== undefined ? { startedOn: addDays(at, -before) } : {};
				return checkInOn(
					at,
					{ soreness: left, ...told },
					{ soreness: right, ...told },
					painFreeGap === undefined ? {} : { painFreeGap }
				);
			});
		});
const anyLeg = fc.constantFrom(...legs);

describe('for any log', () => {
	it('the order of the list is irrelevant', () => {
		fc.assert(
			fc.property(anyLog(), anyLeg, (log, leg) => {
				expect(episodeOf([...log].reverse(), leg, last(log))).toEqual(
					episodeOf(log, leg, last(log))
				);
			})
		);
	});

	it('later check-ins change nothing', () => {
		fc.assert(
			fc.property(anyLog(), anyLeg, fc.nat(60), (log, leg, span) => {
				const asOf = addDays(start, span);
				const until = log.filter((checkIn) => checkIn.day <= asOf);
				expect(episodeOf(log, leg, asOf)).toEqual(episodeOf(until, leg, asOf));
			})
		);
	});

	it('the legs never mix', () => {
		fc.assert(
			fc.property(anyLog(), anyLeg, fc.integer({ min: 0, max: 10 }), (log, leg, other) => {
				const changed = log.map((checkIn) => ({
					...checkIn,
					legs: { ...checkIn.legs, [otherLeg(leg)]: { soreness: other } }
				}));
				expect(painDaysOf(changed, leg, last(log))).toBe(painDaysOf(log, leg, last(log)));
			})
		);
	});

	it('no more days count than the episode is long, and no fewer than were logged as sore', () => {
		fc.assert(
			fc.property(anyLog(), anyLeg, (log, leg) => {
				const episode = episodeOf(log, leg, last(log));
				if (!episode) return;
				const logged = episode.checkIns.filter((checkIn) => checkIn.legs[leg].soreness > 0).length;
				expect(episode.painDays).toBeGreaterThanOrEqual(logged);
				expect(episode.painDays).toBeLessThanOrEqual(daysBetween(episode.firstDay, last(log)) + 1);
			})
		);
	});

	it('a sore day filled in never lowers the count', () => {
		fc.assert(
			fc.property(anyLog({ startedOn: false }), anyLeg, fc.nat(100), (log, leg, at) => {
				const filled = addDays(start, at);
				if (filled >= last(log)) return;
				const extra = checkInOn(filled, { soreness: 1 }, { soreness: 1 });
				const more = [...log.filter((checkIn) => checkIn.day !== filled), extra];
				expect(painDaysOf(more, leg, last(log))).toBeGreaterThanOrEqual(
					painDaysOf(log, leg, last(log))
				);
			})
		);
	});

	it('moving every day by the same span changes no count', () => {
		const move = (log: CheckIn[], days: number) =>
			log.map((checkIn) => ({ ...checkIn, day: addDays(checkIn.day, days) }));
		fc.assert(
			fc.property(
				anyLog({ startedOn: false }),
				anyLeg,
				fc.integer({ min: -400, max: 400 }),
				(log, leg, days) => {
					const moved = move(log, days);
					expect(painDaysOf(moved, leg, last(moved))).toBe(painDaysOf(log, leg, last(log)));
				}
			)
		);
	});

	it('counts as the marks of every single day do', () => {
		fc.assert(
			fc.property(anyLog({ startedOn: false }), anyLeg, (log, leg) => {
				expect(painDaysOf(log, leg, last(log))).toBe(countByMarks(log, leg));
			}),
			{ numRuns: 500 }
		);
	});

	it('what is enough to read gives the same episodes as the whole log', () => {
		fc.assert(
			fc.property(anyLog(), anyLeg, fc.nat(140), fc.nat(42), (log, leg, back, look) => {
				const today = addDays(last(log), look % 9);
				const from = addDays(today, -back);
				const read = log.filter((checkIn) => checkIn.day >= from);
				if (!isEnough(read, from, today)) return;
				const asOf = addDays(today, -look);
				const hasLog = read.some(
					(checkIn) => checkIn.day <= asOf && checkIn.day >= addDays(today, -42)
				);
				if (!hasLog && look > 0) return;
				expect(episodeOf(read, leg, asOf)).toEqual(episodeOf(log, leg, asOf));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('reading back', () => {
	const today = addDays(start, 100);

	it('never stops within two weeks, in which a mark can speak, and six before them', () => {
		const readFrom = (back: number) =>
			isEnough(
				logOf('0'.repeat(back), 'left', addDays(today, -back)),
				addDays(today, -back),
				today
			);
		expect(readFrom(56)).toBe(false);
		expect(readFrom(60)).toBe(true);
	});

	it('goes on to the second check-in before those two weeks, and six weeks before it', () => {
		const log = (older: string) => [
			...logOf(older, 'left', addDays(today, -80)),
			...logOf('00', 'left', addDays(today, -30)),
			...logOf('3', 'left', today)
		];
		expect(isEnough(log('0000'), addDays(today, -80), today)).toBe(true);
		expect(isEnough(log('3333'), addDays(today, -80), today)).toBe(false);
	});

	it('stops once two pain-free days stand before the window', () => {
		const from = addDays(today, -60);
		expect(isEnough(logOf('00' + '3'.repeat(59), 'left', from), from, today)).toBe(true);
	});

	it('goes on where two pain-free days stand only within the window', () => {
		const from = addDays(today, -55);
		expect(isEnough(logOf('3'.repeat(50) + '00333', 'left', from), from, today)).toBe(false);
	});

	it('goes on where nothing was read', () => {
		expect(isEnough([], addDays(today, -55), today)).toBe(false);
	});

	it('goes on while an episode is open', () => {
		const from = addDays(today, -99);
		expect(isEnough(logOf('3'.repeat(100), 'left', from), from, today)).toBe(false);
	});

	it('goes on to the told start of an episode, but not over two logged 0 in a row', () => {
		const from = addDays(today, -60);
		const isEnoughWith = (before: string, startedOn: Day) => {
			const log = logOf(before + '3'.repeat(50), 'left', from);
			const first = log.find(({ legs }) => legs.left.soreness > 0);
			if (first) first.legs.left.startedOn = startedOn;
			return isEnough(log, from, today);
		};
		expect(isEnoughWith('0...0..', addDays(from, 5))).toBe(true);
		expect(isEnoughWith('0...0..', addDays(from, -9))).toBe(false);
		expect(isEnoughWith('00.....', addDays(from, -9))).toBe(true);
	});
});

/** The rule again, written the slow way: a mark for each date, then a count back to two pain-free dates in a row. */
function countByMarks(log: CheckIn[], leg: 'left' | 'right'): number {
	const marks: string[] = [];
	log.forEach((checkIn, index) => {
		const previous = log[index - 1];
		const missed = previous ? daysBetween(previous.day, checkIn.day) - 1 : 0;
		const now = checkIn.legs[leg].soreness > 0 ? 'P' : 'Z';
		const before = marks.at(-1);
		const gone = missed >= 7 && checkIn.painFreeGap;
		for (let day = 0; day < missed; day++) marks.push(gone ? 'Z' : before === now ? now : 'U');
		marks.push(now);
	});
	const text = marks.join('');
	if (!text.endsWith('P')) return 0;
	return [...text.slice(text.lastIndexOf('ZZ') + 1)].filter((mark) => mark === 'P').length;
}
