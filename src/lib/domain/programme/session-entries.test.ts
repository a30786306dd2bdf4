import { describe, expect, it } from 'vitest';
import { moment } from '../moment.ts';
import type { SessionPlan } from '../routine/session-plan.ts';
import { timelineOf } from '../routine/session-plan.ts';
import { reps, routineOf } from '../routine/routines.fixture.ts';
import { stateAfter, type SessionEvent } from '../routine/session.ts';
import { instantOn } from '../soreness/log.fixture.ts';
import { on } from './programme.fixture.ts';
import type { LegName } from '../soreness/check-in.ts';
import { entriesOf } from './session-entries.ts';

type Scores = Partial<Record<LegName, number>>;

/** Both legs on two feet: 10 s to prepare, then 2 sets of 5 repetitions of 5 s with 60 s of rest. */
const plan: SessionPlan = {
	routine: routineOf({ move: 'both-1', dose: reps(5), sets: 2, restS: 60 }),
	sides: { 'both-1': 'both' },
	options: { startSide: 'left', legs: 'both' },
	startedAt: instantOn(on(0)),
	day: on(0),
	levels: { left: 1, right: 1 }
};
const apart: SessionPlan = {
	...plan,
	routine: routineOf(
		{ move: 'both-1', dose: reps(5), sets: 1, leg: 'left' },
		{ move: 'each-1', dose: reps(8), sets: 1, leg: 'right' }
	),
	sides: { 'both-1': 'both', 'each-1': 'each' },
	levels: { left: 1, right: 3 }
};

function entriesAfter(ms: number, of = plan, soreness?: Scores, mornings: Scores = {}) {
	const events: SessionEvent[] = [
		{ kind: 'start', at: moment(0, 0) },
		{ kind: 'end', outcome: 'ended-early', at: moment(ms, ms) }
	];
	const over = stateAfter(timelineOf(of), events);
	return entriesOf(
		{ id: 's', updatedAt: instantOn(on(0)), soreness },
		of,
		over,
		(_, leg) => mornings[leg]
	);
}

describe('the entries of a session', () => {
	it('count the repetitions of each leg over all sets', () => {
		const done = entriesAfter(200_000, plan, { left: 2, right: 0 }, { left: 1, right: 0 });
		expect(done).toMatchObject([
			{ id: 's-left', leg: 'left', level: 1, reps: 10, repsPlanned: 10, painDuring: 2 },
			{ id: 's-right', leg: 'right', level: 1, reps: 10, repsPlanned: 10, painDuring: 0 }
		]);
		expect(done).toMatchObject([
			{ painThatMorning: 1, response: 'pending' },
			{ painThatMorning: 0, response: 'pending' }
		]);
	});

	it('count of a set cut short what was whole', () => {
		expect(entriesAfter(10_000 + 14_900)).toMatchObject([{ reps: 2 }, { reps: 2 }]);
		expect(entriesAfter(10_000 + 25_000 + 60_000 + 20_000)).toMatchObject([
			{ reps: 9, repsPlanned: 10 },
			{ reps: 9 }
		]);
	});

	it('are red at once where too little was done or it hurt too much', () => {
		expect(entriesAfter(10_000 + 14_900, plan, { left: 0 })[0]?.response).toBe('red');
		expect(entriesAfter(200_000, plan, { left: 6 })[0]?.response).toBe('red');
	});

	it('are none of a leg that did nothing', () => {
		expect(entriesAfter(9000)).toEqual([]);
		expect(entriesAfter(12_000)).toEqual([]);
		expect(entriesAfter(10_000 + 25_000, apart)).toMatchObject([{ leg: 'left', reps: 5 }]);
	});

	it('are of each leg at its own level', () => {
		expect(entriesAfter(500_000, apart)).toMatchObject([
			{ leg: 'left', level: 1, reps: 5, repsPlanned: 5 },
			{ leg: 'right', level: 3, reps: 8, repsPlanned: 8 }
		]);
	});

	it('are none of other routines', () => {
		expect(entriesAfter(200_000, { ...plan, levels: undefined })).toEqual([]);
	});

	it('count of a person’s own routine the heel drops alone', () => {
		const own = { id: 'own', updatedAt: instantOn(on(0)), name: 'Mine', basedOn: 'x', steps: [] };
		const mixed: SessionPlan = {
			...plan,
			routine: routineOf(
				{ move: 'G1', dose: reps(12), sets: 3 },
				{ move: 'L1', dose: reps(5), sets: 2 }
			),
			sides: { G1: 'both', L1: 'both' },
			own
		};
		expect(entriesAfter(3_600_000, mixed)).toMatchObject([
			{ leg: 'left', level: 1, reps: 10, repsPlanned: 10 },
			{ leg: 'right', level: 1, reps: 10, repsPlanned: 10 }
		]);
	});
});
