import { describe, expect, it } from 'vitest';
import { routineIds } from '#lib/domain/routine/routine.ts';
import { guideById } from './guides.ts';
import { topicById } from './learn.ts';
import { adviceBeyondTheRules } from './learn/advice.ts';
import { topicCardById } from './learn/topic-cards.ts';
import { topicIds } from './learn/topic.ts';
import { isSourceId } from './sources.ts';

const pages = [
	...routineIds.map((id) => ({ id, claims: guideById[id].claims, words: guideById[id] })),
	...topicIds.map((id) => ({
		id,
		claims: topicById[id].claims,
		words: [topicCardById[id], topicById[id], id === 'advice' ? adviceBeyondTheRules : '']
	}))
];

describe.each(pages)('the words of $id', ({ claims, words }) => {
	it('have sources that are there for each claim', () => {
		const unsourced = claims.filter(
			({ sources }) => sources.length === 0 || !sources.every(isSourceId)
		);
		const uncitedArticle = claims.filter(
			({ article, sources }) => article !== undefined && !sources.includes('article')
		);
		expect([...unsourced, ...uncitedArticle]).toEqual([]);
	});

	it('name each claim once', () => {
		const ids = claims.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('promise nothing and shout nothing (clinical.md 4.1)', () => {
		const text = JSON.stringify(words);
		expect(text).not.toMatch(/you have an? |diagnosed|\bsafe\b|nothing serious|cleared|!/i);
	});
});

it('keeps the article’s 12 to 48 hours, and shows 12 to 72', () => {
	const when = topicById['soreness-or-strain'].claims.find(({ id }) => id === 'when');
	expect(when?.article).toMatch(/12 to 72 .* 12 to 48/);
	expect(when?.studies).toContain('12 to 72');
});
