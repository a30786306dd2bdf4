import { daysBetween, type Day } from '../day.ts';
import type { Records } from '../records.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { mostUrgent, type Advice, type LegAdvice, type Level, type Reason } from './advice.ts';
import { legs, type CheckIn, type LegName } from './check-in.ts';
import { legLogOf, longGapDays, painDaysOf, upTo, type LegLog } from './episode.ts';
import { bodyReasonsOn, legReasonsOn } from './reasons.ts';
import { softeningMark } from './softening.ts';

/** What advice is computed from. */
export type AdviceRecords = Pick<Records, 'checkIns' | 'acknowledgements' | 'programme' | 'runs'>;

/** The advice for today, as of the latest check-in up to today (clinical.md 2, contract.md 2). */
export function adviseOn(records: AdviceRecords, today: Day): Advice {
	const checkIns = upTo(records.checkIns, today);
	const marks = records.acknowledgements.filter((mark) => mark.day <= today);
	const latest = checkIns.at(-1);
	if (!latest) {
		return {
			level: 'none',
			asOf: null,
			loggedToday: false,
			legs: { left: nothingOf('left'), right: nothingOf('right') },
			body: [],
			stillSore: false
		};
	}
	const legAdvice = {
		left: adviseLeg(legLogOf(checkIns, 'left'), latest, marks, today),
		right: adviseLeg(legLogOf(checkIns, 'right'), latest, marks, today)
	};
	const body = bodyReasonsOn(latest, [...legAdvice.left.reasons, ...legAdvice.right.reasons]);
	return {
		level: mostUrgent([legAdvice.left.level, legAdvice.right.level, ...body.map(levelOf)]),
		asOf: latest.day,
		loggedToday: latest.day === today,
		legs: legAdvice,
		body,
		stillSore: isStillSoreAsked(legAdvice, checkIns, latest, today)
	};
}

function adviseLeg(
	log: LegLog,
	latest: CheckIn,
	marks: readonly Acknowledgement[],
	today: Day
): LegAdvice {
	const { leg } = log;
	const reasons = legReasonsOn(latest, log, marks);
	const level = mostUrgent(reasons.map(levelOf));
	const { soreness } = latest.legs[leg];
	return {
		leg,
		soreness,
		level,
		painDays: soreness > 0 ? (log.courseOn(latest.day).episode?.painDays ?? 0) : 0,
		reasons,
		acknowledged: level === 'see-professional' ? softeningMark(log, marks, today) : null
	};
}

function isStillSoreAsked(
	advised: Advice['legs'],
	checkIns: readonly CheckIn[],
	latest: CheckIn,
	today: Day
): boolean {
	const missed = daysBetween(latest.day, today) - 1;
	const isAdvised = legs.some((leg) => advised[leg].reasons.some(({ rule }) => rule === 'B1'));
	if (missed < 0 || missed >= longGapDays || isAdvised) return false;
	const sore = { soreness: 1 };
	const ifSore = [...checkIns, { ...latest, day: today, legs: { left: sore, right: sore } }];
	return legs.some((leg) => painDaysOf(ifSore, leg, today) > 5);
}

function nothingOf(leg: LegName): LegAdvice {
	return { leg, soreness: 0, level: 'clear', painDays: 0, reasons: [], acknowledged: null };
}

function levelOf({ level }: Reason): Level {
	return level;
}
