import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, type Day } from '../day.ts';
import type { Acknowledgement, AcknowledgementKind } from './acknowledgement.ts';
import { isAtLeast, type RuleId } from './advice.ts';
import {
	heelRaises,
	legs,
	legSigns,
	locations,
	movements,
	onsets,
	qualities,
	spreads,
	swellings,
	weightBearings,
	type CheckIn,
	type Leg,
	type LegName
} from './check-in.ts';
import { isEnough } from './episode.ts';
import { answersOf } from './facts.ts';
import { gatesOn } from './gate.ts';
import { checkInOn, instantOn, logOf, ordinary, start } from './log.fixture.ts';
import { adviseOn } from './triage.ts';

/** What D1 asks, all of it answered. */
const on = (index: number): Day => addDays(start, index);
const advise = (checkIns: CheckIn[], today?: Day, acknowledgements: Acknowledgement[] = []) =>
	adviseOn(
		{ checkIns, acknowledgements, programme: [], runs: [] },
		today ??
			checkIns
				.map(({ day }) => day)
				.sort()
				.at(-1) ??
			start
	);
const rulesOf = (left: Partial<Leg>, right: Partial<Leg> = {}): RuleId[] =>
	advise([checkInOn(start, left, right)]).legs.left.reasons.map(({ rule }) => rule);
const mark = (
	kind: AcknowledgementKind,
	of: Day,
	sorenessThen = 3,
	leg: LegName = 'left',
	time = '09:00:00'
): Acknowledgement => ({
	id: `${kind}-${of}-${time}`,
	updatedAt: instantOn(of, time),
	day: of,
	leg,
	kind,
	sorenessThen
});

describe('the table', () => {
	test.each<[string, Partial<Leg>, RuleId[]]>([
		['cannot put weight on it', { soreness: 3, weightBearing: 'no' }, ['U1', 'T4']],
		['weight on it hurts', { soreness: 3, weightBearing: 'painful' }, ['T4']],
		['a little swelling', { ...ordinary, swelling: 'local' }, ['B2', 'D1']],
		['a bigger calf', { ...ordinary, swelling: 'calf-bigger' }, ['U3a', 'D1']],
		['both legs swollen', { ...ordinary, swelling: 'both-legs' }, ['B2', 'D1']],
		['no swelling', { ...ordinary, swelling: 'none' }, ['D1']],
		['bruising', { ...ordinary, signs: ['bruising'] }, ['B3', 'D1']],
		['bruising without soreness', { soreness: 0, signs: ['bruising'] }, ['B3']],
		['a pop', { ...ordinary, signs: ['pop'] }, ['B8', 'D1']],
		['sudden and sharp', { soreness: 3, onset: 'sudden', quality: 'sharp' }, ['T1', 'T4']],
		['sudden and dull', { soreness: 3, onset: 'sudden', quality: 'dull' }, ['T4']],
		['sharp in one spot', { soreness: 3, quality: 'sharp', spread: 'focal' }, ['T2', 'T4']],
		['sharp and spread out', { soreness: 3, quality: 'sharp', spread: 'diffuse' }, ['T4']],
		['dull in one spot', { soreness: 3, quality: 'dull', spread: 'focal' }, ['T4']],
		['sore with nothing more said', { soreness: 1 }, ['T4']],
		['no soreness', { soreness: 0 }, []]
	])('%s', (_, leg, expected) => {
		expect(rulesOf(leg)).toEqual(expected);
	});

	test.each<[string, Partial<Leg>]>([
		['1/10', { soreness: 1 }],
		['6/10', { soreness: 6 }],
		['12 hours after the load', { hoursAfterLoad: 12 }],
		['72 hours after the load', { hoursAfterLoad: 72 }],
		['not moved since', { movement: 'unknown' }]
	])('fits ordinary soreness: %s', (_, leg) => {
		expect(rulesOf({ ...ordinary, ...leg })).toEqual(['D1']);
	});

	test.each<[string, Partial<Leg>]>([
		['11 hours after the load', { hoursAfterLoad: 11 }],
		['0 hours after the load', { hoursAfterLoad: 0 }],
		['sudden', { onset: 'sudden' }],
		['burning', { quality: 'burning' }],
		['in one spot', { spread: 'focal' }],
		['behind the knee', { location: 'behind-knee' }],
		['moving makes it worse', { movement: 'worse' }],
		['moving changes nothing, one leg', { movement: 'same' }]
	])('does not fit ordinary soreness, so is protected: %s', (_, leg) => {
		expect(rulesOf({ ...ordinary, ...leg })).toEqual(['T4']);
	});

	test.each(['location', 'onset', 'quality', 'spread', 'hoursAfterLoad', 'movement'] as const)(
		'an absent %s never reassures',
		(field) => {
			const leg = without(ordinary, field);
			expect(rulesOf(leg, leg)).toEqual(['T4']);
		}
	);

	it('lets both legs stay the same for three days', () => {
		const same: Leg = { ...ordinary, movement: 'same' };
		const log = [0, 1, 2, 3].map((index) => checkInOn(on(index), same, same));
		expect(log.map(({ day }) => advise(log, day).legs.right.level)).toEqual([
			'soreness',
			'soreness',
			'soreness',
			'possible-strain'
		]);
	});

	it('fires after more than five days, not after five', () => {
		expect(advise(logOf('11111')).level).toBe('possible-strain');
		const six = advise(logOf('111111'));
		expect(six.level).toBe('see-professional');
		expect(six.legs.left.reasons[0]).toEqual({
			rule: 'B1',
			level: 'see-professional',
			unsure: false
		});
		expect(advise(logOf('1111110')).level).toBe('clear');
	});
});

