import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, type Day } from '../day.ts';
import type { Run, RunKind } from '../load/run.ts';
import { routineIds } from '../routine/routine.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import type { AcknowledgementKind } from './acknowledgement.ts';
import type { CheckIn, Leg } from './check-in.ts';
import { gatesOn, type GateRecords } from './gate.ts';
import { movesByForm, type GatedRoutine } from './gate-table.ts';
import { checkInOn, instantOn, logOf, ordinary as plain, start } from './log.fixture.ts';
import { mergeCheckIns } from './merge.ts';
import { endedAt, savedAt } from './stops-and-answers.ts';
import { adviseOn } from './triage.ts';

const on = (index: number): Day => addDays(start, index);
const ordinary: Leg = { ...plain, soreness: 2 };
const sharpSpot: Leg = { soreness: 3, quality: 'sharp', spread: 'focal' };
const everyRoutine: GatedRoutine[] = [...routineIds, 'return-to-run'];

function records(checkIns: CheckIn[], rest: Partial<GateRecords> = {}): GateRecords {
	return { checkIns, acknowledgements: [], programme: [], runs: [], sessions: [], ...rest };
}
const gate = (
	routine: GatedRoutine,
	checkIns: CheckIn[],
	today = start,
	rest: Partial<GateRecords> = {}
) => gatesOn(records(checkIns, rest), today).of(routine);
const mark = (kind: AcknowledgementKind, of: Day, leg: 'left' | 'right' = 'left') => ({
	id: `${kind}-${of}`,
	updatedAt: instantOn(of, '12:00:00'),
	day: of,
	leg,
	kind,
	sorenessThen: 2
});
const stopped = (of: Day, time: string): SessionRecord => ({
	id: 'stopped',
	updatedAt: instantOn(of, time),
	routine: 'heel-drops',
	startedAt: instantOn(of, '07:00:00'),
	day: of,
	activeMs: 60_000,
	plannedMs: 600_000,
	outcome: 'stopped-for-symptoms',
	stepsDone: 1,
	stepsTotal: 4
});
const run = (of: Day, kind: RunKind): Run => ({
	id: kind,
	updatedAt: instantOn(of),
	day: of,
	distanceM: 8000,
	durationS: 2700,
	kind,
	source: 'manual'
});

describe('the gate', () => {
	it('locks rolling with sharp pain in one spot, and says why', () => {
		expect(gate('foam-rolling', [checkInOn(start, sharpSpot)])).toEqual({
			gate: 'locked',
			reasons: [
				{ cause: 'T2', leg: 'left' },
				{ cause: 'T4', leg: 'left' }
			],
			moves: null,
			suggested: false
		});
	});

	it('takes the strictest cell of both legs', () => {
		const log = [checkInOn(start, ordinary, { soreness: 3, weightBearing: 'no' })];
		expect(gate('rice', log)).toMatchObject({
			gate: 'locked',
			reasons: [{ cause: 'U1', leg: 'right' }]
		});
		expect(
			gate('light-movement', [checkInOn(start, ordinary, { ...ordinary, signs: ['pop'] })])
		).toMatchObject({
			gate: 'locked',
			reasons: [{ cause: 'after-strain', leg: 'right', because: 'first-day' }]
		});
	});

	it('leaves the moves that every rule leaves', () => {
		const swollen: Leg = { ...ordinary, swelling: 'local' };
		const long: Leg = { ...ordinary, startedOn: on(-9) };
		const both = [
			gate('light-movement', [checkInOn(start, swollen, long)]),
			gate('light-movement', [checkInOn(start, long, swollen)])
		];
		for (const { gate, moves } of both) expect([gate, moves]).toEqual(['modified', ['M1', 'M5']]);
		expect(both[0]?.reasons.map(({ cause, form }) => [cause, form])).toEqual([
			['B2', 'pumps'],
			['B1', 'pumps-and-walk']
		]);
	});

	it('puts what is unsure of an urgent sign in the stricter column of "book"', () => {
		const log = [checkInOn(start, { ...ordinary, unsure: ['weightBearing'] })];
		expect(gate('rice', log)).toMatchObject({
			gate: 'modified',
			reasons: [{ cause: 'U1', unsure: true, form: 'ice-wrap-and-raise' }]
		});
		expect(gate('warm-up', log).gate).toBe('locked');
	});

	it('opens everything on a clear day', () => {
		expect(everyRoutine.map((routine) => gate(routine, [checkInOn(start)]).gate)).toEqual(
			everyRoutine.map(() => 'open')
		);
	});

	it('suggests RICE only where something may be hurt', () => {
		expect(gate('rice', [checkInOn(start)]).suggested).toBe(false);
		expect(gate('rice', [checkInOn(start, ordinary)]).suggested).toBe(false);
		expect(gate('rice', [checkInOn(start, sharpSpot)]).suggested).toBe(true);
		expect(gate('rice', logOf('222222'), on(5)).suggested).toBe(true);
		expect(gate('heel-drops', [checkInOn(start)]).suggested).toBe(true);
	});

	test.each<[RunKind, string]>([
		['easy', 'open'],
		['speed', 'locked'],
		['hills', 'locked'],
		['race', 'locked'],
		['long', 'locked']
	])('after a run of kind %s, heel drops with soreness are %s that day', (kind, expected) => {
		const log = [checkInOn(start, ordinary)];
		expect(gate('heel-drops', log, start, { runs: [run(start, kind)] }).gate).toBe(expected);
		expect(gate('heel-drops', log, start, { runs: [run(on(-1), kind)] }).gate).toBe('open');
	});

	test.each<[Partial<Leg>, string]>([
		[{}, 'modified'],
		[{ weightBearing: 'yes', heelRaise: 'yes' }, 'modified'],
		[{ heelRaise: 'not-tried' }, 'modified'],
		[{ weightBearing: 'painful' }, 'locked'],
		[{ heelRaise: 'painful' }, 'locked'],
		[{ heelRaise: 'cannot' }, 'locked'],
		[{ unsure: ['heelRaise'] }, 'locked']
	])('with %j on the other side a warm-up is %s', (other, expected) => {
		expect(gate('warm-up', [checkInOn(start, ordinary, other)]).gate).toBe(expected);
	});
});

