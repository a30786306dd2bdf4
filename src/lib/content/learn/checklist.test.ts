import { describe, expect, it, test } from 'vitest';
import type { Claim } from '../claim.ts';
import { topicById } from '../learn.ts';
import { topicGroups } from './topic-cards.ts';
import { topicIds, type TopicId } from './topic.ts';

/** What the article says, row by row (clinical.md 0): topic, claim, and the correction that must stand beside it. */
const rows: [row: number, topic: TopicId, claim: string, correction: RegExp][] = [
	[1, 'why-calves-get-sore', 'two-muscles', /textbook/],
	[2, 'why-calves-get-sore', 'too-much-too-soon', /simple one/],
	[3, 'soreness-or-strain', 'when', /12 to 72/],
	[4, 'shoes-hills-and-form', 'forefoot', /a tenth more/],
	[5, 'why-calves-get-sore', 'soleus', /has not been shown/],
	[5, 'warm-up-and-strength', 'soleus', /has not been shown/],
	[6, 'why-calves-get-sore', 'gastrocnemius', /mix of fast and slow/],
	[7, 'warm-up-and-strength', 'weak-hips', /go together/],
	[8, 'cramp-and-fluids', 'cramp', /one possible factor/],
	[8, 'cramp-and-fluids', 'salts', /contested/],
	[9, 'training-and-load', 'ten-percent', /injured as often/],
	[10, 'training-and-load', 'speed-and-hills', /do not raise distance and speed together/],
	[11, 'warm-up-and-strength', 'moving', /little proof/],
	[12, 'warm-up-and-strength', 'stronger', /trials are weak/],
	[12, 'warm-up-and-strength', 'prevention', /Nobody has shown/],
	[13, 'shoes-hills-and-form', 'drop', /no difference to injuries overall/],
	[14, 'shoes-hills-and-form', 'uphill', /has not been measured/],
	[15, 'shoes-hills-and-form', 'rotation', /a third fewer/],
	[16, 'easing-soreness', 'ease', /waste products is shaky/],
	[17, 'rest-and-ice', 'first-step', /Inflammation is part of healing/],
	[18, 'easing-soreness', 'soreness', /changes how the muscle feels/],
	[18, 'easing-soreness', 'feel', /short time/],
	[19, 'easing-soreness', 'hold', /not been proven better/],
	[20, 'easing-soreness', 'sharp', /keeps the article’s rule/],
	[20, 'soreness-or-strain', 'leave-alone', /no massage/],
	[21, 'soreness-or-strain', 'soreness', /rules nothing out/],
	[22, 'soreness-or-strain', 'strain', /for sure/],
	[23, 'when-to-see-a-professional', 'weight', /same day/],
	[23, 'when-to-see-a-professional', 'swelling-and-bruising', /bigger/],
	[23, 'when-to-see-a-professional', 'five-days', /careful choice/],
	[24, 'when-to-see-a-professional', 'rule-out', /examination/]
];

/** What the article leaves out. */
const gaps: [gap: string, topic: TopicId, claim: string][] = [
	['a clot, in the leg or the lung', 'when-to-see-a-professional', 'clot'],
	['pressure inside the lower leg', 'when-to-see-a-professional', 'pressure'],
	['muscle breakdown', 'when-to-see-a-professional', 'dark-urine'],
	['a torn tendon', 'when-to-see-a-professional', 'torn-tendon'],
	['bone stress', 'when-to-see-a-professional', 'bone'],
	['an infection', 'when-to-see-a-professional', 'infection'],
	['a leg without blood', 'when-to-see-a-professional', 'no-blood'],
	['signs of the nerves', 'when-to-see-a-professional', 'nerves'],
	['how ice can harm', 'rest-and-ice', 'ice-burn'],
	['how a wrap can harm', 'rest-and-ice', 'tight-wrap'],
	['running again after a strain', 'training-and-load', 'after-a-strain'],
	['running downhill', 'shoes-hills-and-form', 'downhill'],
	['one run that is too long', 'training-and-load', 'single-run'],
	['slow, heavy lifting', 'warm-up-and-strength', 'other-ways'],
	['drinking too much', 'cramp-and-fluids', 'too-much-water']
];

const claimOf = (topic: TopicId, id: string): Claim | undefined =>
	topicById[topic].claims.find((claim) => claim.id === id);

describe('what the article says', () => {
	test.each(rows)('row %i stands under %s, as %s', (_, topic, id, correction) => {
		expect(claimOf(topic, id)?.article).toBeTruthy();
		expect(claimOf(topic, id)?.studies).toMatch(correction);
	});

	it('is told in every row', () => {
		const told = new Set(rows.map(([row]) => row));
		expect([...told]).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
	});

	it('is told in no claim that no row knows', () => {
		const known = rows.map(([, topic, id]) => `${topic} ${id}`);
		const told = topicIds.flatMap((topic) =>
			topicById[topic].claims
				.filter(({ article }) => article !== undefined)
				.map(({ id }) => `${topic} ${id}`)
		);
		expect(told.filter((each) => !known.includes(each))).toEqual([]);
	});
});

test.each(gaps)('what the article leaves out: %s stands under %s, as %s', (_, topic, id) => {
	expect(claimOf(topic, id)?.article).toBeUndefined();
	expect(claimOf(topic, id)?.studies).toBeTruthy();
});

it('shows newer advice beside rest, ice, wrap and raise', () => {
	const terms = topicById['rest-and-ice'].newer?.points.map(({ term }) => term.charAt(0)).join('');
	expect(terms).toBe('PEACELOVE');
});

it('lists each topic once', () => {
	const listed = topicGroups.flatMap(({ ids }) => ids);
	expect([...listed].sort()).toEqual([...topicIds].sort());
});

it('leads on from each topic to others', () => {
	for (const id of topicIds) {
		expect(topicById[id].related.length).toBeGreaterThan(0);
		expect(topicById[id].related).not.toContain(id);
	}
});
