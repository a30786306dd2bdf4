import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { isAtLeast } from './advice.ts';
import { backgroundOf, type Background } from './background.ts';
import { legFields, legSigns } from './check-in.ts';
import { interview } from './interview.ts';
import { notSure, recordOf } from './questions.ts';
import type { Row } from './rule.ts';
import { rules } from './rules.ts';
import { urgencySoFar } from './so-far.ts';
import type { AdviceRecords } from './triage.ts';
import {
	allOf,
	allVariables,
	changed,
	combined,
	draftOf,
	today,
	truthOf,
	valuesOf,
	yesterday,
	type Truth,
	type Variable
} from './truths.fixture.ts';
import { outcomeOf, readsOf } from './watched.fixture.ts';

/*
 * No path through the questions ends with a rule undecided that could still raise the level: for whatever is true of a person, the answers
 * to what was asked are as urgent as all that is true.
 *
 * What a rule can tell apart is not written down here. Each row of the real table is watched while it decides; every combination of the
 * answers that it reads and tells apart is then tried, in surroundings in which less is asked, on a first day, a later day, and a second
 * time on one day.
 */

const noRecords: AdviceRecords = { checkIns: [], acknowledgements: [], programme: [], runs: [] };
const firstDay = backgroundOf(noRecords, today);
const laterDay = after(yesterday, truthOf(3, 2));
const secondTime = after(today, truthOf(3));
const days = [firstDay, laterDay, secondTime];

const surroundings: readonly ((truth: Truth) => Truth)[] = [
	(truth) => truth,
	(truth) => changed(truth, 'other.warm-red', 'yes'),
	(truth) => changed(truth, 'other.warm-red', notSure),
	(truth) => changed(truth, 'you.dark-urine', 'yes'),
	(truth) => changed(truth, 'you.breathless', notSure),
	(truth) => changed(truth, 'you.fever', 'yes'),
	(truth) => changed(truth, 'own.pop', 'yes'),
	({ legs: { left, right }, ...truth }) => ({ ...truth, legs: { left: right, right: left } })
];
const cases = days.flatMap((on) => surroundings.map((around) => ({ on, around })));
/** So many are tried in every case; where there are more, each is tried on its own and in one further case, in turn. */
const fewEnough = 120;

const both = truthOf(3, 3);
/** Each thing that may be otherwise than in plain soreness. */
const deviations = allVariables.flatMap((name) =>
	valuesOf(name)
		.filter((value) => JSON.stringify(changed(both, name, value)) !== JSON.stringify(both))
		.map((value): [Variable, unknown] => [name, value])
);

const rows: readonly Row[] = rules;
const readsByRow = new Map(rows.map((row) => [row, watched(row)]));
const notAskedOfAll = variablesNotAskedOfAll();
const rowsInQuestion = rows.filter((row) =>
	readsByRow.get(row)?.some((read) => notAskedOfAll.has(read))
);

it('finds the rows that read something which is not asked of everybody', () => {
	const ids = rowsInQuestion.map(({ id }) => id).sort();
	expect(ids).toEqual(['B10', 'B12', 'D3', 'E2', 'U10', 'U3c', 'U3d', 'U7', 'U8', 'U9']);
});

it.each(rowsInQuestion)(
	'leaves $id undecided for nobody whom it could move up',
	(row) => {
		const truths = [...truthsOf(row, readsByRow.get(row) ?? [])];
		// A row that reassures moves somebody up where it does not fire.
		const moved = truths.filter(
			(truth) => row.level === 'soreness' || outcomeOn(row, truth) !== 'does not'
		);
		expect(moved.length).toBeGreaterThan(0);
		const failures = moved.flatMap((truth, index) => {
			const few = [cases[0], cases[index % cases.length]];
			return (moved.length <= fewEnough ? cases : few).flatMap((each) =>
				each ? undecided(each.around(truth), each.on) : []
			);
		});
		expect(failures.slice(0, 3)).toEqual([]);
	},
	300_000
);

it('leaves nothing undecided for any two things together', () => {
	let count = 0;
	const failures = [truthOf(3), both].flatMap((base) =>
		deviations.flatMap(([one, first], index) =>
			deviations.slice(index + 1).flatMap(([two, second]) => {
				if (one === two) return [];
				count += 1;
				return undecided(changed(changed(base, one, first), two, second), firstDay);
			})
		)
	);
	expect(count).toBeGreaterThan(25_000);
	expect(failures.slice(0, 3)).toEqual([]);
});