describe('what is of the body', () => {
	const gates = (rest: Partial<CheckIn>, left: Partial<Leg> = {}, right: Partial<Leg> = {}) =>
		Object.fromEntries(
			everyRoutine.map((routine) => [
				routine,
				gate(routine, [checkInOn(start, left, right, rest)]).gate
			])
		);

	it('locks everything in an emergency, and where one is in doubt', () => {
		for (const rest of [{ body: ['collapse' as const] }, { unsure: ['collapse' as const] }])
			expect(new Set(Object.values(gates(rest)))).toEqual(new Set(['locked']));
	});

	it('leaves RICE alone open in a fever', () => {
		const { rice, ...others } = gates({ body: ['fever'] }, ordinary, ordinary);
		expect(rice).toBe('open');
		expect(new Set(Object.values(others))).toEqual(new Set(['locked']));
	});

	it('leaves pumps and a walk to somebody under 16 who is sore', () => {
		const result = gate('light-movement', [checkInOn(start, ordinary, {}, { age: 15 })]);
		expect(result).toMatchObject({ gate: 'modified', reasons: [{ cause: 'B12' }] });
		expect(result.moves).toContain('M4');
	});
});

describe('how fresh the log is', () => {
	it('without a check-in everything is open after the question', () => {
		for (const routine of everyRoutine) {
			expect(gate(routine, []).gate).toBe('open');
			expect(gatesOn(records([]), start).mustAsk(routine)).toBe(routine !== 'rice');
		}
	});

	it('keeps the locks of a last check-in that said possible strain or worse', () => {
		const log = [checkInOn(start, { soreness: 3 })];
		expect(gate('foam-rolling', log, on(9)).gate).toBe('locked');
		expect(gatesOn(records(log), on(9)).mustAsk('light-movement')).toBe(false);
		expect(gate('rice', log, on(9))).toMatchObject({ gate: 'modified', moves: ['R8'] });
	});

	it('lets go of the locks of mere soreness', () => {
		const log = [checkInOn(start, { ...ordinary, soreness: 5 })];
		expect(gate('heel-drops', log).gate).toBe('locked');
		expect(gate('heel-drops', log, on(1)).gate).toBe('open');
		expect(gatesOn(records(log), on(1)).mustAsk('heel-drops')).toBe(true);
		expect(gatesOn(records(log), start).mustAsk('heel-drops')).toBe(false);
	});

	it('does not ask where the answer would open nothing', () => {
		const log = [checkInOn(start, sharpSpot), checkInOn(on(1))];
		expect(gate('foam-rolling', log, on(2)).gate).toBe('locked');
		expect(gatesOn(records(log), on(2)).mustAsk('foam-rolling')).toBe(false);
		expect(gatesOn(records(log), on(2)).mustAsk('hip-strength')).toBe(true);
	});

	it('looks at no check-in from the future', () => {
		expect(gate('foam-rolling', [checkInOn(on(1), sharpSpot)]).gate).toBe('open');
	});
});

