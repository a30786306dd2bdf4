import { isAtLeast, levels, type Level, type Reason, type RuleId } from './advice.ts';
import type { CheckIn, LegName } from './check-in.ts';
import { dayFactsOn, trialsOn } from './day-facts.ts';
import type { Past } from './past.ts';
import type { DayFacts, LegRow, LegView, Row } from './rule.ts';
import { rules } from './rules.ts';

/** Why, for each leg and for the body; most urgent first. */
export type Reasons = Record<LegName | 'body', Reason[]>;

const rows: readonly Row[] = rules;
const legRows = rows.filter((row) => row.of === 'leg');
const bodyRows = rows.filter((row) => row.of === 'body');

/** The rules that fire as of one of the check-ins of `past`, and those that fire only if a "not sure" is the worse of what it may be. */
export function reasonsOn(checkIn: CheckIn, past: Past): Reasons {
	const facts = dayFactsOn(checkIn, past);
	const certain = fire(facts);
	const doubted = trialsOn(facts, checkIn).map(fire);
	const reasonsOf = (of: LegName | 'body') =>
		reasonsFor(
			certain[of],
			doubted.flatMap((fired) => fired[of])
		);
	const left = reasonsOf('left');
	const right = reasonsOf('right');
	const body = reasonsOf('body');
	const isClear = !left.length && !right.length && body.every(({ rule }) => rule === 'C1');
	return { left, right, body: isClear ? body : body.filter(({ rule }) => rule !== 'C1') };
}

type Fired = Record<LegName | 'body', Row[]>;

function fire(day: DayFacts): Fired {
	const left = fireLeg({ ...day.legs.left, other: day.legs.right, day });
	const right = fireLeg({ ...day.legs.right, other: day.legs.left, day });
	const fired = new Set<RuleId>([...left, ...right].map(({ id }) => id));
	const body = bodyRows.filter((row) => row.when(day, fired) && fired.add(row.id));
	return { left, right, body };
}

function fireLeg(view: LegView): LegRow[] {
	const fired = new Set<RuleId>();
	return legRows.filter((row) => row.when(view, fired) && fired.add(row.id));
}

/** In the table's order within a level. Of what only fires in doubt, nothing below "book" counts. */
function reasonsFor(certain: readonly Row[], doubted: readonly Row[]): Reason[] {
	const reasons = certain.map(({ id, level }): Reason => ({ rule: id, level, unsure: false }));
	for (const row of new Set(doubted)) {
		if (certain.includes(row) || !isAtLeast(row.level, 'see-professional')) continue;
		reasons.push({ rule: row.id, level: lowered(row.level), unsure: true });
	}
	return reasons.sort(
		(a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || placeOf(a.rule) - placeOf(b.rule)
	);
}

function placeOf(rule: RuleId): number {
	return rules.findIndex(({ id }) => id === rule);
}

/** One level lower, but never below getting it checked. */
function lowered(level: Level): Level {
	const below = levels[levels.indexOf(level) - 1] ?? level;
	return isAtLeast(below, 'see-professional') ? below : level;
}
