import { describe, expect, it } from 'vitest';
import { rules } from '#lib/domain/soreness/rules.ts';
import { levelsByUrgency, rulesOf } from './rule-table.ts';

const told = levelsByUrgency.flatMap(rulesOf);
const kindOf = (rule: string) => told.find(({ id }) => id === rule)?.kind;

it('begins with what is most urgent', () => {
	expect([levelsByUrgency[0], levelsByUrgency.at(-1)]).toEqual(['emergency', 'clear']);
});

it('shows every rule of the table once', () => {
	expect(told.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
});

it('keeps the article’s own signs apart from what lies beyond it', () => {
	expect(kindOf('B1')).toBe('Each leg by itself · the article’s own sign');
	expect(kindOf('U1')).toBe('Each leg by itself · the article’s own sign; how urgent is a choice');
	expect(kindOf('E1')).toBe('The whole body · beyond the article');
});

describe.each(told)('$id', ({ id, condition, told, sources }) => {
	it('names every source of its row', () => {
		const row = rules.find((each) => each.id === id);
		expect(sources).toEqual(row?.sources);
		expect(sources.length).toBeGreaterThan(0);
	});

	it('says when it fits in whole sentences, and claims nothing', () => {
		expect(condition).toMatch(/^[A-Z].*\.$/);
		expect(`${condition} ${told}`).not.toMatch(/you have|\bsafe\b|cleared|diagnos|!/i);
	});

	it('names only rules that are there', () => {
		const named = condition.match(/\b[EUBTDC]\d+[a-d]?\b/g) ?? [];
		const ids: readonly string[] = rules.map((each) => each.id);
		expect(named.filter((each) => !ids.includes(each))).toEqual([]);
	});
});
