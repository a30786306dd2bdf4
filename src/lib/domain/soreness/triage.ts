import { daysBetween, type Day } from '../day.ts';
import type { Records } from '../records.ts';
import { mostUrgent, type Advice, type LegAdvice, type Level, type Reason } from './advice.ts';
import { legs, type CheckIn, type LegName } from './check-in.ts';
import { longGapDays, painDaysOf } from './episode.ts';
import { pastOf, type Past } from './past.ts';
import { reasonsOn } from './reasons.ts';
import { softeningMark } from './softening.ts';

/** What advice is computed from. */
export type AdviceRecords = Pick<Records, 'checkIns' | 'acknowledgements' | 'programme' | 'runs'>;

/** The advice for today, as of the latest check-in up to today (clinical.md 2, contract.md 2). */
export function adviseOn(records: AdviceRecords, today: Day): Advice {
	const past = pastOf(records, today);
	const latest = past.checkIns.at(-1);
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
	const { left, right, body } = reasonsOn(latest, past);
	const legAdvice = {
		left: adviseLeg('left', left, latest, past, today),
		right: adviseLeg('right', right, latest, past, today)
	};
	return {
		level: mostUrgent([legAdvice.left.level, legAdvice.right.level, ...body.map(levelOf)]),
		asOf: latest.day,
		loggedToday: latest.day === today,
		legs: legAdvice,
		body,
		stillSore: isStillSoreAsked(legAdvice, past.checkIns, latest, today)
	};
}

function adviseLeg(
	leg: LegName,
	reasons: Reason[],
	latest: CheckIn,
	past: Past,
	today: Day
): LegAdvice {
	const level = mostUrgent(reasons.map(levelOf));
	const { soreness } = latest.legs[leg];
	return {
		leg,
		soreness,
		level,
		painDays: soreness > 0 ? (past.logs[leg].courseOn(latest.day).episode?.painDays ?? 0) : 0,
		reasons,
		acknowledged: level === 'see-professional' ? softeningMark(leg, past, today) : null
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
