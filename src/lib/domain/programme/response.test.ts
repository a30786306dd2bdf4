import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseOf, type Reaction } from './response.ts';

/** As clinical.md 3.2 writes it: Pd, B, Pn, and the share of repetitions done. */
const responseTo = (Pd: number, B: number, Pn: number, share = 1) =>
	responseOf({
		painDuring: Pd,
		painThatMorning: B,
		painNextMorning: Pn,
		reps: share * 100,
		repsPlanned: 100
	});

describe('the response to a session', () => {
	it.each([
		[0, 0, 0, 1],
		[3, 2, 2, 1],
		[3, 2, 0, 1]
	])('is green at Pd %i, B %i, Pn %i, %d of the repetitions', (...told) => {
		expect(responseTo(...told)).toBe('green');
	});

	it.each([
		[4, 0, 0, 1],
		[5, 0, 0, 1],
		[0, 2, 3, 1],
		[0, 0, 0, 0.99],
		[0, 0, 0, 0.8],
		[5, 2, 3, 0.8]
	])('is amber at Pd %i, B %i, Pn %i, %d of the repetitions', (...told) => {
		expect(responseTo(...told)).toBe('amber');
	});

	it.each([
		[6, 0, 0, 1],
		[0, 0, 2, 1],
		[0, 3, 5, 1],
		[0, 0, 0, 0.79]
	])('is red at Pd %i, B %i, Pn %i, %d of the repetitions', (...told) => {
		expect(responseTo(...told)).toBe('red');
	});

	const done = { reps: 30, repsPlanned: 30 };
	it('waits for the next morning, and is never green without it', () => {
		expect(responseOf({ ...done, painDuring: 0, painThatMorning: 0 })).toBe('pending');
		expect(responseOf({ ...done, painDuring: 5, painThatMorning: 0 })).toBe('pending');
	});

	it('is red at once where one thing is bad enough', () => {
		expect(responseOf({ ...done, painDuring: 6 })).toBe('red');
		expect(responseOf({ reps: 23, repsPlanned: 30 })).toBe('red');
	});

	it('takes no missing answer for a good one', () => {
		expect(responseOf({ ...done, painThatMorning: 0, painNextMorning: 0 })).toBe('pending');
		expect(responseOf({ ...done, painDuring: 0, painNextMorning: 1 })).toBe('pending');
	});

	it('needs no morning before to know that none after is no more', () => {
		expect(responseOf({ ...done, painDuring: 0, painNextMorning: 0 })).toBe('green');
	});

	it('never gets better by more pain, or by fewer repetitions', () => {
		const score = fc.integer({ min: 0, max: 10 });
		const order = ['green', 'amber', 'red'];
		const reaction = fc.record({
			painDuring: score,
			painThatMorning: score,
			painNextMorning: score,
			reps: fc.integer({ min: 0, max: 90 }),
			repsPlanned: fc.constant(90)
		});
		const badnessOf = (of: Reaction) => order.indexOf(responseOf(of));
		fc.assert(
			fc.property(reaction, (of) => {
				const bad = badnessOf(of);
				expect(badnessOf({ ...of, painDuring: of.painDuring + 1 })).toBeGreaterThanOrEqual(bad);
				expect(
					badnessOf({ ...of, painNextMorning: of.painNextMorning + 1 })
				).toBeGreaterThanOrEqual(bad);
				expect(badnessOf({ ...of, reps: of.reps - 1 })).toBeGreaterThanOrEqual(bad);
			})
		);
	});
});
