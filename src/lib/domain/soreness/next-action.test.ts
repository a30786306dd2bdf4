import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { heelDropsDueOn } from '../programme/due.ts';
import { goodRuns } from '../load/return-to-run.fixture.ts';
import { returnDueOn } from '../load/return-start.ts';
import { entryOn, green, red } from '../programme/programme.fixture.ts';
import { programmeOn } from '../programme/programme.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import type { AcknowledgementKind } from './acknowledgement.ts';
import type { CheckIn } from './check-in.ts';
import { gatesOn, type GateRecords } from './gate.ts';
import { checkInOn, instantOn, logOf, ordinary, start } from './log.fixture.ts';
import { nextActionOf, type NextAction } from './next-action.ts';
import { adviseOn } from './triage.ts';

const on = (index: number): Day => addDays(start, index);
const next = (checkIns: CheckIn[], today = start, rest: Partial<GateRecords> = {}): NextAction => {
	const records = {
		checkIns,
		acknowledgements: [],
		programme: [],
		runs: [],
		sessions: [],
		...rest
	};
	return nextActionOf(
		adviseOn(records, today),
		gatesOn(records, today).of,
		heelDropsDueOn(programmeOn(records, {}, today), records.sessions, today),
		returnDueOn(records, today)
	);
};
const heelDropsOn = (day: Day): SessionRecord => ({
	id: 'heel-drops',
	updatedAt: instantOn(day),
	routine: 'heel-drops',
	startedAt: instantOn(day),
	day,
	activeMs: 1,
	plannedMs: 1,
	outcome: 'completed',
	stepsDone: 1,
	stepsTotal: 1
});
const mark = (kind: AcknowledgementKind, day: Day) => ({
	id: kind,
	updatedAt: instantOn(day),
	day,
	leg: 'left' as const,
	kind,
	sorenessThen: 2
});