describe('after a suspected strain', () => {
	test.each<[string, Leg]>([
		['T2', sharpSpot],
		['T1', { soreness: 3, onset: 'sudden', quality: 'sharp' }]
	])('of %s the leg is protected on that day and two more, whatever the score', (_, leg) => {
		const log = [checkInOn(start, leg), checkInOn(on(1)), checkInOn(on(2)), checkInOn(on(3))];
		expect(
			[1, 2, 3].map((day) => gate('foam-rolling', log.slice(0, day + 1), on(day)).gate)
		).toEqual(['locked', 'locked', 'open']);
		expect(gate('heel-drops', log.slice(0, 2), on(1)).reasons).toEqual([
			{ cause: 'after-strain', leg: 'left' }
		]);
	});

	it('mere protection (T4) is over with the next answer', () => {
		const log = [checkInOn(start, { soreness: 3 }), checkInOn(on(1))];
		expect(gate('foam-rolling', log, on(1)).gate).toBe('open');
	});

	it('counts the three days of RICE from the told start', () => {
		const log = [checkInOn(start, { ...sharpSpot, startedOn: on(-3) })];
		expect(gate('rice', log).gate).toBe('modified');
		expect(gate('rice', [checkInOn(start, { ...sharpSpot, startedOn: on(-2) })]).gate).toBe('open');
	});

	it('hears of a new start within an episode', () => {
		const log = [
			checkInOn(start, { soreness: 1 }),
			checkInOn(on(9), { ...sharpSpot, startedOn: on(9) })
		];
		expect(gate('rice', log, on(9)).gate).toBe('open');
	});

	it('protects a new strain in an old ache as a new one', () => {
		const old = { ...ordinary, startedOn: on(-9) };
		const log = [
			checkInOn(start, old),
			checkInOn(on(1), sharpSpot),
			checkInOn(on(2), sharpSpot),
			checkInOn(on(4), { ...sharpSpot, quality: 'dull', soreness: 2 })
		];
		const riceOn = (days: number, today: number) => gate('rice', log.slice(0, days), on(today));
		expect(riceOn(1, 0).gate).toBe('open');
		expect(riceOn(2, 1).gate).toBe('open');
		expect(riceOn(3, 3).gate).toBe('open');
		expect(riceOn(4, 4)).toMatchObject({ gate: 'modified', moves: ['R8'] });
		expect(gate('light-movement', log.slice(0, 2), on(1))).toMatchObject({
			gate: 'locked',
			reasons: [
				{ cause: 'T2', because: 'first-day' },
				{ cause: 'T4', because: 'first-day' }
			]
		});
	});

	it('lets nothing of heel drops within three days of a new strain, however old the ache', () => {
		const eased: Leg = {
			...{ soreness: 2, quality: 'dull', weightBearing: 'yes', swelling: 'none', signs: [] }
		};
		const log = (...days: number[]) => [
			checkInOn(start, { ...ordinary, startedOn: on(-2), swelling: 'none', signs: [] }),
			checkInOn(on(1), { ...sharpSpot, swelling: 'none', signs: [] }),
			...days.map((day) => checkInOn(on(day), eased))
		];
		expect(gate('heel-drops', log(2), on(2)).gate).toBe('locked');
		expect(gate('heel-drops', log(2, 3), on(3)).gate).toBe('locked');
		expect(gate('heel-drops', log(2, 3, 4), on(4)).gate).toBe('modified');
	});

	it('takes unlogged days, and up to two others, for the same strain', () => {
		const strained = (...days: number[]) => days.map((day) => checkInOn(on(day), sharpSpot));
		const dull = (...days: number[]) => days.map((day) => checkInOn(on(day), ordinary));
		expect(gate('rice', strained(0, 9), on(9)).gate).toBe('modified');
		const within = [...strained(0), ...dull(1, 2), ...strained(3)];
		expect(gate('rice', within, on(3)).gate).toBe('modified');
		const anew = [...strained(0), ...dull(1, 2, 3), ...strained(4)];
		expect(gate('rice', anew, on(4)).gate).toBe('open');
	});

	it('is not undone by a later visit', () => {
		const log = [
			checkInOn(start, { ...ordinary, signs: ['pop'] }),
			...[1, 2, 3].map((day) => checkInOn(on(day), { ...ordinary, signs: [] }))
		];
		const seen = { acknowledgements: [mark('seen', on(3))] };
		expect(gate('foam-rolling', log, on(3), seen)).toMatchObject({
			gate: 'locked',
			reasons: [{ cause: 'after-strain' }]
		});
	});

	it('stays one where a second check-in of the day tells of less', () => {
		const better = checkInOn(start, { ...ordinary, quality: 'dull', spread: 'diffuse' });
		const merged = mergeCheckIns(checkInOn(start, sharpSpot), better);
		expect(gate('foam-rolling', [merged]).gate).toBe('locked');
		expect(gate('foam-rolling', [merged, checkInOn(on(2))], on(2)).gate).toBe('locked');
	});

	it('leaves the hops out of a warm-up for six weeks', () => {
		const log = (clearDay: number) => [checkInOn(start, sharpSpot), checkInOn(on(clearDay))];
		expect(gate('warm-up', log(41), on(41))).toMatchObject({
			gate: 'open',
			reasons: [{ cause: 'recent-strain', leg: 'left', form: 'no-hops' }]
		});
		expect(gate('warm-up', log(41), on(41)).moves).not.toContain('W10');
		expect(gate('warm-up', log(42), on(42))).toMatchObject({
			gate: 'open',
			moves: null,
			reasons: []
		});
	});
});