describe('the overall level', () => {
	it('is none before the first check-in, and looks at none from the future', () => {
		expect(advise(logOf('..9'), on(1))).toMatchObject({ level: 'none', asOf: null, body: [] });
	});

	it('is clear with two pain-free legs and nothing else', () => {
		expect(advise([checkInOn(start)])).toMatchObject({
			level: 'clear',
			body: [{ rule: 'C1', level: 'clear' }]
		});
		expect(advise([checkInOn(start, {}, { signs: ['bruising'] })]).body).toEqual([]);
		expect(advise([checkInOn(start, {}, { unsure: ['bruising'] })]).body).toEqual([]);
	});

	it('is the most urgent of both legs', () => {
		const advice = advise([checkInOn(start, ordinary, { soreness: 2, weightBearing: 'no' })]);
		expect([advice.level, advice.legs.left.level, advice.legs.right.level]).toEqual([
			'same-day',
			'soreness',
			'same-day'
		]);
	});

	it('is as of the latest check-in, however long ago', () => {
		const advice = advise(logOf('333333'), on(30));
		expect(advice).toMatchObject({ level: 'see-professional', asOf: on(5), loggedToday: false });
		expect(advise(logOf('3'), start).loggedToday).toBe(true);
	});
});

describe('"not sure"', () => {
	test.each<[string, NonNullable<Leg['unsure']>[number], RuleId]>([
		['weight', 'weightBearing', 'U1'],
		['swelling', 'swelling', 'U3a'],
		['bruising', 'bruising', 'B3'],
		['a pop', 'pop', 'B8']
	])('about %s counts one level lower, never below getting it checked', (_, unsure, rule) => {
		const { legs: advised } = advise([checkInOn(start, { ...ordinary, unsure: [unsure] })]);
		expect(advised.left.reasons).toEqual([
			{ rule, level: 'see-professional', unsure: true },
			{ rule: 'D1', level: 'soreness', unsure: false }
		]);
	});

	it('counts as absent for strain and soreness', () => {
		expect(rulesOf({ ...without(ordinary, 'onset'), quality: 'sharp', unsure: ['onset'] })).toEqual(
			['T4']
		);
	});

	it('does not double a rule that fires anyway', () => {
		const { legs: advised } = advise([
			checkInOn(start, { soreness: 2, weightBearing: 'no', signs: ['bruising'], unsure: ['pop'] })
		]);
		expect(advised.left.reasons.map(({ rule, unsure }) => [rule, unsure])).toEqual([
			['U1', false],
			['B3', false],
			['B8', true],
			['T4', false]
		]);
	});

	it('about the onset today takes back "gradual" but not "sudden"', () => {
		const later: Leg = { ...without(ordinary, 'onset'), unsure: ['onset'] };
		const then = (onset: 'gradual' | 'sudden') =>
			advise([
				checkInOn(start, { ...ordinary, onset }),
				checkInOn(on(1), { ...later, quality: 'sharp', spread: 'diffuse' })
			]).legs.left.reasons.map(({ rule }) => rule);
		expect(then('sudden')).toEqual(['T1', 'T4']);
		expect(then('gradual')).toEqual(['T4']);
		expect(advise([checkInOn(start, ordinary), checkInOn(on(1), later)]).level).toBe(
			'possible-strain'
		);
	});
});

