import { describe, expect, it } from 'vitest';
import type { LegName } from '../soreness/check-in.ts';
import type { GateResult } from '../soreness/gate.ts';
import { checkInOn } from '../soreness/log.fixture.ts';
import type { HeelDropLevel } from './level.ts';
import { amber, entryOn, on, recordsOf, red } from './programme.fixture.ts';
import { programmeOn } from './programme.ts';
import { dosesOn, highestOf, legsDueOn, legsToFloor, limitFrom } from './session-doses.ts';

/** Each leg did its level two days before day 2, as told. */
const programme = (
	left: readonly [HeelDropLevel, number],
	right: readonly [HeelDropLevel, number],
	told: Partial<Record<LegName, typeof red>> = {},
	today = on(2)
) =>
	programmeOn(
		recordsOf([
			entryOn(on(0), ...left, { ...(told.left ?? amber), leg: 'left' }),
			entryOn(on(0), ...right, { ...(told.right ?? amber), leg: 'right' })
		]),
		{},
		today
	);
const stepDown = (...of: LegName[]): GateResult => ({
	gate: 'modified',
	moves: ['L0', 'L1'],
	reasons: of.map((leg) => ({ cause: 'T4', leg, form: 'step-down' })),
	suggested: true
});

describe('the session of a day', () => {
	it('is of both legs, each at its own dose', () => {
		expect(dosesOn(programme([1, 12], [3, 8]), null, on(2))).toEqual({
			left: { level: 1, reps: 12 },
			right: { level: 3, reps: 8 }
		});
	});

	it('leaves a leg out that is not due', () => {
		const rests = programme([4, 15], [4, 15], { left: red });
		expect(legsDueOn(rests, on(2))).toEqual(['right']);
		expect(dosesOn(rests, null, on(2))).toEqual({ right: { level: 4, reps: 15 } });
		expect(legsDueOn(rests, on(3))).toEqual(['left', 'right']);
	});

	it('puts no leg on two feet while the other is to rest after a red session', () => {
		const rests = programme([2, 10], [2, 10], { left: red });
		expect(legsDueOn(rests, on(2))).toEqual([]);
		expect(legsDueOn(rests, on(3))).toEqual(['left', 'right']);
	});

	it('comes early without a leg that has its days off, where the other can do without it', () => {
		const early = programme([4, 15], [4, 15], { left: red }, on(1));
		expect(legsDueOn(early, on(1))).toEqual([]);
		expect(dosesOn(early, null, on(1))).toEqual({ right: { level: 4, reps: 15 } });
		const onTwoFeet = programme([2, 10], [2, 10], { left: red }, on(1));
		expect(Object.keys(dosesOn(onTwoFeet, null, on(1)))).toEqual(['left', 'right']);
	});

	it('is of both legs where nothing is due yet', () => {
		const early = programme([1, 10], [1, 10], {}, on(1));
		expect(legsDueOn(early, on(1))).toEqual([]);
		expect(Object.keys(dosesOn(early, null, on(1)))).toEqual(['left', 'right']);
	});

	it('goes lower by hand, at the most repetitions of that level, and never higher', () => {
		const at = programme([1, 12], [3, 8]);
		expect(dosesOn(at, null, on(2), 2)).toEqual({
			left: { level: 1, reps: 12 },
			right: { level: 2, reps: 15 }
		});
		expect(dosesOn(at, null, on(2), 6)).toEqual(dosesOn(at, null, on(2)));
		expect(highestOf(at, null)).toBe(3);
	});
});

describe('the step down after a strain', () => {
	it('starts the leg at level 1 anew, and lets the other keep its level, at rest', () => {
		const limit = limitFrom(stepDown('left'));
		expect(dosesOn(programme([3, 12], [3, 12]), limit, on(2))).toEqual({
			left: { level: 1, reps: 10 }
		});
		expect(highestOf(programme([3, 12], [3, 12]), limit)).toBe(1);
	});

	it('leaves what lies within it', () => {
		const limit = limitFrom(stepDown('left'));
		expect(dosesOn(programme([0, 12], [1, 12]), limit, on(2))).toEqual({
			left: { level: 0, reps: 12 },
			right: { level: 1, reps: 12 }
		});
	});

	it('is none where the gate leaves every move', () => {
		expect(limitFrom({ ...stepDown('left'), moves: null })).toBeNull();
	});
});

describe('a leg whose heel goes no lower than the floor', () => {
	it('is one with pain at the heel bone in its open episode', () => {
		const heel = { soreness: 2, location: 'heel' as const };
		const toFloor = (...checkIns: Parameters<typeof legsToFloor>[0]) =>
			legsToFloor(checkIns, on(9));
		expect(toFloor(checkInOn(on(0), heel))).toEqual(['left']);
		expect(toFloor(checkInOn(on(0), heel), checkInOn(on(1)))).toEqual(['left']);
		expect(toFloor(checkInOn(on(0), heel), checkInOn(on(1)), checkInOn(on(2)))).toEqual([]);
		expect(toFloor(checkInOn(on(0), { ...heel, location: 'achilles' }))).toEqual([]);
	});
});
