import { describe, expect, it, test } from 'vitest';
import type { RoutineId } from '#lib/domain/routine/routine.ts';
import type { Level, RuleId } from '#lib/domain/soreness/advice.ts';
import { cellOf } from '#lib/domain/soreness/gate-table.ts';
import { rules } from '#lib/domain/soreness/rules.ts';
import { gateInWords, gatesOfLevel, toldRoutines } from './gates-in-words.ts';
import { levelsByUrgency } from './rule-table.ts';

test.each<[RoutineId, RuleId, Level, string]>([
	['rice', 'U1', 'same-day', 'Locked'],
	['rice', 'B2', 'see-professional', 'Rest, cold and raising; a wrap only after its questions'],
	['rice', 'B4', 'see-professional', 'Rest and raising only'],
	['rice', 'T4', 'possible-strain', 'Open for the first 3 days, then raising only'],
	[
		'light-movement',
		'T4',
		'possible-strain',
		'Ankle pumps only, if they do not hurt; locked above 2 out of 10; locked on the first day'
	],
	['light-movement', 'B13', 'see-professional', 'Locked'],
	['hip-strength', 'T1', 'possible-strain', 'Floor moves only, if they do not hurt'],
	['foam-rolling', 'D2', 'soreness', 'Open, but not in the hour after the cramp'],
	[
		'heel-drops',
		'D1',
		'soreness',
		'Open; locked above 3 out of 10; locked on the day of a hard run'
	],
	[
		'warm-up',
		'D1',
		'soreness',
		'Easy, and without the hops; locked above 3 out of 10; locked while one side does not move normally'
	],
	['warm-up', 'C1', 'clear', 'Open']
])('%s with %s (%s): %s', (routine, rule, level, words) => {
	expect(gateInWords(routine, rule, level)).toBe(words);
});

describe('for every level', () => {
	test.each(levelsByUrgency)(
		'%s: each rule stands in one place, and the first with every routine',
		(level) => {
			const ids = rules.filter((row) => row.level === level).map(({ id }) => id);
			const groups = gatesOfLevel(level);
			expect(
				groups.flatMap((group) => (group.rules.length > 0 ? group.rules : ids)).sort()
			).toEqual([...ids].sort());
			const told = groups[0]?.lines.flatMap(({ routines }) => routines.split('; '));
			expect(told?.length === toldRoutines.length || told?.[0] === 'All').toBe(true);
		}
	);

	it('later rules name only what differs from the first', () => {
		expect(gatesOfLevel('soreness').map(({ rules: ids, lines }) => [ids, lines.length])).toEqual([
			[['D1', 'D3'], 4],
			[['D2'], 1],
			[['D4'], 2]
		]);
	});
});

it('says locked where nothing opens the routine, and nowhere else', () => {
	const atBest = {
		soreness: 1,
		daysSinceOnset: 3,
		hadHardRun: false,
		movesEvenly: true,
		isNumb: false
	};
	for (const { id, level } of rules) {
		for (const routine of toldRoutines) {
			const isLocked = cellOf(routine, id, level, atBest).gate === 'locked';
			expect(gateInWords(routine, id, level) === 'Locked', `${routine} with ${id}`).toBe(isLocked);
		}
	}
});
