import { expect, test } from 'vitest';
import { topicById } from './learn.ts';
import { topicByMatter } from './topic-links.ts';

const claimsOf = (matter: keyof typeof topicByMatter) =>
	topicById[topicByMatter[matter]].claims.map(({ id }) => id);

test('each matter leads to a topic that tells of it', () => {
	expect(claimsOf('forefoot')).toContain('forefoot');
	expect(claimsOf('hills')).toEqual(expect.arrayContaining(['uphill', 'downhill']));
	expect(claimsOf('lower-shoe')).toContain('drop');
	expect(claimsOf('speed')).toContain('speed-and-hills');
	expect(claimsOf('two-raised')).toContain('speed-and-hills');
	expect(claimsOf('legs-differ')).toContain('weak-hips');
});