it('leaves nothing undecided for many things at random', () => {
	const someTruth = fc
		.subarray(deviations, { minLength: 3, maxLength: 9 })
		.map((some) => some.reduce((truth, [name, value]) => changed(truth, name, value), truthOf(3)));
	fc.assert(
		fc.property(someTruth, fc.constantFrom(...days), (truth, on) => {
			expect(undecided(truth, on)).toEqual([]);
		}),
		{ numRuns: 5000 }
	);
});

/** What would be more urgent if everything had been asked. */
function undecided(truth: Truth, on: Background): string[] {
	// On a later day the age was asked before, and was an adult's.
	const known = on === firstDay || truth.age >= 16 ? truth : { ...truth, age: 40 };
	const { open, said } = interview(draftOf(known), on);
	const stored = urgencySoFar(said, on);
	const whole = urgencySoFar(allOf(known, on), on);
	const isDecided =
		isAtLeast(stored.level, whole.level) &&
		(isAtLeast(stored.level, 'same-day') ||
			(isAtLeast(stored.legs.left, whole.legs.left) &&
				isAtLeast(stored.legs.right, whole.legs.right)));
	if (!open && isDecided) return [];
	const found = `${open?.kind ?? 'nothing'} open, ${stored.level} for ${whole.level}`;
	return [`${found}: ${JSON.stringify(known)}`];
}

/** Every combination of what the row reads; of the clot risks, which count alike, the first, and the others with less around them. */
function* truthsOf(row: Row, reads: readonly Variable[]): Generator<Truth> {
	const near = firing(row, reads);
	const told = reads.map((name) => [name, valuesToldApart(row, near, name)] as const);
	const risks = told.filter(([name]) => name.startsWith('you.'));
	const rest = told.filter(([name]) => !name.startsWith('you.'));
	yield* combined([...risks.slice(0, 1), ...rest], truthOf(3));
	const coarse = rest.filter(([name]) => /soreness|location|movement|trend/.test(name));
	for (const risk of risks.slice(1)) yield* combined([risk, ...coarse], truthOf(3));
}

/** Of the values that make no difference to the row, whatever else is true, the first. */
function valuesToldApart(row: Row, near: readonly Truth[], name: Variable): unknown[] {
	const seen = new Map<string, unknown>();
	for (const value of valuesOf(name)) {
		const outcomes = near.map((truth) => outcomeOn(row, changed(truth, name, value))).join();
		if (!seen.has(outcomes)) seen.set(outcomes, value);
	}
	return [...seen.values()];
}

/** Some people for whom the row fires, or may: to change one thing of them shows what it tells apart. */
function firing(row: Row, reads: readonly Variable[]): Truth[] {
	const found = atRandom(reads, 20_000).filter((truth) => outcomeOn(row, truth) !== 'does not');
	return found.slice(0, 200);
}

function outcomeOn(row: Row, truth: Truth): string {
	return outcomeOf(row, allOf(truth, firstDay));
}

/** What decides which answers are read is itself read before: so this ends only when nothing new is found. */
function watched(row: Row): Variable[] {
	const reads = readsOf(row, allOf(truthOf(3), firstDay));
	for (let found = 0; found < reads.size;) {
		found = reads.size;
		for (const truth of atRandom([...reads], 4000))
			for (const read of readsOf(row, allOf(truth, firstDay))) reads.add(read);
	}
	return [...reads];
}

function atRandom(names: readonly Variable[], numRuns: number): Truth[] {
	const some = fc.tuple(...names.map((name) => fc.constantFrom(...valuesOf(name))));
	return fc
		.sample(some, { numRuns, seed: 1 })
		.map((values) =>
			names.reduce((truth, name, at) => changed(truth, name, values[at]), truthOf(3))
		);
}

/** What some people are not asked, though it may be true of them. */
function variablesNotAskedOfAll(): Set<Variable> {
	const open = new Set<Variable>(['age']);
	for (const truth of [truthOf(0), truthOf(3), truthOf(0, 3), truthOf(3, 3)]) {
		const { said } = interview(draftOf(truth), firstDay);
		const all = allOf(truth, firstDay);
		for (const id of Object.keys(all.you) as (keyof typeof all.you)[])
			if (said.you[id] === undefined) open.add(`you.${id}`);
		for (const id of [...legFields, ...legSigns]) {
			if (all.legs.left.answers[id] !== said.legs.left.answers[id]) open.add(`own.${id}`);
			if (all.legs.right.answers[id] !== said.legs.right.answers[id]) open.add(`other.${id}`);
		}
	}
	return open;
}

function after(day: Day, truth: Truth): Background {
	const updatedAt = `${day}T07:00:00+01:00` as Instant;
	const earlier = recordOf(allOf(truth, firstDay), { day, updatedAt });
	return backgroundOf({ ...noRecords, checkIns: [earlier] }, today);
}