describe('"not sure" about the onset, where it began suddenly,', () => {
	const sore: Leg = { soreness: 2, location: 'calf', spread: 'diffuse', movement: 'better' };
	const laterSaid = (later: Partial<Leg>, rest: Partial<CheckIn> = {}) =>
		advise([
			checkInOn(start, { ...sore, onset: 'sudden' }),
			checkInOn(on(1), { ...sore, ...later }, {}, rest)
		]).legs.left.reasons.map(({ rule }) => rule);

	test.each<[RuleId, Partial<Leg>, Partial<CheckIn>?]>([
		['B9', {}],
		['U10', { trend: 'worse' }],
		['U3d', {}, { clotRisks: ['smoker'] }],
		['B7', { heelRaise: 'cannot' }]
	])('counts as gradual for %s, and lowers nothing', (rule, leg, rest) => {
		expect(laterSaid({ ...leg, onset: 'gradual' }, rest)).toContain(rule);
		expect(laterSaid({ ...leg, unsure: ['onset'] }, rest)).toContain(rule);
		expect(laterSaid(leg, rest)).not.toContain(rule);
	});
});

describe('what is told once for an episode', () => {
	const later = without(ordinary, 'onset', 'hoursAfterLoad');

	it('holds on later days of it', () => {
		expect(advise([checkInOn(start, ordinary), checkInOn(on(1), later)]).level).toBe('soreness');
	});

	it('holds where it was "not sure" too', () => {
		const unsure: Leg = { ...later, unsure: ['onset'] };
		const log = [checkInOn(start, unsure), checkInOn(on(1), later)];
		expect(answersOf(log, 'left', on(1))).toEqual(unsure);
		expect(answersOf(log, 'left', addDays(start, -1))).toBeUndefined();
	});

	it('does not hold in the next episode', () => {
		const log = [
			checkInOn(start, ordinary),
			checkInOn(on(1)),
			checkInOn(on(2)),
			checkInOn(on(3), later, later)
		];
		expect(advise(log).level).toBe('possible-strain');
	});

	it('does not hold for the other leg', () => {
		expect(
			advise([checkInOn(start, ordinary), checkInOn(on(1), later, later)]).legs.right.level
		).toBe('possible-strain');
	});

	it('gives way to a newer answer', () => {
		const log = [checkInOn(start, ordinary), checkInOn(on(1), { ...later, onset: 'sudden' })];
		expect(advise(log).level).toBe('possible-strain');
	});
});