it.each<[Partial<Leg>, readonly string[]]>([
	[{ numbness: 'now' }, ['R1', 'R8']],
	[{ unsure: ['numbness'] }, ['R1', 'R8']],
	[{ numbness: 'during-run' }, movesByForm['ice-wrap-and-raise']]
])('with %j RICE keeps %j: what is numb does not feel the cold', (leg, moves) => {
	expect(gate('rice', [checkInOn(start, { ...ordinary, ...leg })])).toMatchObject({
		gate: 'modified',
		moves
	});
});

it.each<[Partial<Leg>, boolean]>([
	[{ signs: ['hop-pain'] }, false],
	[{ signs: ['night-pain'] }, false],
	[{ signs: [], unsure: ['hop-pain'] }, false],
	[{ signs: [] }, true]
])('on a day with %j and no soreness hops stay in a warm-up: %s', (leg, stay) => {
	const { gate: open, moves } = gate('warm-up', [checkInOn(start, leg)]);
	expect([open, moves?.includes('W10') ?? true]).toEqual(['open', stay]);
	expect(gate('warm-up', [checkInOn(start, leg)], on(1)).moves).toBeNull();
});

describe('whatever the level', () => {
	const said = (rest: Partial<CheckIn>) => [checkInOn(start, {}, {}, rest), checkInOn(on(1))];

	test.each<[string, Partial<CheckIn>]>([
		['anticoagulant', { medicines: ['anticoagulant'] }],
		['varicose-veins', { clotRisks: ['varicose-veins'] }],
		['clotting-disorder', { clotRisks: ['clotting-disorder'] }],
		['anticoagulant', { unsure: ['anticoagulant'] }],
		['varicose-veins', { unsure: ['varicose-veins'] }]
	])('%s locks rolling and the massage gun until answered anew (%j)', (cause, rest) => {
		for (const routine of ['foam-rolling', 'massage-gun'] as const)
			expect(gate(routine, said(rest), on(1))).toMatchObject({
				gate: 'locked',
				reasons: [{ cause }]
			});
		expect(gate('heel-drops', said(rest), on(1)).gate).toBe('open');
		const answered = [...said(rest), checkInOn(on(2), {}, {}, { medicines: [], clotRisks: [] })];
		expect(gate('foam-rolling', answered, on(2)).gate).toBe('open');
	});

	it('answers from older check-ins count, days of soreness in them do not', () => {
		const olderAnswers = [
			checkInOn(on(-400), { soreness: 3 }, {}, { medicines: ['anticoagulant'], age: 15 })
		];
		const log = [checkInOn(start, ordinary)];
		expect(gate('foam-rolling', log, start, { olderAnswers }).gate).toBe('locked');
		expect(gate('light-movement', log, start, { olderAnswers }).gate).toBe('open');
	});

	it('fluoroquinolone locks calf strength and hops for 30 days', () => {
		const log = [
			checkInOn(start, {}, {}, { medicines: ['fluoroquinolone'] }),
			checkInOn(on(30)),
			checkInOn(on(31))
		];
		for (const routine of ['heel-drops', 'soleus-strength', 'heel-raise-test'] as const) {
			expect(gate(routine, log, on(30)).gate).toBe('locked');
			expect(gate(routine, log, on(31)).gate).toBe('open');
		}
		expect(gate('warm-up', log, on(30))).toMatchObject({ gate: 'modified' });
		expect(gate('warm-up', log, on(30)).moves).not.toContain('W10');
		expect(gate('hip-strength', log, on(30)).gate).toBe('open');
	});

	it('but not where a professional said to do heel drops', () => {
		const log = [checkInOn(start, {}, {}, { medicines: ['fluoroquinolone'] })];
		expect(
			gate('heel-drops', log, start, { acknowledgements: [mark('told-heel-drops', start)] }).gate
		).toBe('open');
		expect(gate('heel-drops', log, start, { acknowledgements: [mark('seen', start)] }).gate).toBe(
			'locked'
		);
	});

	it('under 16 only RICE and light movement stay', () => {
		const log = (age: number) => [checkInOn(start, {}, {}, { age }), checkInOn(on(1))];
		for (const routine of everyRoutine)
			expect(gate(routine, log(15), on(1)).gate).toBe(
				routine === 'rice' || routine === 'light-movement' ? 'open' : 'locked'
			);
		expect(gate('warm-up', log(16), on(1)).gate).toBe('open');
	});
});

