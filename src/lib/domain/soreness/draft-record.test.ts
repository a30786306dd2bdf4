import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import type { Instant } from '../instant.ts';
import { backgroundOf, withoutCarried } from './background.ts';
import type { CheckIn } from './check-in.ts';
import { checkInFrom } from './draft-record.ts';
import { draftFrom, emptyDraft, withScore } from './draft.ts';
import { checkInOn } from './log.fixture.ts';
import { notSure, recordOf } from './questions.ts';
import { allOf, changed, draftOf, today, truthOf } from './truths.fixture.ts';

const records = { checkIns: [], acknowledgements: [], programme: [], runs: [] };
const background = backgroundOf(records, today);
const updatedAt = `${today}T09:00:00+01:00` as Instant;

describe('the record of a draft', () => {
	it('is none while something is open', () => {
		expect(checkInFrom(emptyDraft(), { updatedAt, background })).toBeNull();
		const half = { ...draftOf(truthOf(3)), legs: emptyDraft().legs };
		expect(checkInFrom(half, { updatedAt, background })).toBeNull();
	});

	it('holds what was answered, and the day it is of', () => {
		const draft = { ...draftOf(truthOf(3)), note: ' hills ' };
		expect(checkInFrom(draft, { updatedAt, background })).toMatchObject({
			day: today,
			updatedAt,
			note: 'hills',
			body: [],
			medicines: [],
			legs: { left: { soreness: 3, quality: 'dull' }, right: { soreness: 0, signs: [] } }
		});
	});

	it('holds that there was no hard work before it', () => {
		const draft = draftOf(changed(truthOf(3), 'own.hoursAfterLoad', null));
		expect(checkInFrom(draft, { updatedAt, background })?.legs.left.hoursAfterLoad).toBeNull();
	});

	it('holds nothing that is not asked after all', () => {
		const draft = withScore(draftOf(truthOf(3)), 'left', 0);
		const made = checkInFrom(draft, { updatedAt, background });
		expect(made?.legs.left).not.toHaveProperty('quality');
		expect(made).not.toHaveProperty('clotRisks');
	});
});

describe('a correction', () => {
	const logged: CheckIn = {
		...recordOf(allOf(truthOf(3), background), { day: today, updatedAt }),
		age: 40
	};
	const trend = { ...logged.legs.left, trend: 'same' as const };
	const corrects: CheckIn = { ...logged, legs: { ...logged.legs, left: trend } };
	const facts = { updatedAt, background: withoutCarried(background), corrects };

	it('keeps what is not asked of that day', () => {
		const made = checkInFrom(withScore(draftFrom(corrects), 'left', 4), facts);
		expect(made).toEqual({
			...corrects,
			legs: { ...corrects.legs, left: { ...trend, soreness: 4 } }
		});
	});

	it('of a leg that was not sore takes its start and feel away', () => {
		const made = checkInFrom(withScore(draftFrom(corrects), 'left', 0), facts);
		for (const id of ['location', 'startedOn', 'trend'])
			expect(made?.legs.left).not.toHaveProperty(id);
		expect(made?.legs.left).toMatchObject({ soreness: 0, signs: [], swelling: 'none' });
	});

	it('keeps the gap as it was said, and replaces it where it is asked', () => {
		const gone: CheckIn = { ...corrects, painFreeGap: true };
		const made = checkInFrom(draftFrom(gone), { ...facts, corrects: gone });
		expect(made?.painFreeGap).toBe(true);
		const afterGap = withoutCarried(
			backgroundOf(
				{ ...records, checkIns: [checkInOn(addDays(today, -9), { soreness: 3 })] },
				today
			)
		);
		const draft = { ...draftFrom(gone), painFreeGap: notSure } as const;
		const replaced = checkInFrom(draft, { updatedAt, background: afterGap, corrects: gone });
		expect(replaced).not.toHaveProperty('painFreeGap');
	});
});