describe('a pop', () => {
	const popped = checkInOn(start, { ...ordinary, signs: ['pop'] });
	const next = checkInOn(on(1), { ...ordinary, signs: [] });
	const levelWith = (log: CheckIn[], marks: Acknowledgement[] = []) =>
		advise(log, undefined, marks).legs.left.level;

	it('holds for the rest of the episode', () => {
		expect(levelWith([popped, next])).toBe('see-professional');
		expect(levelWith([popped, checkInOn(on(1))])).toBe('see-professional');
	});

	it('is over with the episode', () => {
		expect(
			levelWith([popped, checkInOn(on(1)), checkInOn(on(2)), checkInOn(on(3), ordinary)])
		).toBe('soreness');
	});

	it('is let go once the leg is seen', () => {
		expect(levelWith([popped, next], [mark('seen', start)])).toBe('soreness');
		expect(levelWith([popped, next], [mark('seen', on(1))])).toBe('soreness');
		expect(levelWith([popped, next], [mark('seen', start, 3, 'left', '08:00:00')])).toBe(
			'soreness'
		);
		expect(levelWith([popped, next], [mark('told-heel-drops', on(1))])).toBe('soreness');
	});

	it('is not let go by a booking, by the other leg, or by a visit before it', () => {
		expect(levelWith([popped, next], [mark('booked', start)])).toBe('see-professional');
		expect(levelWith([popped, next], [mark('seen', start, 3, 'right')])).toBe('see-professional');
		expect(levelWith([popped, next], [mark('seen', start, 3, 'left', '07:00:00')])).toBe(
			'see-professional'
		);
	});

	it('said on the day itself stays on that day', () => {
		expect(levelWith([popped], [mark('seen', start)])).toBe('see-professional');
	});
});

describe('a mark on a leg', () => {
	const sore = logOf('33333333333333333333333333');
	const marked = (today: Day, marks: Acknowledgement[], log = sore) =>
		advise(log, today, marks).legs.left.acknowledged?.kind ?? null;

	it('softens the heading and keeps the level', () => {
		const { left, right } = advise(sore, on(6), [mark('booked', on(5))]).legs;
		expect(left).toMatchObject({ level: 'see-professional', acknowledged: { kind: 'booked' } });
		expect(left.reasons[0]?.rule).toBe('B1');
		expect(right.acknowledged).toBeNull();
	});

	it('is the latest one', () => {
		const marks = [mark('seen', on(6), 3, 'left', '10:00:00'), mark('booked', on(6))];
		expect(marked(on(7), marks)).toBe('seen');
	});

	it('from the future, or of the other leg, softens nothing', () => {
		expect(marked(on(6), [mark('booked', on(7))])).toBeNull();
		expect(marked(on(6), [mark('booked', on(5), 3, 'right')])).toBeNull();
	});

	it('lasts less than 14 days', () => {
		expect(marked(on(18), [mark('booked', on(5))])).toBe('booked');
		expect(marked(on(19), [mark('booked', on(5))])).toBeNull();
	});

	it('ends, for good, when soreness is 2 or more above', () => {
		const log = logOf('33333345443');
		expect(marked(on(6), [mark('booked', on(5))], log)).toBe('booked');
		expect(marked(on(7), [mark('booked', on(5))], log)).toBeNull();
		expect(marked(on(10), [mark('booked', on(5))], log)).toBeNull();
	});

	it('ends with two pain-free days in a row, not with one', () => {
		const one = logOf('333333033');
		expect(marked(on(8), [mark('booked', on(5))], one)).toBe('booked');
		const two = logOf('33333300333333');
		expect(marked(on(13), [mark('booked', on(5))], two)).toBeNull();
	});

	it('ends when a new red flag appears', () => {
		const bruised = checkInOn(on(6), { soreness: 3, signs: ['bruising'] });
		const log = [...logOf('333333'), bruised, ...logOf('.......3')];
		expect(marked(on(6), [mark('booked', on(5))], log)).toBeNull();
		expect(marked(on(7), [mark('booked', on(5))], log)).toBeNull();
		expect(marked(on(6), [mark('booked', on(6))], log)).toBe('booked');
		expect(marked(on(7), [mark('booked', on(6))], log)).toBe('booked');
	});

	it('ends when what was unsure turns certain', () => {
		const log = [
			checkInOn(start, { soreness: 3, unsure: ['bruising'] }),
			checkInOn(on(1), { soreness: 3, unsure: ['bruising'] }),
			checkInOn(on(2), { soreness: 3, signs: ['bruising'] })
		];
		expect(marked(on(1), [mark('booked', start)], log)).toBe('booked');
		expect(marked(on(2), [mark('booked', start)], log)).toBeNull();
	});

	it('does not know what was logged later on its day', () => {
		const again = (signs: Leg['signs']) => ({
			...checkInOn(on(6), { soreness: 3, signs }),
			updatedAt: instantOn(on(6), '20:00:00')
		});
		const before = logOf('333333');
		expect(marked(on(6), [mark('booked', on(6))], [...before, again([])])).toBe('booked');
		expect(marked(on(6), [mark('booked', on(6))], [...before, again(['bruising'])])).toBeNull();
	});

	it('never softens what needs help today', () => {
		const log = [checkInOn(start, { soreness: 3, weightBearing: 'no' })];
		expect(marked(start, [mark('seen', start)], log)).toBeNull();
	});

	it('has nothing to soften below "book"', () => {
		expect(marked(start, [mark('seen', start)], [checkInOn(start, ordinary)])).toBeNull();
	});
});

