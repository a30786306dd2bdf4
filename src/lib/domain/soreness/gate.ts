import type { Day } from '../day.ts';
import type { Records } from '../records.ts';
import { isAtLeast, type Level, type RuleId } from './advice.ts';
import { legs, type CheckIn, type LegName } from './check-in.ts';
import { upTo } from './episode.ts';
import { isToldHeelDrops } from './gate-exceptions.ts';
import { legCells, legStateOn } from './gate-leg.ts';
import { standingCells, type StandingCause } from './gate-standing.ts';
import {
	cellOf,
	movesByForm,
	type Cell,
	type CellFacts,
	type Form,
	type GatedRoutine,
	type LockedBecause
} from './gate-table.ts';
import { pastOf } from './past.ts';
import { adviseOn } from './triage.ts';

/** Why a routine is modified or locked: a rule that fired, or what holds whatever today's score is. */
export type GateCause = RuleId | 'after-strain' | 'recent-strain' | 'bone-pain' | StandingCause;

export interface GateReason {
	cause: GateCause;
	/** Absent for what is of the body or of the log. */
	leg?: LegName;
	/** The rule fires only if a "not sure" is the worse of what it may be. */
	unsure?: true;
	/** What is left of it. */
	form?: Form;
	because?: LockedBecause;
	/** Soreness out of 10 at or below which it opens. */
	opensAt?: number;
}

/** Whether a routine may be done today, and what is left of it. */
export interface GateResult {
	gate: 'open' | 'modified' | 'locked';
	/** What made it as strict as it is. Where open: why some moves are left out. */
	reasons: GateReason[];
	/** The moves that stay; `null`: all. */
	moves: string[] | null;
	/** Worth offering today. */
	suggested: boolean;
}

export type GateRecords = Pick<
	Records,
	'checkIns' | 'acknowledgements' | 'programme' | 'runs' | 'sessions'
> & {
	/** Older check-ins than those in `checkIns`, where they hold the latest answers on medicines, clot risks or age. */
	olderAnswers?: CheckIn[];
};

/** Today's gates, worked out once for all routines. */
export interface Gates {
	of(routine: GatedRoutine): GateResult;
	/** Whether starting the routine first asks "Sore today?" (contract.md 2). */
	mustAsk(routine: GatedRoutine): boolean;
	/** Calendar days since what the leg feels began: 0 on the first day, `undefined` before the first check-in. */
	daysSinceOnset(leg: LegName): number | undefined;
}

/** The gates of clinical.md 2.5: for each routine one cell for each rule that fired, and the strictest of them. */
export function gatesOn(records: GateRecords, today: Day): Gates {
	const advice = adviseOn(records, today);
	/** The latest check-in still locks: it is today's, or said possible strain or worse. */
	const holds = advice.loggedToday || isAtLeast(advice.level, 'possible-strain');
	const past = pastOf(records, today);
	const answers = upTo([...(records.olderAnswers ?? []), ...past.checkIns], today);
	const told = legs.some((leg) => isToldHeelDrops(past.logs[leg], past.marks));
	const states = legs.map((leg) => legStateOn(leg, { advice, holds, past, records, today }));
	const of = (routine: GatedRoutine) =>
		strictestOf(routine, [
			...states.flatMap((state) => legCells(routine, state)),
			...(holds ? advice.body : []).map(({ rule, level }) => ({
				cause: rule,
				level,
				cell: cellOf(routine, rule, level, ofNoLeg)
			})),
			...standingCells(routine, answers, records.sessions, today, told)
		]);
	return {
		of,
		mustAsk: (routine) => routine !== 'rice' && !holds && of(routine).gate !== 'locked',
		daysSinceOnset: (leg) => states.find((state) => state?.leg === leg)?.facts.daysSinceOnset
	};
}

/** What one cause leaves of a routine. */
export interface Found {
	cause: GateCause;
	leg?: LegName;
	/** What the cause counts for; absent for what stands whatever the level. */
	level?: Level;
	unsure?: boolean;
	cell: Cell;
}

/** The body's rules stand in columns that look at no leg. */
const ofNoLeg: CellFacts = {
	soreness: 10,
	daysSinceOnset: 0,
	hadHardRun: false,
	movesEvenly: false,
	isNumb: false
};

function strictestOf(routine: GatedRoutine, found: readonly Found[]): GateResult {
	const moves = found.reduce<readonly string[] | null>((left, { cell }) => {
		const form: readonly string[] | null = cell.form ? movesByForm[cell.form] : null;
		return left && form ? left.filter((move) => form.includes(move)) : (form ?? left);
	}, null);
	const isAny = (gate: Cell['gate']) => found.some(({ cell }) => cell.gate === gate);
	const gate =
		isAny('locked') || moves?.length === 0 ? 'locked' : isAny('modified') ? 'modified' : 'open';
	const isHurt = found.some(({ level }) => level && isAtLeast(level, 'possible-strain'));
	return {
		gate,
		reasons: reasonsFor(gate, found),
		moves: gate !== 'locked' && moves ? [...moves] : null,
		suggested: gate !== 'locked' && (routine !== 'rice' || isHurt)
	};
}

/** Those as strict as the result; those that leave moves out, where nothing is that strict. */
function reasonsFor(gate: Cell['gate'], found: readonly Found[]): GateReason[] {
	const asStrict = found.filter(({ cell }) => cell.gate === gate && (gate !== 'open' || cell.form));
	const why = asStrict.length ? asStrict : found.filter(({ cell }) => cell.form);
	return why.map(({ cause, leg, unsure, cell: { form, because, opensAt } }) => ({
		cause,
		...(leg && { leg }),
		...(unsure && { unsure: true as const }),
		...(form && { form }),
		...(because && { because }),
		...(opensAt !== undefined && { opensAt })
	}));
}
