import type { Acknowledgement } from './acknowledgement.ts';
import { isAtLeast, levels, type Reason, type RuleId } from './advice.ts';
import type { CheckIn } from './check-in.ts';
import type { LegLog } from './episode.ts';
import { legFactsOn, trialsOf } from './facts.ts';
import { rules, type ActiveRule, type BodyRow, type LegFacts, type LegRow } from './rules.ts';

const rows: readonly (LegRow<ActiveRule> | BodyRow<ActiveRule>)[] = rules;
const legRows = rows.filter((row) => row.of === 'leg');
const bodyRows = rows.filter((row) => row.of === 'body');

/** The rules that fire for a leg as of one of its check-ins, most urgent first. */
export function legReasonsOn(
	checkIn: CheckIn,
	log: LegLog,
	marks: readonly Acknowledgement[]
): Reason[] {
	const facts = legFactsOn(checkIn, log, marks);
	const certain = fire(facts).map((row) => reasonOf(row, false));
	const ifWorse = trialsOf(facts)
		.flatMap(fire)
		.filter(({ level }) => isAtLeast(level, 'see-professional'))
		.map((row) => reasonOf(row, true));
	return byUrgency(certain.concat(ifWorse)).filter(
		(reason, index, all) => all.findIndex(({ rule }) => rule === reason.rule) === index
	);
}

/** The rules that fire for the body; some look at what fired for the legs. */
export function bodyReasonsOn(checkIn: CheckIn, ofLegs: readonly Reason[]): Reason[] {
	const fired = new Set<RuleId>(ofLegs.map(({ rule }) => rule));
	const certain = bodyRows.filter((row) => row.when(checkIn, fired) && fired.add(row.id));
	return byUrgency(certain.map((row) => reasonOf(row, false)));
}

function fire(facts: LegFacts): LegRow<ActiveRule>[] {
	const fired = new Set<RuleId>();
	return legRows.filter((row) => row.when(facts, fired) && fired.add(row.id));
}

/** A "not sure" counts one level lower, but never below getting it checked. */
function reasonOf(row: LegRow<ActiveRule> | BodyRow<ActiveRule>, unsure: boolean): Reason {
	const lowered = levels[levels.indexOf(row.level) - 1] ?? row.level;
	const level = unsure && isAtLeast(lowered, 'see-professional') ? lowered : row.level;
	return { rule: row.id, level, unsure };
}

function byUrgency(reasons: Reason[]): Reason[] {
	return reasons.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}