describe('"Still sore?"', () => {
	const asks = (scores: string, today: number) => advise(logOf(scores), on(today)).stillSore;

	it('asks when a sore day today would be the sixth', () => {
		expect(asks('33333', 5)).toBe(true);
		expect(asks('3333', 5)).toBe(true);
		expect(asks('3333', 4)).toBe(false);
		expect(asks('333330', 6)).toBe(true);
		expect(asks('3333300', 7)).toBe(false);
	});

	it('does not ask once today is logged or a professional is already advised', () => {
		expect(asks('33333', 4)).toBe(false);
		expect(asks('333333', 6)).toBe(false);
	});

	it('does not ask after seven unlogged days', () => {
		expect(asks('33333', 11)).toBe(true);
		expect(asks('33333', 12)).toBe(false);
	});

	it('asks for the right leg too, and never adds the legs together', () => {
		expect(advise(logOf('33333', 'right'), on(5)).stillSore).toBe(true);
		const apart = [...logOf('333'), ...logOf('...333', 'right')];
		expect(advise(apart, on(6)).stillSore).toBe(false);
	});
});

const anyLegAnswers = fc.record(
	{
		soreness: fc.constantFrom(0, 0, 2, 5, 8),
		location: fc.constantFrom(...locations),
		onset: fc.constantFrom(...onsets),
		quality: fc.constantFrom(...qualities),
		spread: fc.constantFrom(...spreads),
		movement: fc.constantFrom(...movements),
		weightBearing: fc.constantFrom(...weightBearings),
		heelRaise: fc.constantFrom(...heelRaises),
		swelling: fc.constantFrom(...swellings),
		hoursAfterLoad: fc.constantFrom(null, 6, 24, 80),
		signs: fc.subarray([...legSigns]),
		unsure: fc
			.subarray(['pop', 'bruising', 'onset', 'weightBearing', 'swelling'] as const)
			.map((u) => [...u])
	},
	{ requiredKeys: ['soreness'] }
);
/** Up to ten weeks of it. */
const anyLog = fc
	.array(
		fc.record({
			skip: fc.constantFrom(1, 1, 1, 2, 9),
			left: anyLegAnswers,
			right: anyLegAnswers,
			back: fc.option(fc.nat(20), { nil: undefined }),
			painFreeGap: fc.boolean()
		}),
		{ minLength: 1, maxLength: 70, size: 'large' }
	)
	.map((entries) => {
		let at = start;
		return entries.map(({ skip, left, right, back, painFreeGap }) => {
			at = addDays(at, skip);
			const told = back === undefined ? {} : { startedOn: addDays(at, -back) };
			return checkInOn(at, { ...left, ...told }, { ...right, ...told }, { painFreeGap });
		});
	});
const anyMarks = fc.array(
	fc.record({
		at: fc.nat(20),
		leg: fc.constantFrom(...legs),
		kind: fc.constantFrom('booked', 'seen' as const),
		sorenessThen: fc.nat(10)
	}),
	{ maxLength: 4 }
);