describe('after a session stopped for symptoms', () => {
	it('everything but RICE waits for a check-in saved after it', () => {
		const sessions = [stopped(start, '09:00:00')];
		for (const routine of everyRoutine)
			expect(gate(routine, [checkInOn(start)], start, { sessions }).gate).toBe(
				routine === 'rice' ? 'open' : 'locked'
			);
		const again = { ...checkInOn(start), updatedAt: instantOn(start, '09:01:00') };
		expect(gate('warm-up', [again], start, { sessions }).gate).toBe('open');
		expect(gatesOn(records([], { sessions }), start).mustAsk('warm-up')).toBe(false);
	});

	it('one saved in the second of the stop counts as saved after it, where the log held the stop by then', () => {
		const now = instantOn(start, '09:00:00');
		const saved = (sessions: SessionRecord[]) => ({
			...checkInOn(start),
			updatedAt: savedAt(now, sessions)
		});
		const sessions = [stopped(start, '09:00:00')];
		expect(gate('warm-up', [saved(sessions)], start, { sessions }).gate).toBe('open');
		expect(gate('warm-up', [saved([])], start, { sessions }).gate).toBe('locked');
		expect(savedAt(now, [stopped(start, '08:59:59')])).toBe(now);
		expect(savedAt(now, [stopped(on(1), '09:00:00')])).toBe(now);
		expect(savedAt(now, [{ ...sessions[0], outcome: 'ended-early' } as SessionRecord])).toBe(now);
	});

	it('one saved after the clock was set back answers the stop that the log held by then', () => {
		const sessions = [stopped(start, '09:00:00')];
		const updatedAt = savedAt(instantOn(start, '08:10:00'), sessions);
		expect(gate('warm-up', [{ ...checkInOn(start), updatedAt }], start, { sessions }).gate).toBe(
			'open'
		);
	});

	it('one saved before the clock was set back does not answer a stop that came after it', () => {
		const ahead = { ...checkInOn(start), updatedAt: instantOn(start, '10:00:00') };
		const ended = stopped(start, '09:30:00');
		const sessions = [{ ...ended, updatedAt: endedAt(ended, [ahead]) }];
		expect(gate('warm-up', [ahead], start, { sessions }).gate).toBe('locked');
		const answer = { ...ahead, updatedAt: savedAt(instantOn(start, '09:31:00'), sessions) };
		expect(gate('warm-up', [answer], start, { sessions }).gate).toBe('open');
		expect(endedAt({ ...ended, outcome: 'completed' }, [ahead])).toBe(ended.updatedAt);
		expect(endedAt(ended, [checkInOn(on(2))])).toBe(ended.updatedAt);
	});

	it('a later day opens it, whatever moment a record gives for the stop', () => {
		const never = instantOn(on(9999));
		const sessions = [{ ...stopped(start, '09:00:00'), startedAt: never, updatedAt: never }];
		expect(gate('warm-up', [checkInOn(start)], start, { sessions }).gate).toBe('locked');
		const log = [checkInOn(start), checkInOn(on(2))];
		expect(gate('warm-up', log, on(2), { sessions }).gate).toBe('open');
	});

	it('compares moments, not texts', () => {
		const sessions = [stopped(start, '09:00:00')];
		const elsewhere = {
			...checkInOn(start),
			updatedAt: `${start}T08:30:00+00:00` as CheckIn['updatedAt']
		};
		expect(gate('warm-up', [elsewhere], start, { sessions }).gate).toBe('open');
	});

	it('a later day’s check-in opens it, even if the session was edited since', () => {
		const sessions = [{ ...stopped(start, '09:00:00'), updatedAt: instantOn(on(2)) }];
		expect(gate('warm-up', [checkInOn(start), checkInOn(on(1))], on(2), { sessions }).gate).toBe(
			'open'
		);
	});

	it('an earlier day that is filled in afterwards does not', () => {
		const sessions = [stopped(on(1), '09:00:00')];
		const filledIn = { ...checkInOn(start), updatedAt: instantOn(on(1), '10:00:00') };
		expect(gate('warm-up', [filledIn], on(1), { sessions }).gate).toBe('locked');
		expect(gate('warm-up', [{ ...filledIn, day: on(1) }], on(1), { sessions }).gate).toBe('open');
	});

	it('other endings lock nothing', () => {
		const sessions = [{ ...stopped(start, '09:00:00'), outcome: 'ended-early' as const }];
		expect(gate('warm-up', [checkInOn(start)], start, { sessions }).gate).toBe('open');
	});
});

