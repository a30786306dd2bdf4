import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecords } from '../storage/fixtures/arbitrary-records.ts';
import { addDays, day, daysBetween, type Day } from './day.ts';
import { allowanceOn } from './load/allowance.ts';
import { returnStandingOn } from './load/return-standing.ts';
import { returnDueOn } from './load/return-start.ts';
import { lastWeeks } from './load/weeks.ts';
import { heelDropsDueOn } from './programme/due.ts';
import { programmeOn } from './programme/programme.ts';
import { settledOn } from './programme/settled.ts';
import type { Records } from './records.ts';
import { routineIds } from './routine/routine.ts';
import { gatesOn } from './soreness/gate.ts';
import { adviseOn } from './soreness/triage.ts';

/** All that is told as of a day. */
function toldOn(records: Records, today: Day) {
	const settled = { ...records, programme: settledOn(records, today) };
	const gates = gatesOn(settled, today);
	const programme = programmeOn(records, records.settings ?? {}, today);
	const { legs, entries } = programme;
	return {
		advice: adviseOn(settled, today),
		gates: [...routineIds, 'return-to-run' as const].map((id) => [gates.of(id), gates.mustAsk(id)]),
		programme: { legs, entries },
		heelDrops: heelDropsDueOn(programme, records.sessions, today),
		wayBack: [returnStandingOn(records, today), returnDueOn(records, today)],
		load: [allowanceOn(records.runs, today), lastWeeks(records.runs, today, 4)]
	};
}

/** The same records, those of a kind all moved to after today. */
function movedAfter<Of extends { day: Day }>(list: readonly Of[], today: Day): Of[] {
	return list.map((each, index) => {
		const days = Math.abs(daysBetween(each.day, today)) % 40;
		return { ...each, day: addDays(today, 1 + days + index), id: `later ${index}` };
	});
}

test('what is dated after a day changes nothing that is told as of it, whatever it says', () => {
	const dayOf = ({ checkIns, sessions, runs }: Records) =>
		[...checkIns, ...sessions, ...runs].map(({ day }) => day).sort();
	fc.assert(
		fc.property(arbitraryRecords, arbitraryRecords, fc.nat(), (records, others, pick) => {
			const days = dayOf(records);
			const today = days[pick % Math.max(1, days.length)] ?? day('2026-03-02');
			const upTo = <Of extends { day: Day }>(list: Of[]) => list.filter(({ day }) => day <= today);
			const known: Records = {
				...records,
				checkIns: upTo(records.checkIns),
				sessions: upTo(records.sessions),
				programme: upTo(records.programme),
				runs: upTo(records.runs),
				raiseTests: upTo(records.raiseTests),
				acknowledgements: upTo(records.acknowledgements)
			};
			const withLater: Records = {
				...known,
				checkIns: [...known.checkIns, ...movedAfter(others.checkIns, today)],
				sessions: [...known.sessions, ...movedAfter(others.sessions, today)],
				programme: [...known.programme, ...movedAfter(others.programme, today)],
				runs: [...known.runs, ...movedAfter(others.runs, today)],
				raiseTests: [...known.raiseTests, ...movedAfter(others.raiseTests, today)],
				acknowledgements: [...known.acknowledgements, ...movedAfter(others.acknowledgements, today)]
			};
			expect(toldOn(withLater, today)).toEqual(toldOn(known, today));
		}),
		{ numRuns: 300 }
	);
}, 60_000);
