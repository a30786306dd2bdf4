import { addDays, type Day } from '../day.ts';
import { compareInstants, endOfDay, type Instant } from '../instant.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import { adultAge, type CheckIn } from './check-in.ts';
import type { Cell, GatedRoutine } from './gate-table.ts';

/** What holds whatever the level is (clinical.md 2.5). */
export type StandingCause =
	| 'stopped-session'
	| 'anticoagulant'
	| 'varicose-veins'
	| 'clotting-disorder'
	| 'fluoroquinolone'
	| 'under-16';

export interface StandingCell {
	cause: StandingCause;
	cell: Cell;
}

const locked: Cell = { gate: 'locked' };
const massaged: readonly GatedRoutine[] = ['foam-rolling', 'massage-gun'];
const calfLoads: readonly GatedRoutine[] = ['heel-drops', 'soleus-strength', 'heel-raise-test'];
const withHops: readonly GatedRoutine[] = ['warm-up', 'warm-up-short'];
const forChildren: readonly GatedRoutine[] = ['rice', 'light-movement'];
const antibioticDays = 30;

/**
 * What locks a routine today whatever is felt.
 *
 * @param checkIns up to today, oldest first
 * @param toldHeelDrops a professional said to do heel drops
 */
export function standingCells(
	routine: GatedRoutine,
	checkIns: readonly CheckIn[],
	sessions: readonly SessionRecord[],
	today: Day,
	toldHeelDrops: boolean
): StandingCell[] {
	const cells: StandingCell[] = [];
	const lock = (cause: StandingCause) => cells.push({ cause, cell: locked });

	if (routine !== 'rice' && hasStopped(sessions, checkIns, today)) lock('stopped-session');
	if (massaged.includes(routine)) bleedingOrClotCauses(checkIns).forEach(lock);
	if (!toldHeelDrops && tookFluoroquinolone(checkIns, today)) {
		if (calfLoads.includes(routine)) lock('fluoroquinolone');
		if (withHops.includes(routine))
			cells.push({ cause: 'fluoroquinolone', cell: { gate: 'modified', form: 'no-hops' } });
	}
	const age = checkIns.findLast((checkIn) => checkIn.age !== undefined)?.age;
	if (age !== undefined && age < adultAge && !forChildren.includes(routine)) lock('under-16');
	return cells;
}

/** A session was stopped for symptoms, and no check-in was saved since. */
function hasStopped(
	sessions: readonly SessionRecord[],
	checkIns: readonly CheckIn[],
	today: Day
): boolean {
	return sessions
		.filter(({ outcome, day }) => outcome === 'stopped-for-symptoms' && day <= today)
		.some((session) => !checkIns.some((checkIn) => isSavedAfter(checkIn, session)));
}

/**
 * A later day's log comes after the session, even where the session was edited after it; an earlier day that is filled in afterwards
 * says nothing of it. No session began after its day, whatever an imported record says: it would lock for good.
 */
function isSavedAfter({ day, updatedAt }: CheckIn, session: SessionRecord): boolean {
	if (day < session.day) return false;
	const isAfter = (moment: Instant) => compareInstants(updatedAt, moment) > 0;
	if (day === session.day) return isAfter(session.updatedAt);
	return isAfter(session.startedAt) || isAfter(endOfDay(session.day));
}

/** "Not sure" counts as yes: a lock is no more than a wait for an answer. */
function bleedingOrClotCauses(checkIns: readonly CheckIn[]): StandingCause[] {
	const latest = (isAnswered: (checkIn: CheckIn) => boolean) => checkIns.findLast(isAnswered);
	const onMedicines = latest(
		({ medicines, unsure }) => medicines !== undefined || !!unsure?.includes('anticoagulant')
	);
	const onRisks = latest(
		({ clotRisks, unsure }) =>
			clotRisks !== undefined ||
			!!unsure?.some((each) => each === 'varicose-veins' || each === 'clotting-disorder')
	);
	const says = (
		checkIn: CheckIn | undefined,
		cause: 'anticoagulant' | 'varicose-veins' | 'clotting-disorder'
	) =>
		[
			...(checkIn?.medicines ?? []),
			...(checkIn?.clotRisks ?? []),
			...(checkIn?.unsure ?? [])
		].includes(cause);
	return [
		...(says(onMedicines, 'anticoagulant') ? (['anticoagulant'] as const) : []),
		...(['varicose-veins', 'clotting-disorder'] as const).filter((cause) => says(onRisks, cause))
	];
}

function tookFluoroquinolone(checkIns: readonly CheckIn[], today: Day): boolean {
	const from = addDays(today, -antibioticDays);
	return checkIns.some(
		({ day, medicines, unsure }) =>
			day >= from && [...(medicines ?? []), ...(unsure ?? [])].includes('fluoroquinolone')
	);
}