describe('a past day put right', () => {
	const days = [0, 1, 2, 3, 4, 5, 6].map((index) => checkInOn(on(index), ordinary));
	/** What today comes to where these days had been logged so. */
	const after = (put: Record<number, Partial<Leg>>) => {
		const log = days.map((checkIn, index) =>
			put[index] ? checkInOn(checkIn.day, put[index]) : checkIn
		);
		const { level, legs } = adviseOn(records(log), on(6));
		return [legs.left.painDays, level, gate('foam-rolling', log, on(6)).gate];
	};

	it('changes the count, the advice and the gates of all days after it', () => {
		expect(after({})).toEqual([7, 'see-professional', 'locked']);
		expect(after({ 3: { soreness: 0 } })).toEqual([6, 'see-professional', 'locked']);
		expect(after({ 2: { soreness: 0 }, 3: { soreness: 0 } })).toEqual([3, 'soreness', 'open']);
	});

	it('changes what was told on the first day for the whole episode', () => {
		const later: Leg = { ...ordinary, onset: undefined };
		const log = (first: Partial<Leg>) => [
			checkInOn(start, first),
			checkInOn(on(1), { ...later, quality: 'sharp', spread: 'diffuse' })
		];
		const rulesAfter = (first: Partial<Leg>) =>
			adviseOn(records(log(first)), on(1)).legs.left.reasons.map(({ rule }) => rule);
		expect(rulesAfter(ordinary)).toEqual(['T4']);
		expect(rulesAfter({ ...ordinary, onset: 'sudden' })).toEqual(['T1', 'T4']);
	});

	it('adds and takes away a strain, a pop and a medicine', () => {
		expect(after({ 2: { soreness: 0 }, 3: { soreness: 0 }, 4: sharpSpot })).toEqual([
			3,
			'soreness',
			'locked'
		]);
		const popped = { ...ordinary, signs: ['pop' as const] };
		expect(after({ 1: { soreness: 0 }, 2: { soreness: 0 }, 3: popped })[1]).toBe(
			'see-professional'
		);
		const taken = days.map((checkIn, index) =>
			index === 2 ? { ...checkIn, medicines: ['anticoagulant' as const] } : checkIn
		);
		expect(gate('massage-gun', taken.slice(0, 4), on(3)).gate).toBe('locked');
		expect(gate('massage-gun', days.slice(0, 4), on(3)).gate).toBe('open');
	});
});

