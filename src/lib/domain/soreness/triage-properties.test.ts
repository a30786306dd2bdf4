import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { isAtLeast, type Advice, type Level, type RuleId } from './advice.ts';
import {
	anyLog,
	bodyAnswers,
	clotRisks,
	legAnswers,
	type Dice,
	type DrawnLog
} from './any-log.fixture.ts';
import {
	bodySigns,
	legs,
	legSigns,
	medicines,
	type CheckIn,
	type Leg,
	type LegName
} from './check-in.ts';
import { checkInOn, otherLeg } from './log.fixture.ts';
import { swapLegs } from './merge.ts';
import { rules } from './rules.ts';
import { adviseOn, type AdviceRecords } from './triage.ts';

const numRuns = 100_000;

type Records = AdviceRecords;

/** What may be added without making the advice less urgent. */
const additions = {
	'a red flag': withFlag,
	'a point of soreness': withPoint,
	'a "not sure"': withDoubt
};

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
	}, 600_000);

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
	}, 60_000);
});

/** Overall, and of each leg. */
function levelsOf({ level, legs: { left, right } }: Advice): Level[] {
	return [level === 'none' ? 'clear' : level, left.level, right.level];
}

/** The same log with something more said on one of its days; `undefined` where that day cannot have more of it. */
function withMore(
	{ records, dice }: DrawnLog,
	add: (checkIn: CheckIn, dice: Dice) => CheckIn
): Records | undefined {
	const last = records.checkIns.length - 1;
	// Mostly on the day of the advice.
	const at = dice.chance(4) ? dice.roll(last + 1) : last;
	const before = records.checkIns[at];
	const after = before && add(before, dice);
	return after && after !== before
		? { ...records, checkIns: records.checkIns.with(at, after) }
		: undefined;
}

function editLeg(checkIn: CheckIn, name: LegName, edit: Partial<Leg>): CheckIn {
	return { ...checkIn, legs: { ...checkIn.legs, [name]: { ...checkIn.legs[name], ...edit } } };
}

function withFlag(checkIn: CheckIn, dice: Dice): CheckIn {
	const { body = [], clotRisks: risks = [], medicines: taken = [] } = checkIn;
	switch (dice.roll(4)) {
		case 0:
			return { ...checkIn, body: [...body, dice.pick(bodySigns)] };
		case 1:
			return { ...checkIn, clotRisks: [...risks, dice.pick(clotRisks)] };
		case 2:
			return { ...checkIn, medicines: [...taken, dice.pick(medicines)] };
	}
	const name = dice.pick(legs);
	const sign = dice.pick(legSigns);
	const { signs = [] } = checkIn.legs[name];
	return sign === 'cramp-released' ? checkIn : editLeg(checkIn, name, { signs: [...signs, sign] });
}

function withPoint(checkIn: CheckIn, dice: Dice): CheckIn {
	const name = dice.pick(legs);
	const { soreness } = checkIn.legs[name];
	return soreness > 0 && soreness < 10
		? editLeg(checkIn, name, { soreness: soreness + 1 })
		: checkIn;
}

/** The answers that "not sure" can take the place of without taking back anything that worries. */
const reassuring: Partial<Record<keyof Leg, readonly unknown[]>> = {
	onset: ['gradual'],
	hoursAfterLoad: [0, 6, 12, 48, 24, 72],
	quality: ['dull'],
	spread: ['diffuse'],
	movement: ['better', 'unknown'],
	weightBearing: ['yes'],
	heelRaise: ['yes', 'not-tried'],
	swelling: ['none'],
	numbness: ['none'],
	trend: ['better', 'same']
};

function withDoubt(checkIn: CheckIn, dice: Dice): CheckIn {
	if (dice.chance(3)) {
		const { body = [], clotRisks: risks = [], medicines: taken = [], unsure = [] } = checkIn;
		const doubt = dice.pick(bodyAnswers);
		const isSaid = [...body, ...risks, ...taken].some((each) => each === doubt);
		return isSaid ? checkIn : { ...checkIn, unsure: [...unsure, doubt] };
	}
	const name = dice.pick(legs);
	const leg = { ...checkIn.legs[name] };
	const doubt = dice.pick(legAnswers);
	if (leg.signs?.some((sign) => sign === doubt)) return checkIn;
	const answer: unknown = leg[doubt as keyof Leg];
	if (answer !== undefined && !reassuring[doubt as keyof Leg]?.includes(answer)) return checkIn;
	Reflect.deleteProperty(leg, doubt);
	return editLeg({ ...checkIn, legs: { ...checkIn.legs, [name]: leg } }, name, {
		unsure: [...(leg.unsure ?? []), doubt]
	});
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
