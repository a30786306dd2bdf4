import type { Day } from '../day.ts';
import { timelineOf, type SessionPlan } from '../routine/session-plan.ts';
import type { SessionRecord } from '../routine/session-record.ts';
import { heelDropMoves } from '../routine/own-parts.ts';
import type { SessionState } from '../routine/session.ts';
import { repetitionAt, type Phase } from '../routine/timeline.ts';
import { legs, type LegName } from '../soreness/check-in.ts';
import { entryId } from './entry-id.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import { responseOf } from './response.ts';

/**
 * The entries of heel drops that are over: one for each leg that did something. A leg whose pain was not told is stored as 0, and as pending: its
 * session bears no score.
 *
 * @param morning the soreness of that day's check-in, saved before it
 */
export function entriesOf(
	session: Pick<SessionRecord, 'id' | 'updatedAt' | 'soreness'>,
	plan: SessionPlan,
	over: SessionState,
	morning: (day: Day, leg: LegName) => number | undefined
): ProgrammeEntry[] {
	const isCounted = ({ move }: Phase) => !plan.own || heelDropMoves.includes(move);
	const phases = timelineOf(plan).phases.filter(isCounted);
	return legs.flatMap((leg): ProgrammeEntry[] => {
		const level = plan.levels?.[leg];
		const sets = phases.filter(({ side }) => side === leg || side === 'both');
		const reps = sum(sets.map((phase) => repsDone(phase, over)));
		if (level === undefined || reps === 0) return [];
		const painDuring = session.soreness?.[leg];
		const painThatMorning = morning(plan.day, leg);
		const done = {
			reps,
			repsPlanned: sum(sets.map(repsPlanned)),
			...(painThatMorning !== undefined && { painThatMorning })
		};
		return [
			{
				id: entryId(session.id, leg),
				updatedAt: session.updatedAt,
				day: plan.day,
				leg,
				level,
				painDuring: painDuring ?? 0,
				...done,
				response: responseOf({ ...done, ...(painDuring !== undefined && { painDuring }) })
			}
		];
	});
}

function repsPlanned({ dose }: Phase): number {
	return dose?.kind === 'reps' ? dose.reps : 0;
}

/** All of a set that was played to its end; of the one in which it ended, what was whole. */
function repsDone(phase: Phase, { credited, index, inPhaseMs }: SessionState): number {
	if (credited.has(phase.index)) return repsPlanned(phase);
	if (phase.index !== index) return 0;
	return Math.max(0, (repetitionAt(phase, inPhaseMs)?.rep ?? 1) - 1);
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
