import type { RoutineId } from '../routine/routine.ts';
import type { Level, RuleId } from './advice.ts';

/** Every routine that has a row in clinical.md 2.5. */
export type GatedRoutine = RoutineId | 'return-to-run';

/** What is left of a routine: the ids of the moves that stay (clinical.md 1), `null` where all stay and only their limits change. */
export const movesByForm = {
	'ice-wrap-and-raise': ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'],
	'ice-and-raise': ['R1', 'R2', 'R3', 'R4', 'R5', 'R8'],
	'rest-and-raise': ['R1', 'R8'],
	raise: ['R8'],
	pumps: ['M1', 'M5'],
	'pumps-and-walk': ['M1', 'M4', 'M5'],
	'floor-moves': ['G1', 'G2', 'G3', 'G4', 'G7'],
	'no-hops': ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9', 'W11'],
	'step-down': ['L0', 'L1'],
	'as-told': null,
	'after-cramp': null
} as const satisfies Record<string, readonly string[] | null>;
export type Form = keyof typeof movesByForm;

/** Why a cell locks, where the same rule leaves the routine open on another day. */
export type LockedBecause = 'too-sore' | 'hard-run' | 'uneven' | 'first-day';

export interface Cell {
	gate: 'open' | 'modified' | 'locked';
	/** Where modified; or open, with some moves left out. */
	form?: Form;
	because?: LockedBecause;
	/** Soreness out of 10 at or below which the lock opens, where that is what locks. */
	opensAt?: number;
}

/** What a cell may look at, of the leg whose rule fired. */
export interface CellFacts {
	soreness: number;
	/** Calendar days since it started: 0 on the first day. */
	daysSinceOnset: number;
	/** A run of kind speed, hills, race or long today. */
	hadHardRun: boolean;
	/** Neither leg limps or hurts on its toes, as far as was asked. */
	movesEvenly: boolean;
	/** It is numb now, or may be: it would not feel cold or a wrap do harm (clinical.md 1.5). */
	isNumb: boolean;
}

type Column = 'urgent' | 'injury' | 'time' | 'strain' | 'soreness' | 'clear';
type Entry = Cell | ((facts: CellFacts) => Cell);
type TableRow = Record<Exclude<Column, 'clear'>, Entry>;

const open: Cell = { gate: 'open' };
const locked: Cell = { gate: 'locked' };
const only = (form: Form): Cell => ({ gate: 'modified', form });
const lockedAbove = (opensAt: number): Cell => ({ gate: 'locked', because: 'too-sore', opensAt });

/** Most soreness with which ordinary strength work and easy runs go on. */
const mildSoreness = 3;
const strainSoreness = 2;
const firstDays = 3;

const closed: TableRow = {
	urgent: locked,
	injury: locked,
	time: locked,
	strain: locked,
	soreness: locked
};
const softTissue: TableRow = { ...closed, soreness: open };
const calfStrength: TableRow = {
	...closed,
	soreness: ({ soreness, hadHardRun }) => {
		if (soreness > mildSoreness) return lockedAbove(mildSoreness);
		return hadHardRun ? { gate: 'locked', because: 'hard-run' } : open;
	}
};
const beforeRun: TableRow = {
	...closed,
	soreness: ({ soreness, movesEvenly }) => {
		if (soreness > mildSoreness) return lockedAbove(mildSoreness);
		return movesEvenly ? only('no-hops') : { gate: 'locked', because: 'uneven' };
	}
};

/** The table of clinical.md 2.5; its column `clear` is open throughout. */
const table: Record<GatedRoutine, TableRow> = {
	rice: {
		urgent: locked,
		injury: only('ice-wrap-and-raise'),
		time: open,
		strain: ({ daysSinceOnset }) => (daysSinceOnset < firstDays ? open : only('raise')),
		soreness: open
	},
	'light-movement': {
		urgent: locked,
		injury: only('pumps'),
		time: only('pumps-and-walk'),
		strain: ({ soreness, daysSinceOnset }) => {
			if (daysSinceOnset < 1) return { gate: 'locked', because: 'first-day' };
			return soreness > strainSoreness ? lockedAbove(strainSoreness) : only('pumps');
		},
		soreness: open
	},
	'foam-rolling': softTissue,
	'massage-gun': softTissue,
	'heel-drops': calfStrength,
	'soleus-strength': calfStrength,
	'hip-strength': {
		urgent: locked,
		injury: only('floor-moves'),
		time: only('floor-moves'),
		strain: only('floor-moves'),
		soreness: open
	},
	'warm-up': beforeRun,
	'warm-up-short': beforeRun,
	'heel-raise-test': closed,
	'return-to-run': closed
};

/** Where one rule's cell differs from its column. */
const cellByRule: Partial<Record<RuleId, Partial<Record<GatedRoutine, Entry>>>> = {
	B4: { rice: only('rest-and-raise'), 'hip-strength': locked },
	B6: { rice: ({ isNumb }) => only(isNumb ? 'rest-and-raise' : 'ice-wrap-and-raise') },
	B13: { 'light-movement': locked, 'hip-strength': locked },
	D2: { 'foam-rolling': only('after-cramp'), 'massage-gun': only('after-cramp') },
	D4: {
		'light-movement': only('pumps-and-walk'),
		'foam-rolling': locked,
		'massage-gun': locked,
		'hip-strength': locked
	}
};

/** A clot is in doubt: then no wrap (clinical.md 1.5). */
const clotRules: readonly RuleId[] = ['U3a', 'U3b', 'U3c', 'U3d', 'U9', 'U10'];
/** Rules of "book" that leave room for a flat walk. */
const timeRules: readonly RuleId[] = ['B1', 'B5', 'B10', 'B11', 'B12', 'B13'];
const columnByLevel: Record<Level, Column> = {
	emergency: 'urgent',
	'same-day': 'urgent',
	'see-professional': 'injury',
	'possible-strain': 'strain',
	soreness: 'soreness',
	clear: 'clear'
};

/** What one rule that fired, at the level it counts for, leaves of a routine. */
export function cellOf(routine: GatedRoutine, rule: RuleId, level: Level, facts: CellFacts): Cell {
	const column = timeRules.includes(rule) ? 'time' : columnByLevel[level];
	if (column === 'clear') return open;
	if (column === 'injury' && routine === 'rice' && clotRules.includes(rule)) {
		return only('ice-and-raise');
	}
	const entry = cellByRule[rule]?.[routine] ?? table[routine][column];
	return typeof entry === 'function' ? entry(facts) : entry;
}
