import { describe, expect, it } from 'vitest';
import type { Screen } from '#lib/domain/soreness/asking.ts';
import type { Interview } from '#lib/domain/soreness/interview.ts';
import { endsAt, placeIn, progressAt, screensBefore, trendsIn } from './check-in-place.ts';

const signs: Screen = { kind: 'signs' };
const scores: Screen = { kind: 'scores' };
const about: Screen = { kind: 'about', lines: [] };
const review = { kind: 'review' } as const;
const legScreen = (id: 'quality' | 'trend', ...legs: ('left' | 'right')[]) =>
	({ kind: 'leg', id, legs }) as const;

/** Asked in this order, and answered but for `open`. */
function interviewOf(asked: readonly Screen[], open?: Screen): Interview {
	return {
		asked: asked.map((screen) => ({ screen, isAnswered: screen !== open, isCarried: false })),
		open,
		said: { you: {}, legs: { left: { answers: {} }, right: { answers: {} } } }
	};
}

describe('the place in a check-in', () => {
	it('is what is open, and the review once nothing is', () => {
		expect(placeIn(interviewOf([signs, scores], scores), undefined)).toEqual(scores);
		expect(placeIn(interviewOf([signs, scores]), undefined)).toEqual(review);
	});

	it('is where somebody went back to, as long as that is asked of the same legs', () => {
		const both = legScreen('quality', 'left', 'right');
		const asked = interviewOf([signs, scores, both, about], about);
		expect(placeIn(asked, legScreen('quality', 'left', 'right'))).toEqual(both);
		expect(placeIn(asked, legScreen('quality', 'left'))).toEqual(about);
		expect(placeIn(asked, review)).toEqual(review);
	});

	it('has the screens asked before it behind it', () => {
		const asked = interviewOf([signs, scores, about], about);
		expect([signs, scores, about].map((each) => screensBefore(asked, each))).toEqual([0, 1, 2]);
		expect(screensBefore(asked, review)).toBe(3);
		expect(screensBefore(asked, { kind: 'age' })).toBe(-1);
	});
});

describe('the end', () => {
	const trend = legScreen('trend', 'left');

	it('is at the scores where nothing but the trends is open: they are asked beside them', () => {
		expect(endsAt(interviewOf([signs, scores]), scores)).toBe(true);
		expect(endsAt(interviewOf([signs, scores, trend], trend), scores)).toBe(true);
		expect(endsAt(interviewOf([signs, scores, about, trend], about), scores)).toBe(false);
		expect(endsAt(interviewOf([signs, scores]), signs)).toBe(false);
		expect(trendsIn(interviewOf([signs, scores, trend], trend))).toEqual([trend]);
	});

	it('is at the review once nothing is open', () => {
		expect(endsAt(interviewOf([signs, scores]), review)).toBe(true);
		expect(endsAt(interviewOf([signs, scores], scores), review)).toBe(false);
	});
});

it('does not say that more is done than will be, before the scores tell how much is asked', () => {
	const early = interviewOf([signs, scores], signs);
	const quality = legScreen('quality', 'left');
	const whole = interviewOf([signs, scores, quality, about], quality);
	expect(progressAt(early, signs)).toBe(0);
	expect(progressAt(interviewOf([signs, scores], scores), scores)).toBeLessThan(
		progressAt(whole, quality)
	);
	expect(progressAt(whole, quality)).toBe(0.5);
	expect(progressAt(interviewOf([signs, scores]), review)).toBe(1);
});
