import type { Day } from '../day.ts';
import { isAtLeast, levels, type Level, type Reason, type RuleId } from '../soreness/advice.ts';
import { legs, type LegName } from '../soreness/check-in.ts';
import type { Past } from '../soreness/past.ts';
import { reasonsOn } from '../soreness/reasons.ts';
import type { Span } from './span.ts';

/** A rule of book or above that fired, and the days on which it did. */
export interface Flag extends Reason {
	of: LegName | 'body';
	/** The latest first; at least one. */
	days: Day[];
	/** Of that leg on the latest of them; 0 for the body. */
	painDays: number;
}

/** What fired on the check-ins of a span, as it was seen then; the most urgent first and, within a level, the latest. */
export function flagsIn(past: Past, { from, to }: Span): Flag[] {
	const flagByKey = new Map<string, Flag>();
	for (const checkIn of past.checkIns.toReversed()) {
		const { day } = checkIn;
		if (day < from || day > to) continue;
		const then = { ...past, marks: past.marks.filter((mark) => mark.day <= day) };
		const reasons = reasonsOn(checkIn, then);
		for (const of of [...legs, 'body'] as const)
			for (const reason of reasons[of]) {
				if (!isAtLeast(reason.level, 'see-professional')) continue;
				const key = keyOf(of, reason);
				const painDays = of === 'body' ? 0 : (past.logs[of].courseOn(day).episode?.painDays ?? 0);
				const flag = flagByKey.get(key);
				if (flag) flag.days.push(day);
				else flagByKey.set(key, { ...reason, of, days: [day], painDays });
			}
	}
	// Stable: the map holds the latest first.
	return [...flagByKey.values()].sort((a, b) => urgencyOf(b.level) - urgencyOf(a.level));
}

function keyOf(of: LegName | 'body', { rule, unsure }: { rule: RuleId; unsure: boolean }): string {
	return `${of} ${rule} ${unsure}`;
}

function urgencyOf(level: Level): number {
	return levels.indexOf(level);
}
