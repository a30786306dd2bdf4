import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { legs } from '../soreness/check-in.ts';
import { checkInOn } from '../soreness/log.fixture.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import { heelDropLevels, repsOf, type HeelDropLevel } from './level.ts';
import { amber, anyRecords, entryOn, green, on, recordsOf, red } from './programme.fixture.ts';
import { programmeOn, type ProgrammeChoices } from './programme.ts';
import type { ProgrammeRecords } from './settled.ts';

const leftOn = (
	programme: ProgrammeEntry[],
	today: Day,
	choices: ProgrammeChoices = {},
	rest: Partial<ProgrammeRecords> = {}
) => programmeOn(recordsOf(programme, rest), choices, today).legs.left;

/** Two greens in a row at a level and repetitions, and the day after. */
const twoGreens = (level: HeelDropLevel, reps: number, choices: ProgrammeChoices = {}) =>
	leftOn([entryOn(on(0), level, reps, green), entryOn(on(2), level, reps, green)], on(3), choices);

const optedIn = { alfredsonOptIn: true };

describe('the start', () => {
	it('is level 1 at 10 repetitions today, and level 0 for a leg that level 1 hurts', () => {
		const { legs: at } = programmeOn(recordsOf([]), { programmeStart: { right: 0 } }, on(0));
		expect(at.left).toEqual({ level: 1, reps: 10, nextDay: on(0), why: 'new', last: null });
		expect(at.right).toMatchObject({ level: 0, reps: 10 });
	});
});

describe('two greens in a row', () => {
	it.each([
		[0, 10, 0, 12],
		[0, 12, 0, 15],
		[0, 15, 1, 10],
		[1, 10, 1, 12],
		[1, 15, 2, 10],
		[2, 12, 2, 15],
		[2, 15, 3, 8],
		[3, 8, 3, 10],
		[3, 10, 3, 12],
		[3, 12, 3, 15],
		[3, 15, 4, 15]
	] as const)('lead from L%i at %i to L%i at %i', (level, reps, nextLevel, nextReps) => {
		expect(twoGreens(level, reps)).toMatchObject({ level: nextLevel, reps: nextReps });
	});

	it('lead past level 4 only where the Alfredson dose was asked for', () => {
		expect(twoGreens(4, 15)).toMatchObject({ level: 4, reps: 15, why: 'top' });
		expect(twoGreens(4, 15, optedIn)).toMatchObject({ level: 5, reps: 15, why: 'next-level' });
		expect(twoGreens(5, 15, optedIn)).toMatchObject({ level: 6, reps: 15 });
		expect(twoGreens(6, 15, optedIn)).toMatchObject({ level: 6, reps: 15, why: 'top' });
		expect(twoGreens(6, 15)).toMatchObject({ level: 4, reps: 15, why: 'ceiling' });
	});

	it('are two: one is not enough, nor one at other repetitions, nor one before a break', () => {
		const one = [entryOn(on(0), 1, 10, green)];
		expect(leftOn(one, on(1))).toMatchObject({ level: 1, reps: 10, why: 'one-green' });
		const other = [entryOn(on(0), 1, 10, green), entryOn(on(2), 1, 12, green)];
		expect(leftOn(other, on(3))).toMatchObject({ level: 1, reps: 12, why: 'one-green' });
		const apart = [entryOn(on(0), 1, 10, green), entryOn(on(7), 1, 10, green)];
		expect(leftOn(apart, on(8))).toMatchObject({ level: 1, reps: 10, why: 'one-green' });
	});

	it('are in a row: nothing else lies between', () => {
		const entries = [green, amber, green].map((told, index) => entryOn(on(2 * index), 1, 10, told));
		expect(leftOn(entries, on(5))).toMatchObject({ level: 1, reps: 10 });
	});

	it('are of one leg', () => {
		const entries = [
			entryOn(on(0), 1, 10, { ...green, leg: 'right' }),
			entryOn(on(2), 1, 10, green)
		];
		expect(leftOn(entries, on(3))).toMatchObject({ level: 1, reps: 10, why: 'one-green' });
	});
});

describe('an amber session', () => {
	it.each([amber, { painNextMorning: 1 }, { share: 0.8 }])('is repeated (%o)', (told) => {
		const entries = [entryOn(on(0), 3, 10, green), entryOn(on(2), 3, 10, told)];
		expect(leftOn(entries, on(3))).toMatchObject({ level: 3, reps: 10, why: 'amber' });
	});
});