describe('the step-down after a strain', () => {
	const eased: Leg = {
		soreness: 2,
		quality: 'dull',
		weightBearing: 'yes',
		swelling: 'none',
		signs: []
	};
	const first: Leg = { ...sharpSpot, startedOn: start, swelling: 'none', signs: [] };
	const after = (today: Partial<Leg>, at = 3, before: Leg = first) =>
		gate(
			'heel-drops',
			[checkInOn(start, before), checkInOn(on(at), { ...eased, ...today })],
			on(at)
		);

	it('leaves seated and floor raises from the third day on', () => {
		expect(after({})).toMatchObject({ gate: 'modified', moves: ['L0', 'L1'] });
		expect(after({}).reasons).toEqual([{ cause: 'T4', leg: 'left', form: 'step-down' }]);
		expect(after({}, 2).gate).toBe('locked');
	});

	test.each<[string, Partial<Leg>]>([
		['sharp today', { quality: 'sharp' }],
		['no kind of pain told', { quality: undefined }],
		['above 2', { soreness: 3 }],
		['weight hurts', { weightBearing: 'painful' }],
		['weight not asked', { weightBearing: undefined }],
		['swelling not asked', { swelling: undefined }],
		['signs not asked', { signs: undefined }],
		['bruising unsure', { unsure: ['bruising'] }],
		['bruised', { signs: ['bruising'] }],
		['swollen', { swelling: 'local' }]
	])('not when: %s', (_, today) => {
		expect(after(today).gate).toBe('locked');
	});

	test.each<[string, Leg]>([
		['swollen', { ...first, swelling: 'local' }],
		['bruised', { ...first, signs: ['bruising'] }]
	])('not in an episode that was %s, unless seen', (_, before) => {
		expect(after({}, 3, before).gate).toBe('locked');
		const log = [checkInOn(start, before), checkInOn(on(3), eased)];
		const seen = { acknowledgements: [mark('seen', on(1))] };
		expect(gate('heel-drops', log, on(3), seen).gate).toBe('modified');
	});

	test.each<[string, Partial<Leg>, Partial<CheckIn>?]>([
		['a doubt about numbness', { unsure: ['numbness'] }],
		['a rise that cannot be done', { heelRaise: 'cannot' }],
		['warm skin', { signs: ['warm-red'] }],
		['an age under 16', {}, { age: 15 }],
		['a doubt about a fever', {}, { unsure: ['fever'] }]
	])('not with a rule of "book" or above: %s', (_, leg, rest = {}) => {
		const log = [checkInOn(start, first), checkInOn(on(3), { ...eased, ...leg }, {}, rest)];
		expect(gate('heel-drops', log, on(3)).gate).toBe('locked');
	});

	it('stays with the day count alone above "book", and only for a strain', () => {
		const long = [0, 1, 2, 3, 4, 5].map((day) => checkInOn(on(day), eased));
		expect(gate('heel-drops', long, on(5))).toMatchObject({
			gate: 'modified',
			moves: ['L0', 'L1']
		});
		const sore = [0, 1, 2, 3, 4, 5].map((day) => checkInOn(on(day), { ...ordinary, ...eased }));
		expect(gate('heel-drops', sore, on(5)).gate).toBe('locked');
	});

	it('is of heel drops alone, and of today’s check-in', () => {
		const log = [checkInOn(start, first), checkInOn(on(3), eased)];
		expect(gate('soleus-strength', log, on(3)).gate).toBe('locked');
		expect(gate('heel-drops', log, on(4)).gate).toBe('locked');
	});

	it('is of one leg', () => {
		const log = [checkInOn(start, first), checkInOn(on(3), eased, { soreness: 2 })];
		expect(gate('heel-drops', log, on(3)).gate).toBe('locked');
	});
});

