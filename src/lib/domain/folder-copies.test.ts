import { describe, expect, test } from 'vitest';
import { addDays, day } from './day.ts';
import { copyName, outdatedCopies } from './folder-copies.ts';

const days = Array.from({ length: 10 }, (_, index) => addDays(day('2026-02-25'), index));

describe('copies in a folder', () => {
	test('are kept of seven days, the oldest go first, in whatever order the folder names them', () => {
		const names = days.map(copyName).reverse();
		expect(outdatedCopies(names)).toEqual(days.slice(0, 3).map(copyName));
	});

	test('all stay while there are no more than seven', () => {
		expect(outdatedCopies(days.slice(3).map(copyName))).toEqual([]);
	});

	test('alone are ever removed: not what a person keeps there', () => {
		const own = ['soleus-2020-01-01.json', 'soleus-auto-2020-01-01.json.bak', 'a.txt'];
		expect(outdatedCopies([...own, ...days.slice(3).map(copyName)])).toEqual([]);
	});
});
