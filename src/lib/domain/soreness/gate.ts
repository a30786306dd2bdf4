import { daysBetween, type Day } from '../day.ts';
import type { RunKind } from '../load/run.ts';
import type { Records } from '../records.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { isAtLeast, type Advice, type Level, type Reason } from './advice.ts';
import { legs, type CheckIn, type LegName } from './check-in.ts';
import { episodeOf, upTo } from './episode.ts';
import { easingOf, isToldHeelDrops } from './gate-exceptions.ts';
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
import type { ActiveRule } from './rules.ts';
import { onsetOf, suspectedStrain } from './strain.ts';
import { adviseOn } from './triage.ts';

/** Why a routine is modified or locked: a rule that fired, or what holds whatever today's score is. */
export type GateCause = ActiveRule | 'after-strain' | 'recent-strain' | StandingCause;

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

const hardRuns: readonly RunKind[] = ['speed', 'hills', 'race', 'long'];
/** Today and the two days before it. */
const afterStrainDays = 3;
/** No hops for six weeks after a suspected strain (clinical.md 1.1, W10). */
const noHopsDays = 42;
const hops: readonly GatedRoutine[] = ['warm-up', 'warm-up-short'];

/** The gate of clinical.md 2.5: one cell for each rule that fired, and the strictest of them. */
export function gateOf(routine: GatedRoutine, records: GateRecords, today: Day): GateResult {
	const situation = situationOn(records, today);
	const { checkIns, marks, advice, holds } = situation;
	const told = legs.some((leg) => isToldHeelDrops(checkIns, marks, leg));
	const answers = upTo([...(records.olderAnswers ?? []), ...checkIns], today);
	return strictestOf(routine, [
		...legs.flatMap((leg) => legCells(routine, leg, situation)),
		...(holds ? advice.body : []).map(({ rule, level }) => ({
			cause: rule,
			level,
			cell: cellOf(routine, rule, level, ofNoLeg)
		})),
		...standingCells(routine, answers, records.sessions, today, told)
	]);
}

/** Whether starting the routine first asks "Sore today?" (contract.md 2). */
export function mustAsk(routine: GatedRoutine, records: GateRecords, today: Day): boolean {
	if (routine === 'rice' || situationOn(records, today).holds) return false;
	return gateOf(routine, records, today).gate !== 'locked';
}

interface Situation {
	today: Day;
	/** Up to today, oldest first. */
	checkIns: CheckIn[];
	/** Made up to today. */
	marks: Acknowledgement[];
	advice: Advice;
	/** The latest check-in still locks: it is today's, or said possible strain or worse. */
	holds: boolean;
	hadHardRun: boolean;
}

function situationOn(records: GateRecords, today: Day): Situation {
	const advice = adviseOn(records, today);
	return {
		today,
		advice,
		checkIns: upTo(records.checkIns, today),
		marks: records.acknowledgements.filter(({ day }) => day <= today),
		holds: advice.loggedToday || isAtLeast(advice.level, 'possible-strain'),
		hadHardRun: records.runs.some(({ day, kind }) => day === today && hardRuns.includes(kind))
	};
}

interface Found {
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
	movesEvenly: false
};

/** What a suspected strain of the days before counts as. */
const asStrain: Reason = { rule: 'T2', level: 'possible-strain', unsure: false };

function legCells(routine: GatedRoutine, leg: LegName, situation: Situation): Found[] {
	const { advice, checkIns, marks, holds, today } = situation;
	const latest = checkIns.at(-1);
	if (!latest) return [];
	const strained = suspectedStrain(checkIns, marks, leg, today, afterStrainDays);
	const felt = episodeOf(checkIns, leg, today) ? latest : (strained ?? latest);
	const facts: CellFacts = {
		soreness: latest.legs[leg].soreness,
		daysSinceOnset: daysBetween(onsetOf(felt, checkIns, leg), today),
		hadHardRun: situation.hadHardRun,
		movesEvenly: legs.every((each) => isEven(latest, each))
	};
	const reasons = holds ? advice.legs[leg].reasons : [];
	const isStrained = reasons.some(({ level }) => level === 'possible-strain');
	const easing = easingOf(routine, {
		leg,
		reasons: [...reasons, ...advice.body],
		checkIns,
		marks,
		loggedToday: advice.loggedToday,
		isStrained: isStrained || strained !== undefined,
		isAfterStrain: strained !== undefined,
		daysSinceOnset: facts.daysSinceOnset
	});
	const found = (cause: GateCause, { rule, level, unsure }: Reason): Found => ({
		cause,
		unsure,
		leg,
		level,
		cell:
			easing && (level === 'possible-strain' || rule === 'B1')
				? { gate: 'modified', form: easing }
				: cellOf(routine, rule, level, facts)
	});
	return [
		...reasons.map((reason) => found(reason.rule, reason)),
		...(strained && !isStrained ? [found('after-strain', asStrain)] : []),
		...(hops.includes(routine) && suspectedStrain(checkIns, marks, leg, today, noHopsDays)
			? [{ cause: 'recent-strain', leg, cell: { gate: 'open', form: 'no-hops' } } as const]
			: [])
	];
}

function isEven(checkIn: CheckIn, leg: LegName): boolean {
	const { weightBearing = 'yes', heelRaise = 'yes', unsure = [] } = checkIn.legs[leg];
	return (
		weightBearing === 'yes' &&
		heelRaise !== 'painful' &&
		heelRaise !== 'cannot' &&
		!unsure.includes('weightBearing') &&
		!unsure.includes('heelRaise')
	);
}

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