describe('a red session', () => {
	it.each([
		[6, 5, 15],
		[4, 3, 15],
		[3, 2, 15],
		[1, 0, 15],
		[0, 0, 10]
	] as const)('leads from L%i to L%i at %i, and is three days off', (level, next, reps) => {
		for (const told of [red, { painNextMorning: 2 }, { share: 0.75 }]) {
			const entries = [entryOn(on(0), level, 15, told)];
			expect(leftOn(entries, on(1), optedIn)).toMatchObject({
				level: next,
				reps,
				why: 'red',
				nextDay: on(3)
			});
		}
	});

	it('keeps its days off where a session was done in them all the same', () => {
		const entries = [entryOn(on(0), 2, 10, red), entryOn(on(0), 0, 10, { id: 'later', ...green })];
		expect(leftOn(entries, on(1)).nextDay).toBe(on(3));
	});
});

describe('a session without a score of the next morning', () => {
	const told = { painNextMorning: undefined };
	it('is not green', () => {
		const entries = [entryOn(on(0), 1, 10, green), entryOn(on(2), 1, 10, told)];
		expect(leftOn(entries, on(2))).toMatchObject({ level: 1, reps: 10, why: 'waiting' });
		expect(leftOn(entries, on(3))).toMatchObject({ why: 'waiting' });
		expect(leftOn(entries, on(4))).toMatchObject({ level: 1, reps: 10, why: 'not-known' });
	});

	it('is settled by the next day’s check-in', () => {
		const entries = [entryOn(on(0), 1, 10, green), entryOn(on(2), 1, 10, told)];
		const at = (soreness: number) =>
			leftOn(entries, on(3), {}, { checkIns: [checkInOn(on(3), { soreness })] });
		expect(at(0)).toMatchObject({ reps: 12, why: 'more-reps' });
		expect(at(1)).toMatchObject({ reps: 10, why: 'amber' });
		expect(at(2)).toMatchObject({ level: 0, reps: 15, why: 'red', nextDay: on(5) });
	});
});

describe('a break', () => {
	const green15 = (level: HeelDropLevel) => [entryOn(on(0), level, 15, green)];
	it('of seven days leads down one level', () => {
		expect(leftOn(green15(3), on(6))).toMatchObject({ level: 3, reps: 15 });
		expect(leftOn(green15(3), on(7))).toMatchObject({ level: 2, reps: 15, why: 'week-off' });
		expect(leftOn(green15(0), on(7))).toMatchObject({ level: 0, reps: 10 });
	});

	it('of twenty-one days leads to level 1 at 10, or to level 0 where the leg stood there', () => {
		expect(leftOn(green15(4), on(20))).toMatchObject({ level: 3, reps: 15 });
		expect(leftOn(green15(4), on(21))).toMatchObject({ level: 1, reps: 10, why: 'weeks-off' });
		expect(leftOn(green15(0), on(21))).toMatchObject({ level: 0, reps: 10 });
	});
});

describe('the first day due', () => {
	it.each([
		[0, 1],
		[1, 2],
		[2, 2],
		[3, 2],
		[4, 2]
	] as const)('after L%i is %i days later', (level, days) => {
		expect(leftOn([entryOn(on(0), level, 15, green)], on(1)).nextDay).toBe(on(days));
	});

	it.each([5, 6] as const)('after L%i is the same day until two are done', (level) => {
		const morning = entryOn(on(0), level, 15, { id: 'a' });
		const evening = entryOn(on(0), level, 15, { id: 'b' });
		expect(leftOn([morning], on(0), optedIn).nextDay).toBe(on(0));
		expect(leftOn([morning, evening], on(0), optedIn).nextDay).toBe(on(1));
	});
});

