import fc from 'fast-check';
import { addDays, type Day } from '../day.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import { legs, type LegName } from '../soreness/check-in.ts';
import { checkInOn, instantOn, start } from '../soreness/log.fixture.ts';
import {
	exercisesOf,
	heelDropLevels,
	repsOf,
	setsOfExercise,
	type HeelDropLevel
} from './level.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import type { ProgrammeRecords } from './settled.ts';

export const on = (index: number): Day => addDays(start, index);

type Telling = Partial<Omit<ProgrammeEntry, 'level' | 'day' | 'reps'>> & {
	/** Done, of all that was planned; 1 where absent. */
	share?: number;
};

/** A session of one leg, painless and no worse the next morning unless said otherwise. `reps`: of a set. */
export function entryOn(
	day: Day,
	level: HeelDropLevel,
	reps: number,
	{ share = 1, ...telling }: Telling = {}
): ProgrammeEntry {
	const leg = telling.leg ?? 'left';
	const repsPlanned = reps * setsOfExercise * exercisesOf(level);
	return {
		id: `${day}-${leg}`,
		updatedAt: instantOn(day, '18:00:00'),
		day,
		leg,
		level,
		reps: Math.round(repsPlanned * share),
		repsPlanned,
		painDuring: 0,
		painThatMorning: 0,
		painNextMorning: 0,
		response: 'pending',
		...telling
	};
}

/** What makes a session of each response. */
export const green: Telling = { painDuring: 3 };
export const amber: Telling = { painDuring: 4 };
export const red: Telling = { painDuring: 6 };

export function recordsOf(
	programme: ProgrammeEntry[],
	rest: Partial<ProgrammeRecords> = {}
): ProgrammeRecords {
	return { programme, checkIns: [], sessions: [], acknowledgements: [], ...rest };
}

export function sessionOn(day: Day, rest: Partial<SessionRecord> = {}): SessionRecord {
	const startedAt = instantOn(day, '17:00:00');
	return {
		id: `${day}`,
		updatedAt: instantOn(day, '17:20:00'),
		routine: 'heel-drops',
		startedAt,
		day,
		activeMs: 1,
		plannedMs: 1,
		outcome: 'completed',
		stepsDone: 1,
		stepsTotal: 1,
		...rest
	};
}

const score = fc.integer({ min: 0, max: 10 });

/** A log of some weeks: sessions of both legs, of any outcome, on any day, and mornings here and there. */
export const anyRecords: fc.Arbitrary<{ records: ProgrammeRecords; today: Day }> = fc
	.record({
		sessions: fc.uniqueArray(
			fc.record({
				index: fc.integer({ min: 0, max: 40 }),
				leg: fc.constantFrom<LegName>(...legs),
				level: fc.constantFrom(...heelDropLevels),
				rung: fc.nat(3),
				share: fc.constantFrom(1, 0.9, 0.5),
				painDuring: fc.constantFrom(0, 2, 3, 4, 6),
				mornings: fc.option(fc.tuple(fc.nat(3), fc.nat(4)), { nil: undefined })
			}),
			{ selector: ({ index, leg }) => `${index} ${leg}`, maxLength: 30 }
		),
		mornings: fc.uniqueArray(
			fc.record({ index: fc.integer({ min: 0, max: 45 }), left: score, right: score }),
			{ selector: ({ index }) => index, maxLength: 30 }
		),
		today: fc.integer({ min: 0, max: 60 })
	})
	.map(({ sessions, mornings, today }) => {
		const programme = sessions.map(
			({ index, leg, level, rung, share, painDuring, mornings: told }) => {
				const ladder = repsOf(level);
				const reps = ladder[rung % ladder.length] ?? 15;
				const { painThatMorning, painNextMorning, ...entry } = entryOn(on(index), level, reps, {
					leg,
					share,
					painDuring
				});
				void [painThatMorning, painNextMorning];
				return told ? { ...entry, painThatMorning: told[0], painNextMorning: told[1] } : entry;
			}
		);
		const checkIns = mornings.map(({ index, left, right }) =>
			checkInOn(on(index), { soreness: left }, { soreness: right })
		);
		return { records: recordsOf(programme, { checkIns }), today: on(today) };
	});
