import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../instant.ts';
import { legFields, legSigns, type CheckIn, type Leg } from './check-in.ts';
import { answersIn, answersWithout, notSure, recordOf, saidIn, type Said } from './questions.ts';
import { allVariables, changed, plain, today, truthOf, valuesOf } from './truths.fixture.ts';

const at = { day: today, updatedAt: `${today}T08:00:00+01:00` as Instant };

/** Answers of any kind, some of them missing. */
const someSaid: fc.Arbitrary<Said> = fc
	.tuple(
		fc.subarray(allVariables.flatMap((name) => valuesOf(name).map((value) => ({ name, value })))),
		fc.subarray([...legFields, ...legSigns]),
		fc.constantFrom<Said['painFreeGap']>(true, false, notSure, undefined)
	)
	.map(([some, missing, painFreeGap]): Said => {
		const truth = some.reduce((so, { name, value }) => changed(so, name, value), truthOf(3, 2));
		const answers = answersWithout(truth.legs.left.answers, missing);
		return {
			...truth,
			legs: { ...truth.legs, left: { ...truth.legs.left, answers } },
			...(painFreeGap !== undefined && { painFreeGap })
		};
	});

describe('the record of answers', () => {
	it('holds each answer in its place, and names what is not sure', () => {
		const said: Said = {
			you: { fever: 'yes', smoker: notSure },
			legs: {
				left: { soreness: 4, answers: { quality: 'dull', spread: notSure, pop: 'yes' } },
				right: { soreness: 0, answers: {} }
			}
		};
		expect(recordOf(said, at)).toEqual({
			...at,
			body: ['fever'],
			unsure: ['smoker'],
			legs: {
				left: { soreness: 4, quality: 'dull', signs: ['pop'], unsure: ['spread'] },
				right: { soreness: 0 }
			}
		});
	});

	it('claims a screen of signs only where each of them was answered', () => {
		const { left } = recordOf(truthOf(3), at).legs;
		expect(left.signs).toEqual([]);
		const answers = answersWithout(plain, ['run-pain']);
		const said = { you: {}, legs: { left: { answers }, right: { answers: {} } } };
		expect(recordOf(said, at).legs.left).not.toHaveProperty('signs');
		expect(recordOf(said, at)).not.toHaveProperty('body');
		expect(recordOf(truthOf(3), at)).toMatchObject({ body: [], clotRisks: [], medicines: [] });
	});

	it('gives the same answers back, and comes back from them unchanged', () => {
		fc.assert(
			fc.property(someSaid, (said) => {
				const record = recordOf(said, at);
				expect(recordOf(saidIn(record), at)).toEqual(record);
			})
		);
	});

	it('names no question both as answered and as unsure', () => {
		fc.assert(
			fc.property(someSaid, (said) => {
				const { signs = [], unsure = [], ...fields }: Leg = recordOf(said, at).legs.left;
				const named: string[] = [...Object.keys(fields), ...signs];
				expect(unsure.filter((id) => named.includes(id))).toEqual([]);
			})
		);
	});

	it('leaves "not sure" of the gap out, as it counts as no', () => {
		const said = { ...truthOf(1), painFreeGap: notSure } as const;
		expect(recordOf(said, at)).not.toHaveProperty('painFreeGap');
		expect(recordOf({ ...said, painFreeGap: false }, at).painFreeGap).toBe(false);
	});
});

it('reads a record of signs as a whole: what it does not name was no', () => {
	const leg: Leg = { soreness: 2, signs: ['pop'], unsure: ['bruising', 'trend'] };
	expect(answersIn(leg)).toMatchObject({
		pop: 'yes',
		bruising: notSure,
		'run-pain': 'no',
		trend: notSure
	});
	expect(answersIn({ soreness: 2 })).toEqual({});
});

it('reads a day on which nothing was asked but the scores as that', () => {
	const quick: CheckIn = { ...at, legs: { left: { soreness: 0 }, right: { soreness: 0 } } };
	expect(saidIn(quick).you).toEqual({});
});
