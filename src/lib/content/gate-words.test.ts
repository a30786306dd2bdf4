import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#lib/domain/day.ts';
import { routineIds } from '#lib/domain/routine/routine.ts';
import type { Leg } from '#lib/domain/soreness/check-in.ts';
import { gatesOn } from '#lib/domain/soreness/gate.ts';
import { anyLog } from '#lib/domain/soreness/any-log.fixture.ts';
import { checkInOn, ordinary as plain } from '#lib/domain/soreness/log.fixture.ts';
import { gateWords } from './gate-words.ts';

const today = day('2026-03-02');
const ordinary: Leg = { ...plain, soreness: 4 };
const states: Leg[] = [
	ordinary,
	{ ...ordinary, soreness: 2 },
	{ ...ordinary, startedOn: addDays(today, -6) },
	{ soreness: 3 },
	{ soreness: 3, quality: 'sharp', spread: 'focal' },
	{ soreness: 3, onset: 'sudden', quality: 'sharp' },
	{ soreness: 3, weightBearing: 'no' },
	{ soreness: 3, swelling: 'local' },
	{ soreness: 3, signs: ['bruising', 'pop'] },
	{ soreness: 3, unsure: ['weightBearing', 'pop'] }
];
const reasonsOf = (leg: Leg, rest = {}) => {
	const checkIns = [checkInOn(today, leg, {}, rest)];
	const others = { acknowledgements: [], programme: [], runs: [], sessions: [] };
	const gates = gatesOn({ checkIns, ...others }, today);
	return routineIds.flatMap((routine) => gates.of(routine).reasons);
};

describe('the words of the gate', () => {
	it('say why, and what is left or what to do instead', () => {
		const all = [
			...states.flatMap((leg) => reasonsOf(leg)),
			...reasonsOf(
				{ soreness: 0 },
				{
					age: 15,
					medicines: ['anticoagulant', 'fluoroquinolone'],
					clotRisks: ['varicose-veins', 'clotting-disorder']
				}
			)
		];
		expect(all.length).toBeGreaterThan(50);
		for (const reason of all) {
			const words = gateWords(reason);
			expect(words.split('. ').length).toBeGreaterThanOrEqual(2);
			expect(words).not.toMatch(/undefined|\byou have\b|\bsafe\b|cleared|!/);
		}
	});

	it('name the leg and the score at which it opens', () => {
		expect(gateWords({ cause: 'D1', leg: 'right', because: 'too-sore', opensAt: 3 })).toBe(
			'Your right calf is sore. See what light movement offers today. It opens at 3 out of 10 or less.'
		);
	});

	it('do not state what was only unsure', () => {
		expect(gateWords({ cause: 'U1', leg: 'left', unsure: true })).toMatch(/not sure/);
	});

	it('say why, and what then, for every rule and every doubt', () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(anyLog, ({ records, today: last }) => {
				const gates = gatesOn({ ...records, sessions: [] }, last);
				for (const routine of routineIds) {
					for (const reason of gates.of(routine).reasons) {
						const words = gateWords(reason);
						seen.add(`${reason.cause} ${reason.unsure ?? ''}`);
						expect(words.split('. ').length).toBeGreaterThanOrEqual(2);
						expect(words).not.toMatch(/undefined|\byou have\b|\bsafe\b|cleared|!/i);
					}
				}
			}),
			{ numRuns: 1000 }
		);
		expect(seen.size).toBeGreaterThan(50);
	}, 30_000);
});
