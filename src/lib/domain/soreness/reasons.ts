import { daysBetween } from '../day.ts';
import { isAtLeast, levels, type Level, type Reason, type RuleId } from './advice.ts';
import { legs, type CheckIn, type LegName } from './check-in.ts';
import { bodyFactsOn, legAnswersOn, trialsOf } from './facts.ts';
import type { Past } from './past.ts';
import type { DayFacts, LegFacts, LegRow, LegView, Row } from './rule.ts';
import { rules } from './rules.ts';
import { strainsBefore } from './strain.ts';

/** Why, for each leg and for the body; most urgent first. */
export type Reasons = Record<LegName | 'body', Reason[]>;

const rows: readonly Row[] = rules;
const legRows = rows.filter((row) => row.of === 'leg');
const bodyRows = rows.filter((row) => row.of === 'body');
const redDays = 7;

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

function dayFactsOn(checkIn: CheckIn, past: Past): DayFacts {
	return {
		...bodyFactsOn(checkIn),
		legs: { left: legFactsOn(checkIn, 'left', past), right: legFactsOn(checkIn, 'right', past) }
	};
}

function legFactsOn(checkIn: CheckIn, leg: LegName, past: Past): LegFacts {
	const log = past.logs[leg];
	const { episode } = log.courseOn(checkIn.day);
	const answers = legAnswersOn(checkIn, log, past.marks);
	return {
		...answers,
		painDays: answers.leg.soreness > 0 && episode ? episode.painDays : 0,
		redSessions: past.programme.filter((entry) => {
			const ago = daysBetween(entry.day, checkIn.day);
			return entry.leg === leg && entry.response === 'red' && ago >= 0 && ago < redDays;
		}).length,
		strains: strainsBefore(checkIn, leg, past)
	};
}

/** The same day, once for each answer that is "not sure", with the most worrying answer in its place. */
function trialsOn(facts: DayFacts, { unsure = [] }: CheckIn): DayFacts[] {
	return [
		...legs.flatMap((leg) =>
			trialsOf(facts.legs[leg]).map((tried) => ({
				...facts,
				legs: { ...facts.legs, [leg]: tried }
			}))
		),
		...unsure.map((each) => ({ ...facts, said: new Set([...facts.said, each]) }))
	];
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

/** Of what only fires in doubt, nothing below "book" counts. */
function reasonsFor(certain: readonly Row[], doubted: readonly Row[]): Reason[] {
	const isNew = (row: Row, index: number, all: readonly Row[]) =>
		!certain.includes(row) && all.indexOf(row) === index;
	const reasons = [
		...certain.map(({ id, level }): Reason => ({ rule: id, level, unsure: false })),
		...doubted
			.filter(({ level }) => isAtLeast(level, 'see-professional'))
			.filter(isNew)
			.map(({ id, level }): Reason => ({ rule: id, level: lowered(level), unsure: true }))
	];
	return reasons.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}

/** One level lower, but never below getting it checked. */
function lowered(level: Level): Level {
	const below = levels[levels.indexOf(level) - 1] ?? level;
	return isAtLeast(below, 'see-professional') ? below : level;
}
