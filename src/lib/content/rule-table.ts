import { levels, type Level, type RuleId } from '#lib/domain/soreness/advice.ts';
import type { Row } from '#lib/domain/soreness/rule.ts';
import { rules } from '#lib/domain/soreness/rules.ts';
import { reasonWords } from './reason-words.ts';
import { conditionByRule } from './rule-conditions.ts';
import { isSourceId, type SourceId } from './sources.ts';

/** A row of the decision table, to be read. */
export interface RuleInWords {
	id: RuleId;
	/** When it fits. */
	condition: string;
	/** `Each leg by itself · the article’s own sign` */
	kind: string;
	/** What is said of it, with the left leg as the example; empty where nothing is. */
	told: string;
	sources: SourceId[];
}

/** From most to least urgent. */
export const levelsByUrgency: readonly Level[] = [...levels].reverse();

/** In the order of the table. */
export function rulesOf(level: Level): RuleInWords[] {
	return rules.filter((row) => row.level === level).map(ruleInWords);
}

function ruleInWords(row: (typeof rules)[number]): RuleInWords {
	const { id, level } = row;
	return {
		id,
		condition: conditionByRule[id],
		kind: `${row.of === 'leg' ? 'Each leg by itself' : 'The whole body'} · ${originOf(row)}`,
		told: reasonWords({ rule: id, level, unsure: false }, { leg: 'left', painDays: 6 }).says,
		sources: row.sources.filter(isSourceId)
	};
}

function originOf({ id, origin, urgency }: Row): string {
	if (id === 'C1') return 'what is left';
	if (origin === 'beyond') return 'beyond the article';
	return urgency ? 'the article’s own sign; how urgent is a choice' : 'the article’s own sign';
}