describe('mornings whose weekly mean goes up two weeks running', () => {
	const mornings = (...weeks: number[]) =>
		weeks.flatMap((soreness, week) =>
			[0, 1, 2, 3, 4, 5, 6].map((index) => checkInOn(on(7 * week + index), { soreness }))
		);
	const today = on(20);
	const sessions = [14, 16, 18].map((index) => entryOn(on(index), 3, 10, amber));
	const at = (...weeks: number[]) => leftOn(sessions, today, {}, { checkIns: mornings(...weeks) });

	it('lead down one level', () => {
		expect(at(1, 2, 3)).toMatchObject({ level: 2, reps: 15, why: 'rising' });
	});

	it('do so only where both weeks went up', () => {
		for (const weeks of [
			[1, 2, 2],
			[2, 1, 2],
			[2, 2, 3],
			[3, 2, 1]
		])
			expect(at(...weeks), weeks.join()).toMatchObject({ level: 3, reps: 10 });
	});

	it('lead down once, and then have a week to answer', () => {
		const eased = [...sessions.slice(0, 2), entryOn(on(18), 2, 15, amber)];
		const next = leftOn(eased, today, {}, { checkIns: mornings(1, 2, 3) });
		expect(next).toMatchObject({ level: 2, reps: 15, why: 'amber' });
	});

	it('do not add to a red session', () => {
		const reds = [...sessions.slice(0, 2), entryOn(on(18), 3, 10, red)];
		const next = leftOn(reds, today, {}, { checkIns: mornings(1, 2, 3) });
		expect(next).toMatchObject({ level: 2, reps: 15, why: 'red' });
	});
});

describe('the next session, whatever was logged', () => {
	const anyChoices = fc.record({ alfredsonOptIn: fc.boolean() });

	it('is at most one level above the last one, and lower than a red one', () => {
		fc.assert(
			fc.property(anyRecords, anyChoices, ({ records, today }, choices) => {
				const { legs: standings } = programmeOn(records, choices, today);
				for (const leg of legs) {
					const { level, reps, last } = standings[leg];
					expect(repsOf(level)).toContain(reps);
					expect(level).toBeLessThanOrEqual(choices.alfredsonOptIn ? 6 : 4);
					if (!last) continue;
					expect(level).toBeLessThanOrEqual(last.level + 1);
					const isRed = last.response === 'red';
					if (isRed && last.level > 1) expect(level).toBeLessThan(last.level);
					if (last.response !== 'green') expect(level).toBeLessThanOrEqual(last.level);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('does not hang on the order of the records, nor on days to come', () => {
		fc.assert(
			fc.property(anyRecords, anyChoices, ({ records, today }, choices) => {
				const known = programmeOn(records, choices, today);
				const turned = {
					...records,
					programme: [...records.programme].reverse(),
					checkIns: [...records.checkIns].reverse()
				};
				expect(programmeOn(turned, choices, today)).toEqual(known);
				const past = {
					...records,
					programme: records.programme.filter(({ day }) => day <= today),
					checkIns: records.checkIns.filter(({ day }) => day <= today)
				};
				expect(programmeOn(past, choices, today)).toEqual(known);
			})
		);
	});

	it('is of each leg by itself', () => {
		fc.assert(
			fc.property(anyRecords, ({ records, today }) => {
				const only = records.programme.filter(({ leg }) => leg === 'left');
				const alone = programmeOn({ ...records, programme: only }, {}, today);
				expect(alone.legs.left).toEqual(programmeOn(records, {}, today).legs.left);
			})
		);
	});

	it('is due no earlier for having trained, and three days after a red session', () => {
		fc.assert(
			fc.property(anyRecords, ({ records, today }) => {
				const { legs: standings, entries } = programmeOn(records, {}, today);
				for (const { leg, day, response } of entries) {
					const { nextDay } = standings[leg];
					expect(nextDay >= day).toBe(true);
					if (response === 'red') expect(nextDay >= addDays(day, 3)).toBe(true);
				}
			})
		);
	});

	it('climbs to the top by greens alone, one step at a time', () => {
		let programme: ProgrammeEntry[] = [];
		let day = on(0);
		const steps: string[] = [];
		for (let session = 0; session < 60; session += 1) {
			const { level, reps, nextDay } = leftOn(programme, day, optedIn);
			if (nextDay > day) day = nextDay;
			const step = `L${level} ${reps}`;
			if (steps.at(-1) !== step) steps.push(step);
			programme = [...programme, { ...entryOn(day, level, reps), id: String(session) }];
		}
		const ladder = heelDropLevels
			.slice(1)
			.flatMap((level) => repsOf(level).map((reps) => `L${level} ${reps}`));
		expect(steps).toEqual(ladder);
	});
});