describe('the next action', () => {
	it('is a check-in until today has one', () => {
		expect(next([])).toEqual({ kind: 'check-in' });
		expect(next(logOf('3'), on(1))).toEqual({ kind: 'check-in' });
	});

	it('is to get help while that is the advice, today’s or the last', () => {
		const log = [checkInOn(start, { soreness: 3, weightBearing: 'no' })];
		expect(next(log)).toEqual({ kind: 'get-help', level: 'same-day' });
		expect(next(log, on(4))).toEqual({ kind: 'get-help', level: 'same-day' });
	});

	it('is to book, and once booked what is left of light movement', () => {
		const log = [0, 1, 2, 3, 4, 5].map((day) => checkInOn(on(day), ordinary));
		expect(next(log, on(5))).toEqual({ kind: 'book' });
		expect(next(log, on(5), { acknowledgements: [mark('booked', on(5))] })).toEqual({
			kind: 'start',
			routine: 'light-movement'
		});
	});

	it('is RICE for three days after a possible strain, then light movement, or raising where that is locked', () => {
		const log = (soreness: number) => [0, 1, 2, 3].map((day) => checkInOn(on(day), { soreness }));
		expect([0, 1, 2, 3].map((day) => next(log(2), on(day)))).toEqual([
			{ kind: 'start', routine: 'rice' },
			{ kind: 'start', routine: 'rice' },
			{ kind: 'start', routine: 'rice' },
			{ kind: 'start', routine: 'light-movement' }
		]);
		expect(next(log(4), on(3))).toEqual({ kind: 'start', routine: 'rice' });
	});

	it('is the heel drops that a professional told to do, but for two days after the last', () => {
		const log = [0, 1, 2].map((day) => checkInOn(on(day), { soreness: 2, location: 'achilles' }));
		const told = { acknowledgements: [mark('told-heel-drops', on(1))] };
		expect(next(log, on(2), told)).toEqual({ kind: 'start', routine: 'heel-drops' });
		expect(next(log, on(2), { ...told, sessions: [heelDropsOn(on(1))] })).toEqual({
			kind: 'start',
			routine: 'rice'
		});
	});

	it('is light movement for ordinary soreness', () => {
		expect(next([checkInOn(start, ordinary)])).toEqual({
			kind: 'start',
			routine: 'light-movement'
		});
	});

	it('is heel drops on a clear day, two days after the last, else the warm-up', () => {
		expect(next([checkInOn(start)])).toEqual({ kind: 'start', routine: 'heel-drops' });
		const after = (day: number) =>
			next([checkInOn(start)], start, { sessions: [heelDropsOn(on(day))] });
		expect([-2, -1, 0].map(after)).toEqual([
			{ kind: 'start', routine: 'heel-drops' },
			{ kind: 'start', routine: 'warm-up' },
			{ kind: 'start', routine: 'warm-up' }
		]);
	});

	it('is the programme’s session where one is due, on a mildly sore day too', () => {
		const done = (index: number, told = green) => ({
			programme: (['left', 'right'] as const).map((leg) =>
				entryOn(on(index), 1, 10, { ...told, leg })
			)
		});
		const sore = (index: number) => [checkInOn(on(index), ordinary)];
		const heelDrops = { kind: 'start', routine: 'heel-drops' };
		expect(next(sore(2), on(2), done(0))).toEqual(heelDrops);
		expect(next(sore(1), on(1), done(0))).toMatchObject({ routine: 'light-movement' });
		expect(next([checkInOn(on(2))], on(2), done(0, red))).toMatchObject({ routine: 'warm-up' });
		expect(next([checkInOn(on(3))], on(3), done(0, red))).toEqual(heelDrops);
	});

	it('is the programme at a sore heel cord where a professional said to do heel drops', () => {
		const cord = [checkInOn(start, { ...ordinary, location: 'achilles' })];
		const begun = { programme: [entryOn(on(-2), 1, 10, green)] };
		expect(next(cord, start, begun)).toMatchObject({ routine: 'rice' });
		const told = { ...begun, acknowledgements: [mark('told-heel-drops', start)] };
		expect(next(cord, start, told)).toMatchObject({ routine: 'heel-drops' });
	});

	it('is the run that is due in the return to running, before heel drops; between two of them no warm-up', () => {
		const after = (index: number) => {
			const { sessions, checkIns } = goodRuns(3, 2);
			const told = checkIns.filter(({ day }) => day !== on(index));
			return next([...told, checkInOn(on(index))], on(index), { sessions });
		};
		expect(after(6)).toEqual({ kind: 'walk-and-run', stage: 3 });
		expect(after(5)).toEqual({ kind: 'start', routine: 'heel-drops' });
		const drops = [...goodRuns(3, 2).sessions, heelDropsOn(on(4))];
		const told = [...goodRuns(3, 2).checkIns.slice(0, -1), checkInOn(on(5))];
		expect(next(told, on(5), { sessions: drops })).toMatchObject({ routine: 'light-movement' });
	});

	it('is no run at a sore leg, however little', () => {
		const { sessions, checkIns } = goodRuns(3, 2);
		const sore = [...checkIns, checkInOn(on(6), { ...ordinary, soreness: 1 })];
		expect(next(sore, on(6), { sessions })).toMatchObject({ kind: 'start' });
	});

	it('passes over what is locked', () => {
		const taken = [checkInOn(start, {}, {}, { medicines: ['fluoroquinolone'] })];
		expect(next(taken)).toEqual({ kind: 'start', routine: 'warm-up' });
		expect(next([checkInOn(start, {}, {}, { age: 14 })])).toEqual({
			kind: 'start',
			routine: 'light-movement'
		});
	});

	it('is to check in again after a session stopped for symptoms', () => {
		const stopped = {
			...heelDropsOn(start),
			updatedAt: instantOn(start, '10:00:00'),
			outcome: 'stopped-for-symptoms' as const
		};
		expect(next([checkInOn(start)], start, { sessions: [stopped] })).toEqual({ kind: 'check-in' });
	});
});
