import { daysBetween, type Day } from '../day.ts';
import type { RunKind } from '../load/run.ts';
import type { Advice, Reason } from './advice.ts';
import { legs, type CheckIn, type Leg, type LegName } from './check-in.ts';
import type { Found, GateCause, GateRecords } from './gate.ts';
import { easingOf, type EasingFacts } from './gate-exceptions.ts';
import { cellOf, type CellFacts, type GatedRoutine } from './gate-table.ts';
import type { Past } from './past.ts';
import { afterStrainDays, onsetOf, strainStartOf, suspectedStrain } from './strain.ts';

export interface GateDay {
	advice: Advice;
	/** The latest check-in's rules still lock. */
	holds: boolean;
	/** Up to today. */
	past: Past;
	records: GateRecords;
	today: Day;
}

/** What the gates look at, of one leg. */
export interface LegState {
	leg: LegName;
	/** The rules that still lock, and a suspected strain of the last days where none of them says as much. */
	causes: { cause: GateCause; reason: Reason }[];
	facts: CellFacts;
	easing: EasingFacts;
	/** What leaves the hops out, whatever else is open (clinical.md 1.1, W10). */
	withoutHops: readonly GateCause[];
}

const hardRuns: readonly RunKind[] = ['speed', 'hills', 'race', 'long'];
/** No hops for six weeks after a suspected strain (clinical.md 1.1, W10). */
const noHopsDays = 42;
const withHops: readonly GatedRoutine[] = ['warm-up', 'warm-up-short'];
/** What a suspected strain of the days before counts as. */
const asStrain: Reason = { rule: 'T2', level: 'possible-strain', unsure: false };

/** `null` before the first check-in. */
export function legStateOn(
	leg: LegName,
	{ advice, holds, past, records, today }: GateDay
): LegState | null {
	const log = past.logs[leg];
	const latest = past.checkIns.at(-1);
	if (!latest) return null;
	const lately = suspectedStrain(past, leg, today, noHopsDays);
	const strained = lately && daysBetween(lately.day, today) < afterStrainDays ? lately : undefined;
	const felt = log.courseOn(today).episode ? latest : (strained ?? latest);
	const onset = onsetOf(felt, leg, past);
	const strainStart = strained && strainStartOf(strained, leg, past);
	const daysSinceOnset = daysBetween(
		strainStart && strainStart > onset ? strainStart : onset,
		today
	);
	const reasons = holds ? advice.legs[leg].reasons : [];
	const isStrained = reasons.some(({ level }) => level === 'possible-strain');
	return {
		leg,
		causes: [
			...reasons.map((reason) => ({ cause: reason.rule, reason })),
			...(strained && !isStrained ? [{ cause: 'after-strain' as const, reason: asStrain }] : [])
		],
		facts: {
			soreness: latest.legs[leg].soreness,
			daysSinceOnset,
			hadHardRun: records.runs.some(({ day, kind }) => day === today && hardRuns.includes(kind)),
			movesEvenly: legs.every((each) => isEven(latest, each)),
			isNumb: isNumb(latest.legs[leg])
		},
		easing: {
			log,
			marks: past.marks,
			reasons: [...reasons, ...advice.body],
			loggedToday: advice.loggedToday,
			isStrained: isStrained || strained !== undefined,
			isAfterStrain: strained !== undefined,
			daysSinceOnset
		},
		withoutHops: [
			...(lately ? (['recent-strain'] as const) : []),
			...(holds && mayBeBonePain(latest.legs[leg]) ? (['bone-pain'] as const) : [])
		]
	};
}

/** What the leg leaves of a routine: one cell for each cause. */
export function legCells(routine: GatedRoutine, state: LegState | null): Found[] {
	if (!state) return [];
	const { leg, causes, facts } = state;
	const form = easingOf(routine, state.easing);
	const found = causes.map(({ cause, reason: { rule, level, unsure } }): Found => {
		const isEased = form && (level === 'possible-strain' || rule === 'B1');
		const cell = isEased
			? { gate: 'modified' as const, form }
			: cellOf(routine, rule, level, facts);
		return { cause, leg, level, unsure, cell };
	});
	if (!withHops.includes(routine)) return found;
	return [
		...found,
		...state.withoutHops.map((cause): Found => ({
			cause,
			leg,
			cell: { gate: 'open', form: 'no-hops' }
		}))
	];
}

function isNumb({ numbness, unsure }: Leg): boolean {
	return numbness === 'now' || !!unsure?.includes('numbness');
}

/** Also of a leg without a score, whose place nobody asks. */
function mayBeBonePain({ signs = [], unsure = [] }: Leg): boolean {
	return [...signs, ...unsure].some((sign) => sign === 'hop-pain' || sign === 'night-pain');
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
