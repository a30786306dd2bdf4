import type { RuleId } from '../advice.ts';
import type { Row } from '../rule.ts';
import { isAtHeelCord, isSharpAndFocal, isSore, isSuddenAndSharp } from './definitions.ts';

const ordinary: readonly RuleId[] = ['D1', 'D2', 'D3', 'D4'];

/** T1 to T5: what may be a strain, and whatever fits no pattern. */
export const possibleStrainRules = [
	{
		id: 'T1',
		level: 'possible-strain',
		of: 'leg',
		origin: 'article',
		sources: ['article'],
		when: isSuddenAndSharp
	},
	{
		id: 'T2',
		level: 'possible-strain',
		of: 'leg',
		origin: 'article',
		sources: ['article'],
		when: isSharpAndFocal
	},
	{
		id: 'T3',
		level: 'possible-strain',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view) => isSore(view) && isAtHeelCord(view)
	},
	{
		id: 'T4',
		level: 'possible-strain',
		of: 'leg',
		origin: 'beyond',
		sources: ['practice'],
		when: (view, fired) => isSore(view) && !ordinary.some((rule) => fired.has(rule))
	},
	{
		id: 'T5',
		level: 'possible-strain',
		of: 'leg',
		origin: 'beyond',
		sources: ['mayo-cecs'],
		when: ({ signs }) => signs.has('run-pain')
	}
] as const satisfies readonly Row[];