describe('told to do heel drops', () => {
	const achilles: Leg = { soreness: 4, location: 'achilles', onset: 'gradual', quality: 'dull' };
	const months = Array.from({ length: 12 }, (_, day) => checkInOn(on(day), achilles));
	const told = { acknowledgements: [mark('told-heel-drops', on(2))] };

	it('opens calf strength within its limits, over the day count and the tendon', () => {
		for (const routine of ['heel-drops', 'soleus-strength'] as const) {
			expect(gate(routine, months, on(11), told)).toMatchObject({ gate: 'modified', moves: null });
			expect(gate(routine, months, on(11)).gate).toBe('locked');
		}
		expect(gate('foam-rolling', months, on(11), told).gate).toBe('locked');
	});

	it('holds with every rule that it is meant for', () => {
		const runPain = checkInOn(on(12), { ...achilles, signs: ['run-pain'] });
		expect(
			adviseOn(records([...months, runPain]), on(12)).legs.left.reasons.map(({ rule }) => rule)
		).toEqual(['B1', 'T3', 'T4', 'T5']);
		expect(gate('heel-drops', [...months, runPain], on(12), told).gate).toBe('modified');
	});

	test.each<[string, Leg, Partial<CheckIn>?]>([
		['a bruise', { ...achilles, signs: ['bruising'] }],
		['sharp pain in one spot', { ...achilles, quality: 'sharp', spread: 'focal' }],
		['pain of 7', { ...achilles, soreness: 7 }],
		['numbness', { ...achilles, numbness: 'during-run' }],
		['a worse trend', { ...achilles, trend: 'worse' }],
		['a doubt about weight', { ...achilles, unsure: ['weightBearing'] }],
		['an antibiotic that weakens tendons', achilles, { medicines: ['fluoroquinolone'] }],
		['a doubt about such an antibiotic', achilles, { unsure: ['fluoroquinolone'] }],
		['an age under 16', achilles, { age: 15 }]
	])('is over with %s', (_, leg, rest = {}) => {
		const log = [...months, checkInOn(on(12), leg, {}, rest)];
		expect(gate('heel-drops', log, on(12), told).gate).toBe('locked');
	});

	it('waits for three days after a suspected strain', () => {
		const log = [...months, checkInOn(on(12), { ...achilles, quality: 'sharp', spread: 'focal' })];
		const later = (day: number) =>
			gate('heel-drops', [...log, checkInOn(on(day), achilles)], on(day), told).gate;
		expect([13, 14, 15].map(later)).toEqual(['locked', 'locked', 'modified']);
	});

	it('is of that leg, and of that episode', () => {
		const right = { acknowledgements: [mark('told-heel-drops', on(2), 'right')] };
		expect(gate('heel-drops', months, on(11), right).gate).toBe('locked');
		const again = [...months, checkInOn(on(12)), checkInOn(on(13)), checkInOn(on(14), achilles)];
		expect(gate('heel-drops', again, on(14), told).gate).toBe('locked');
	});
});

describe('for any leg', () => {
	const anyLeg = fc.record(
		{
			soreness: fc.nat(10),
			onset: fc.constantFrom('gradual', 'sudden' as const),
			quality: fc.constantFrom('dull', 'sharp' as const),
			spread: fc.constantFrom('diffuse', 'focal' as const),
			location: fc.constant('calf' as const),
			hoursAfterLoad: fc.constant(24),
			movement: fc.constantFrom('better', 'worse' as const),
			weightBearing: fc.constantFrom('yes', 'painful', 'no' as const),
			swelling: fc.constantFrom('none', 'local' as const),
			signs: fc.subarray(['pop', 'bruising'] as const).map((signs) => [...signs])
		},
		// A second sore leg may take "one-sided" away: then there has to be a load that explains the first.
		{ requiredKeys: ['soreness', 'hoursAfterLoad'] }
	);
	const strictness = { open: 0, modified: 1, locked: 2 };

	it('a second sore leg never opens anything', () => {
		fc.assert(
			fc.property(anyLeg, anyLeg, fc.constantFrom(...everyRoutine), (left, right, routine) => {
				// The other leg's soreness is part of D1 ("the same" in both legs), so movement "same" is not drawn.
				const one = gate(routine, [checkInOn(start, left)]).gate;
				const both = gate(routine, [checkInOn(start, left, right)]).gate;
				expect(strictness[both]).toBeGreaterThanOrEqual(strictness[one]);
			})
		);
	});

	it('what is sharp in one spot, cannot bear weight, is swollen, bruised or popped is never rolled', () => {
		fc.assert(
			fc.property(anyLeg, fc.nat(6), (leg, later) => {
				const isHurt =
					(leg.quality === 'sharp' && leg.spread === 'focal') ||
					leg.weightBearing === 'no' ||
					leg.swelling === 'local' ||
					!!leg.signs?.length;
				fc.pre(isHurt);
				expect(gate('foam-rolling', [checkInOn(start, leg)], on(later)).gate).toBe('locked');
			})
		);
	});

	it('whatever is not whole says why, and a modified one keeps something', () => {
		fc.assert(
			fc.property(anyLeg, anyLeg, fc.constantFrom(...everyRoutine), (left, right, routine) => {
				const result = gate(routine, [checkInOn(start, left, right)]);
				if (result.gate !== 'open') expect(result.reasons.length).toBeGreaterThan(0);
				if (result.moves) expect(result.moves.length).toBeGreaterThan(0);
			})
		);
	});
});
