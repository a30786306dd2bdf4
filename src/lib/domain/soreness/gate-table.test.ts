import { describe, expect, it, test } from 'vitest';
import type { Level, RuleId } from './advice.ts';
import { cellOf, movesByForm, type CellFacts, type GatedRoutine } from './gate-table.ts';

const mild: CellFacts = {
	soreness: 2,
	daysSinceOnset: 3,
	hadHardRun: false,
	movesEvenly: true,
	isNumb: false
};
const columns: [RuleId[], Level][] = [
	[['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'], 'emergency'],
	[['U1', 'U2', 'U3a', 'U3b', 'U3c', 'U3d', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9', 'U10'], 'same-day'],
	[['B2', 'B3', 'B6', 'B7', 'B8', 'B9', 'U1', 'U7'], 'see-professional'],
	[['B1', 'B5', 'B10', 'B11', 'B12'], 'see-professional'],
	[['T1', 'T2', 'T3', 'T4', 'T5'], 'possible-strain'],
	[['D1', 'D3'], 'soreness'],
	[['C1'], 'clear']
];

/** clinical.md 2.5, mild and three days after the onset: one row for each routine, one cell for each column above. */
const rows: [GatedRoutine, string[]][] = [
	['rice', ['locked', 'ice-wrap-and-raise', 'open', 'raise', 'open', 'open']],
	['light-movement', ['locked', 'pumps', 'pumps-and-walk', 'pumps', 'open', 'open']],
	['foam-rolling', ['locked', 'locked', 'locked', 'locked', 'open', 'open']],
	['massage-gun', ['locked', 'locked', 'locked', 'locked', 'open', 'open']],
	['heel-drops', ['locked', 'locked', 'locked', 'locked', 'open', 'open']],
	['soleus-strength', ['locked', 'locked', 'locked', 'locked', 'open', 'open']],
	['hip-strength', ['locked', 'floor-moves', 'floor-moves', 'floor-moves', 'open', 'open']],
	['warm-up', ['locked', 'locked', 'locked', 'locked', 'no-hops', 'open']],
	['warm-up-short', ['locked', 'locked', 'locked', 'locked', 'no-hops', 'open']],
	['heel-raise-test', ['locked', 'locked', 'locked', 'locked', 'locked', 'open']],
	['return-to-run', ['locked', 'locked', 'locked', 'locked', 'locked', 'open']]
];

describe('the table', () => {
	const cells = rows.flatMap(([routine, [urgent, ...rest]]) =>
		columns.flatMap(([rules, level], column) =>
			rules.map((rule) => [routine, rule, level, [urgent, urgent, ...rest][column]] as const)
		)
	);
	test.each(cells)('%s with %s', (routine, rule, level, expected) => {
		const { gate, form } = cellOf(routine, rule, level, mild);
		expect(form ?? gate).toBe(expected);
		expect(gate).toBe(form ? 'modified' : expected);
	});

	test.each<[RuleId, Level, GatedRoutine, string]>([
		...(['U3a', 'U3b', 'U3c', 'U3d', 'U9', 'U10'] as const).map(
			(rule): [RuleId, Level, GatedRoutine, string] => [
				rule,
				'see-professional',
				'rice',
				'ice-and-raise'
			]
		),
		['B4', 'see-professional', 'rice', 'rest-and-raise'],
		['B4', 'see-professional', 'light-movement', 'pumps'],
		['B4', 'see-professional', 'hip-strength', 'locked'],
		['B13', 'see-professional', 'rice', 'open'],
		['B13', 'see-professional', 'light-movement', 'locked'],
		['B13', 'see-professional', 'hip-strength', 'locked'],
		['D2', 'soreness', 'foam-rolling', 'after-cramp'],
		['D2', 'soreness', 'massage-gun', 'after-cramp'],
		['D4', 'soreness', 'light-movement', 'pumps-and-walk'],
		['D4', 'soreness', 'foam-rolling', 'locked'],
		['D4', 'soreness', 'massage-gun', 'locked'],
		['D4', 'soreness', 'hip-strength', 'locked']
	])('%s (%s) has its own cell for %s', (rule, level, routine, expected) => {
		const { gate, form } = cellOf(routine, rule, level, mild);
		expect(form ?? gate).toBe(expected);
	});
});

describe('cells that look at the leg', () => {
	const strain = (routine: GatedRoutine, facts: Partial<CellFacts>) =>
		cellOf(routine, 'T2', 'possible-strain', { ...mild, ...facts });
	const ordinary = (routine: GatedRoutine, facts: Partial<CellFacts>) =>
		cellOf(routine, 'D1', 'soreness', { ...mild, ...facts });

	it('leave RICE whole for three calendar days', () => {
		expect([0, 1, 2, 3].map((day) => strain('rice', { daysSinceOnset: day }).gate)).toEqual([
			'open',
			'open',
			'open',
			'modified'
		]);
	});

	it('lock movement on the first day of a strain, and above 2 out of 10', () => {
		expect(strain('light-movement', { daysSinceOnset: 0 })).toMatchObject({ because: 'first-day' });
		expect(strain('light-movement', { daysSinceOnset: 1 }).gate).toBe('modified');
		expect(strain('light-movement', { soreness: 3 })).toEqual({
			gate: 'locked',
			because: 'too-sore',
			opensAt: 2
		});
	});

	test.each(['heel-drops', 'soleus-strength'] as const)(
		'lock %s above 3 out of 10 and after a hard run that day',
		(routine) => {
			expect(ordinary(routine, { soreness: 3 }).gate).toBe('open');
			expect(ordinary(routine, { soreness: 4 })).toMatchObject({ gate: 'locked', opensAt: 3 });
			expect(ordinary(routine, { hadHardRun: true })).toMatchObject({ because: 'hard-run' });
		}
	);

	test.each(['warm-up', 'warm-up-short'] as const)(
		'lock %s above 3 out of 10 and where a side does not move normally',
		(routine) => {
			expect(ordinary(routine, { soreness: 3 })).toMatchObject({ form: 'no-hops' });
			expect(ordinary(routine, { soreness: 4 })).toMatchObject({ gate: 'locked', opensAt: 3 });
			expect(ordinary(routine, { movesEvenly: false })).toMatchObject({ because: 'uneven' });
		}
	);
});

it('an easy warm-up keeps every move but the hops', () => {
	const all = Array.from({ length: 11 }, (_, index) => `W${index + 1}`);
	expect(movesByForm['no-hops']).toEqual(all.filter((move) => move !== 'W10'));
});
