import type { Row } from './rule.ts';
import { bookRules } from './rules/book.ts';
import { isSore } from './rules/definitions.ts';
import { emergencyRules } from './rules/emergency.ts';
import { ordinaryRules } from './rules/ordinary.ts';
import { possibleStrainRules } from './rules/possible-strain.ts';
import { sameDayRules } from './rules/same-day.ts';

/** What is left where nothing else fired, not even a "not sure". */
const clearRules = [
	{
		id: 'C1',
		level: 'clear',
		of: 'body',
		origin: 'beyond',
		sources: ['practice'],
		when: ({ legs }, fired) => fired.size === 0 && !isSore(legs.left) && !isSore(legs.right)
	}
] as const satisfies readonly Row[];

/**
 * The decision table, clinical.md 2.2. Ordinary soreness stands before "book" and "possible strain", which ask whether it fits; within
 * a level the order is the table's.
 */
export const rules = [
	...emergencyRules,
	...sameDayRules,
	...ordinaryRules,
	...bookRules,
	...possibleStrainRules,
	...clearRules
] as const;

/** The rules that have a row. */
export type ActiveRule = (typeof rules)[number]['id'];
