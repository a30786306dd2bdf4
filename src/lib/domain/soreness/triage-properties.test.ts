import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { isAtLeast, type Advice, type Level, type RuleId } from './advice.ts';
import { anyLog } from './any-log.fixture.ts';
import type { LegName } from './check-in.ts';
import { checkInOn, otherLeg } from './log.fixture.ts';
import { swapLegs } from './merge.ts';
import { additions, withMore } from './more-said.fixture.ts';
import { rules } from './rules.ts';
import { adviseOn, type AdviceRecords } from './triage.ts';

const numRuns = 100_000;

type Records = AdviceRecords;

describe('for any log', () => {
	it('more said is never less urgent, the mirror image is the same, and neither order nor later days matter', () => {
		const changed: Record<string, number> = {};
		fc.assert(
			fc.property(anyLog, (log) => {
				const { records, today, dice } = log;
				const advice = adviseOn(records, today);
				for (const [name, add] of Object.entries(additions)) {
					const more = withMore(log, add);
					if (!more) continue;
					const after = adviseOn(more, today);
					const isLower = levelsOf(after).some(
						(level, index) => !isAtLeast(level, levelsOf(advice)[index] ?? 'clear')
					);
					if (isLower) expect(levelsOf(after), `with ${name} more`).toEqual(levelsOf(advice));
					if (after.level !== advice.level) changed[name] = (changed[name] ?? 0) + 1;
				}
				// At once, since 100,000 logs are many; where it differs, each is tried by itself.
				const stirred = (of: Records) => stir(of, addDays(today, 1 + dice.roll(3)));
				const asExpected = sidesOf(advice, 'swapped');
				if (sidesOf(adviseOn(mirror(stirred(records)), today)) !== asExpected) {
					expect(sidesOf(adviseOn(mirror(records), today)), 'mirrored').toBe(asExpected);
					expect(adviseOn(stirred(records), today), 'in another order, with later days').toEqual(
						advice
					);
					expect.unreachable('only mirrored and in another order at once');
				}
			}),
			{ numRuns }
		);
		// Else nothing was tried.
		for (const name of Object.keys(additions)) expect(changed[name]).toBeGreaterThan(numRuns / 200);
	});

	it('every rule fires somewhere', () => {
		const fired = new Set<RuleId>();
		fc.assert(
			fc.property(anyLog, ({ records, today }) => {
				const { legs: advised, body } = adviseOn(records, today);
				const reasons = [...advised.left.reasons, ...advised.right.reasons, ...body];
				for (const { rule } of reasons) fired.add(rule);
			}),
			{ numRuns: 10_000, seed: 5 }
		);
		const ids = rules.map(({ id }) => id);
		expect(ids.filter((id) => !fired.has(id))).toEqual([]);
	});
});

/** Overall, and of each leg. */
function levelsOf({ level, legs: { left, right } }: Advice): Level[] {
	return [level === 'none' ? 'clear' : level, left.level, right.level];
}

function mirror({ checkIns, acknowledgements, programme, runs }: Records): Records {
	const turned = <Of extends { leg: LegName }>(of: Of): Of => ({ ...of, leg: otherLeg(of.leg) });
	return {
		checkIns: checkIns.map(swapLegs),
		acknowledgements: acknowledgements.map(turned),
		programme: programme.map(turned),
		runs
	};
}

function sidesOf(advice: Advice, as?: 'swapped'): string {
	const { legs: advised, ...rest } = advice;
	const { left, right } = advised;
	const sides = (as ? [right, left] : [left, right]).map(
		({ level, soreness, painDays, reasons, acknowledged }) => ({
			level,
			soreness,
			painDays,
			reasons,
			marked: acknowledged?.id
		})
	);
	return JSON.stringify([rest, sides]);
}

/** The same, told in another order, with a day after today that is sore. */
function stir(records: Records, later: Day): Records {
	return {
		...records,
		checkIns: [
			checkInOn(later, { soreness: 9 }, { soreness: 9 }, { body: ['collapse'] }),
			...records.checkIns.map(reversed).reverse()
		],
		programme: [...records.programme].reverse()
	};
}

/** Every list and every record the other way round. */
function reversed<T>(each: T): T {
	if (typeof each !== 'object' || each === null) return each;
	if (Array.isArray(each)) return each.length > 0 ? (each.map(reversed).reverse() as T) : each;
	const turned: Partial<T> = {};
	for (const key of (Object.keys(each) as (keyof T)[]).reverse()) turned[key] = reversed(each[key]);
	return turned as T;
}