describe('for any log', () => {
	it('the level is the most urgent of all reasons, and reasons go from most to least urgent', () => {
		fc.assert(
			fc.property(anyLog, (log) => {
				const advice = advise(log);
				const reasons = [...legs.flatMap((leg) => advice.legs[leg].reasons), ...advice.body];
				expect(reasons.every(({ level }) => isAtLeast(advice.level, level))).toBe(true);
				for (const leg of legs) {
					const { level, reasons: own } = advice.legs[leg];
					expect(own[0]?.level ?? 'clear').toBe(level);
					expect(
						own.every(
							(each, at) => !own[at + 1] || isAtLeast(each.level, own[at + 1]?.level ?? 'clear')
						)
					).toBe(true);
					expect(new Set(own.map(({ rule }) => rule)).size).toBe(own.length);
				}
			})
		);
	});

	it('a sore leg is never clear, and advice is always given', () => {
		fc.assert(
			fc.property(anyLog, (log) => {
				const { legs: advised } = advise(log);
				for (const leg of legs)
					if (advised[leg].soreness > 0) expect(advised[leg].level).not.toBe('clear');
			})
		);
	});

	it('a "not sure" never lowers the level that no answer gives', () => {
		fc.assert(
			fc.property(anyLegAnswers, (leg) => {
				const level = (answers: Leg) => advise([checkInOn(start, answers)]).legs.left.level;
				expect(isAtLeast(level(leg), level(without(leg, 'unsure')))).toBe(true);
			})
		);
	});

	it('reading only what is enough gives the same advice and gates as reading everything', () => {
		let shorter = 0;
		fc.assert(
			fc.property(anyLog, anyMarks, fc.nat(9), (log, drawn, later) => {
				const today = addDays(log.at(-1)?.day ?? start, later);
				const marks = drawn.map(({ at, leg, kind, sorenessThen }) =>
					mark(kind, addDays(today, -at), sorenessThen, leg)
				);
				const read = readBack(log, today);
				if (read.length < log.length) shorter += 1;
				expect(advise(read, today, marks)).toEqual(advise(log, today, marks));
				const gates = (checkIns: CheckIn[]) => {
					const others = { acknowledgements: marks, programme: [], runs: [], sessions: [] };
					const { of } = gatesOn({ checkIns, ...others }, today);
					return (['rice', 'light-movement', 'heel-drops', 'warm-up'] as const).map(of);
				};
				expect(gates(read)).toEqual(gates(log));
			}),
			{ numRuns: 60 }
		);
		expect(shorter).toBeGreaterThan(5);
	});

	it('moving to another day of the calendar changes nothing', () => {
		fc.assert(
			fc.property(anyLog, fc.integer({ min: -800, max: 800 }), (log, days) => {
				const moved = log.map((checkIn) => ({
					...checkIn,
					day: addDays(checkIn.day, days),
					legs: { left: moveLeg(checkIn.legs.left, days), right: moveLeg(checkIn.legs.right, days) }
				}));
				const { asOf, ...rest } = advise(log);
				const { asOf: movedAsOf, ...movedRest } = advise(moved);
				expect(movedRest).toEqual(rest);
				expect(asOf && movedAsOf && daysBetween(asOf, movedAsOf)).toBe(days);
			})
		);
	});
});

/** Chunk by chunk back in time, as storage does. */
function readBack(log: CheckIn[], today: Day): CheckIn[] {
	for (let back = 42; ; back += 3) {
		const from = addDays(today, -back);
		const read = log.filter(({ day }) => day >= from);
		if (read.length === log.length || isEnough(read, from, today)) return read;
	}
}

function without(leg: Leg, ...fields: (keyof Leg)[]): Leg {
	const rest = { ...leg };
	for (const field of fields) Reflect.deleteProperty(rest, field);
	return rest;
}

function moveLeg(leg: Leg, days: number): Leg {
	return leg.startedOn ? { ...leg, startedOn: addDays(leg.startedOn, days) } : leg;
}
