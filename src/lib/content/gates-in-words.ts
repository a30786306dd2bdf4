import { routineIds } from '#lib/domain/routine/routine.ts';
import type { Level, RuleId } from '#lib/domain/soreness/advice.ts';
import {
	cellOf,
	type Cell,
	type CellFacts,
	type Form,
	type GatedRoutine,
	type LockedBecause
} from '#lib/domain/soreness/gate-table.ts';
import { rules } from '#lib/domain/soreness/rules.ts';
import { routineCardById } from './routine-cards.ts';
import { walkAndRun } from './stage-words.ts';

/** What the rules of one level leave of the routines. */
export interface GatesInWords {
	/** The rules that it holds for; empty where it holds for all of the level. */
	rules: RuleId[];
	/** Routines that share their words stand together; of later rules, only those that differ from the first. */
	lines: { routines: string; words: string }[];
}

/** Read off the table itself: rules that leave the same stand together, in the table's order. */
export function gatesOfLevel(level: Level): GatesInWords[] {
	const ids = rules.filter((row) => row.level === level).map(({ id }): RuleId => id);
	const groups = groupedBy(ids, (id) => JSON.stringify(linesOf(id, level)));
	const first = ids[0];
	return groups.map(([, group]) => ({
		rules: groups.length > 1 ? group : [],
		lines: group.slice(0, 1).flatMap((id) => linesOf(id, level, id === first ? undefined : first))
	}));
}

/** Every routine of the table, in the library's order, and the return to running. */
export const toldRoutines: readonly GatedRoutine[] = [...routineIds, 'return-to-run'];
const titleOf = (routine: GatedRoutine) =>
	routine === 'return-to-run' ? walkAndRun(undefined) : routineCardById[routine].title;

function linesOf(rule: RuleId, level: Level, except?: RuleId): GatesInWords['lines'] {
	const words = (routine: GatedRoutine, of: RuleId) => gateInWords(routine, of, level);
	const told = toldRoutines.filter((id) => !except || words(id, rule) !== words(id, except));
	const groups = groupedBy(told, (routine) => words(routine, rule));
	return groups.map(([words, routines]) => ({
		routines: groups.length === 1 && !except ? 'All' : routines.map(titleOf).join('; '),
		words
	}));
}

/** In the order in which each group first appears. */
function groupedBy<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string
): [string, Item[]][] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups];
}

/** A leg with little soreness, on its third day or later, that moves well: what the table gives at best. */
const mildest: CellFacts = {
	soreness: 1,
	daysSinceOnset: 3,
	hadHardRun: false,
	movesEvenly: true,
	isNumb: false
};
const scores = Array.from({ length: 11 }, (_, score) => score);
/** Each differs from the mildest in one thing. */
const harder: readonly CellFacts[] = [
	...scores.map((soreness) => ({ ...mildest, soreness })),
	{ ...mildest, daysSinceOnset: 0 },
	{ ...mildest, hadHardRun: true },
	{ ...mildest, movesEvenly: false }
];

/** `Open; locked above 3 out of 10; locked on the day of a hard run` */
export function gateInWords(routine: GatedRoutine, rule: RuleId, level: Level): string {
	const at = (facts: CellFacts) => cellOf(routine, rule, level, facts);
	const atBest = at(mildest);
	const onDay = (daysSinceOnset: number) => at({ ...mildest, daysSinceOnset });
	const firstDays = [0, 1, 2].filter((day) => isOpener(onDay(day), atBest)).length;
	const locks = harder
		.map(at)
		.filter((cell) => cell.gate === 'locked' && atBest.gate !== 'locked')
		.map(lockInWords);
	const whenNumb = inWords(at({ ...mildest, isNumb: true }));
	const words = [
		firstDays > 0
			? `open for the first ${firstDays} days, then ${inWords(atBest)}`
			: inWords(atBest),
		...(whenNumb === inWords(atBest) ? [] : [`while it is numb, ${whenNumb}`]),
		...new Set(locks)
	].join('; ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function isOpener(cell: Cell, atBest: Cell): boolean {
	return cell.gate === 'open' && atBest.gate === 'modified';
}

function inWords({ gate, form }: Cell): string {
	return form ? wordsByForm[form] : gate;
}

function lockInWords({ because, opensAt = 0 }: Cell): string {
	return because ? lockedWords[because](opensAt) : 'locked';
}

const wordsByForm: Record<Form, string> = {
	'ice-wrap-and-raise': 'rest, cold and raising; a wrap only after its questions',
	'ice-and-raise': 'rest, cold and raising, and no wrap',
	'rest-and-raise': 'rest and raising only',
	raise: 'raising only',
	pumps: 'ankle pumps only, if they do not hurt',
	'pumps-and-walk': 'ankle pumps and a flat walk only',
	'floor-moves': 'floor moves only, if they do not hurt',
	'no-hops': 'easy, and without the hops',
	'step-down': 'seated or two-foot raises on the floor only',
	'as-told': 'as a professional told you',
	'after-cramp': 'open, but not in the hour after the cramp'
};

const lockedWords: Record<LockedBecause, (opensAt: number) => string> = {
	'too-sore': (opensAt) => `locked above ${opensAt} out of 10`,
	'hard-run': () => 'locked on the day of a hard run',
	uneven: () => 'locked while one side does not move normally',
	'first-day': () => 'locked on the first day'
};
