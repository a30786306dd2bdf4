import fc from 'fast-check';
import { addDays, type Day } from '../day.ts';
import { sessionOn } from '../programme/programme.fixture.ts';
import type { RaiseTest } from '../programme/programme-entry.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import { legs, type CheckIn, type Leg } from '../soreness/check-in.ts';
import { checkInOn, instantOn, start } from '../soreness/log.fixture.ts';
import { returnStages, stageDoseOf, type ReturnStage } from './return-stage.ts';
import type { ReturnRecords } from './return-standing.ts';
import type { Run } from './run.ts';

export const on = (index: number): Day => addDays(start, index);

export function recordsOf(rest: Partial<ReturnRecords> = {}): ReturnRecords {
	return {
		checkIns: [],
		acknowledgements: [],
		programme: [],
		sessions: [],
		runs: [],
		raiseTests: [],
		...rest
	};
}

/** A whole run of a stage, painless unless told otherwise. `stage`: `undefined` where the record does not say. */
export function stageRun(
	day: Day,
	stage: ReturnStage | undefined,
	telling: Partial<SessionRecord> = {}
): SessionRecord {
	const { jogS, walkS, rounds } = stageDoseOf(stage ?? 0);
	const plannedMs = rounds * (jogS + walkS) * 1000;
	const steps = rounds * (walkS > 0 ? 2 : 1);
	return sessionOn(day, {
		id: `return ${day}`,
		routine: 'return-to-run',
		...(stage !== undefined && { stage }),
		activeMs: plannedMs,
		plannedMs,
		stepsDone: steps,
		stepsTotal: steps,
		soreness: { left: 0, right: 0 },
		...telling
	});
}

/** The morning of a run and the one after it, without soreness unless told otherwise. */
export function mornings(day: Day, after: Partial<Leg> = {}): CheckIn[] {
	return [checkInOn(day), checkInOn(addDays(day, 1), after)];
}

/** Runs of a stage on every other day from `first` on, each with its mornings. */
export function goodRuns(
	count: number,
	stage: ReturnStage,
	first = 0
): { sessions: SessionRecord[]; checkIns: CheckIn[] } {
	const days = Array.from({ length: count }, (_, index) => on(first + 2 * index));
	return {
		sessions: days.map((day) => stageRun(day, stage)),
		checkIns: days.flatMap((day) => mornings(day))
	};
}

/** Answers on which T1 and T2 fire. */
export const strained: Partial<Leg> = {
	soreness: 4,
	onset: 'sudden',
	quality: 'sharp',
	spread: 'focal'
};

export function runOn(day: Day, telling: Partial<Run> = {}): Run {
	return {
		id: `run ${day}`,
		updatedAt: instantOn(day),
		day,
		distanceM: 5000,
		durationS: 1800,
		kind: 'easy',
		source: 'manual',
		...telling
	};
}

export function raiseTest(day: Day, left: number, right: number): RaiseTest[] {
	const counts = { left, right };
	return legs.map((leg) => ({
		id: `${day}-${leg}`,
		updatedAt: instantOn(day),
		day,
		leg,
		count: counts[leg]
	}));
}

/** All that has to be so before the first run, as of a day. */
export function readyOn(day: Day): Pick<ReturnRecords, 'checkIns' | 'raiseTests' | 'settings'> {
	return {
		checkIns: [checkInOn(addDays(day, -1)), checkInOn(day)],
		raiseTests: raiseTest(addDays(day, -1), 22, 24),
		settings: { updatedAt: instantOn(day), returnEntry: { day, walk30: true, hops10: true } }
	};
}

const index = fc.integer({ min: 0, max: 60 });
const score = fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3, 6);

/** A log of some weeks: runs of any stage and outcome on any day, twice a day and after today too, with mornings and strains here and there. */
export const anyReturnLog: fc.Arbitrary<{ records: ReturnRecords; today: Day }> = fc
	.record({
		sessions: fc.array(
			fc.record({
				index,
				stage: fc.option(fc.constantFrom(...returnStages), { nil: undefined }),
				outcome: fc.constantFrom('completed', 'completed', 'ended-early', 'stopped-for-symptoms'),
				share: fc.constantFrom(1, 1, 1, 0.9, 0.5, 0),
				left: fc.option(score, { nil: undefined }),
				right: fc.option(score, { nil: undefined })
			}),
			{ maxLength: 25 }
		),
		mornings: fc.uniqueArray(fc.record({ index, left: score, right: score }), {
			selector: (morning) => morning.index,
			maxLength: 50
		}),
		strains: fc.array(index, { maxLength: 2 }),
		runs: fc.array(index, { maxLength: 4 }),
		tests: fc.array(fc.tuple(index, fc.nat(30), fc.nat(30)), { maxLength: 2 }),
		answers: fc.option(fc.record({ index, walk30: fc.boolean(), hops10: fc.boolean() }), {
			nil: undefined
		}),
		today: index
	})
	.map(({ sessions, mornings: told, strains, runs, tests, answers, today }) => {
		const records = recordsOf({
			sessions: sessions.map(({ index, stage, outcome, share, left, right }, at) => {
				const whole = stageRun(on(index), stage);
				return {
					...whole,
					id: `session ${at}`,
					outcome: outcome as SessionRecord['outcome'],
					stepsDone: Math.round(whole.stepsTotal * share),
					activeMs: whole.plannedMs * share,
					soreness: {
						...(left !== undefined && { left }),
						...(right !== undefined && { right })
					}
				};
			}),
			checkIns: told.map(({ index, left, right }) => {
				const leg = strains.includes(index) ? { ...strained } : { soreness: left };
				return checkInOn(on(index), leg, { soreness: right });
			}),
			runs: runs.map((index) => runOn(on(index))),
			raiseTests: tests.flatMap(([index, left, right]) => raiseTest(on(index), left, right)),
			...(answers && {
				settings: {
					updatedAt: instantOn(on(answers.index)),
					returnEntry: { day: on(answers.index), walk30: answers.walk30, hops10: answers.hops10 }
				}
			})
		});
		return { records, today: on(today) };
	});
