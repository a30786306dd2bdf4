import { describe, expect, it, test } from 'vitest';
import { addDays } from '../day.ts';
import { moveIds } from '../routine/move-ids.ts';
import type { CheckIn, Leg } from './check-in.ts';
import { gatesOn, type GateResult } from './gate.ts';
import type { GatedRoutine } from './gate-table.ts';
import { checkInOn, ordinary as plain, start } from './log.fixture.ts';
import { gateOfMoves, mustAskForMoves } from './own-gate.ts';

const ordinary: Leg = { ...plain, soreness: 2 };
const swollen: Leg = { ...ordinary, swelling: 'local' };
const sharp: Leg = { soreness: 3, quality: 'sharp', spread: 'focal' };

const gatesWith = (checkIns: CheckIn[], today = start) =>
	gatesOn({ checkIns, acknowledgements: [], programme: [], runs: [], sessions: [] }, today);
const own = (moves: string[], leg: Partial<Leg>): GateResult =>
	gateOfMoves(moves, gatesWith([checkInOn(start, leg)]));

describe('an own routine', () => {
	it('is open where all of its moves are', () => {
		expect(own(['M1', 'G1', 'L1'], ordinary)).toEqual({
			gate: 'open',
			reasons: [],
			moves: null,
			suggested: true
		});
	});

	it('is as strict as the strictest of its moves, and says why', () => {
		const result = own(['M1', 'F2'], swollen);
		expect(result).toMatchObject({ gate: 'locked', moves: null, suggested: false });
		expect(result.reasons).toEqual([{ cause: 'B2', leg: 'left' }]);
		expect(own(['R3', 'M1'], swollen).gate).toBe('modified');
	});

	it('loses the moves that their routines lose', () => {
		const result = own(['M1', 'M4', 'G1', 'G5'], swollen);
		expect(result).toMatchObject({ gate: 'modified', moves: ['M1', 'G1'] });
		expect(result.reasons.map(({ form }) => form)).toEqual(['pumps', 'floor-moves']);
	});

	it('keeps all of its moves where those lost are not among them', () => {
		expect(own(['M1', 'M5'], swollen)).toMatchObject({ gate: 'modified', moves: null });
	});

	it('says each reason once', () => {
		expect(own(['F1', 'Z1'], swollen).reasons).toEqual([{ cause: 'B2', leg: 'left' }]);
	});

	it('is locked where nothing is left', () => {
		expect(own(['M4', 'G5'], swollen)).toMatchObject({ gate: 'locked', moves: null });
		const strained = gatesWith(
			[checkInOn(start, sharp), checkInOn(addDays(start, 20))],
			addDays(start, 20)
		);
		expect(gateOfMoves(['W10'], strained)).toMatchObject({
			gate: 'locked',
			reasons: [{ cause: 'recent-strain' }]
		});
		expect(gateOfMoves(['W9', 'W10'], strained)).toMatchObject({
			gate: 'open',
			moves: ['W9'],
			reasons: [{ cause: 'recent-strain' }]
		});
	});

	it('asks "Sore today?" where one of its routines does and it is not locked anyway', () => {
		expect(mustAskForMoves(['R1', 'M1'], gatesWith([]))).toBe(true);
		expect(mustAskForMoves(['R1'], gatesWith([]))).toBe(false);
		expect(mustAskForMoves(['M1'], gatesWith([checkInOn(start)]))).toBe(false);
		const old = gatesWith(
			[checkInOn(start, sharp), checkInOn(addDays(start, 1))],
			addDays(start, 2)
		);
		expect(mustAskForMoves(['M1'], gatesWith([checkInOn(start)], addDays(start, 2)))).toBe(true);
		expect(mustAskForMoves(['G1', 'F2'], old)).toBe(false);
	});

	test.each<[string, GatedRoutine]>([
		['W', 'warm-up'],
		['L', 'heel-drops'],
		['F', 'foam-rolling'],
		['Z', 'massage-gun'],
		['R', 'rice'],
		['M', 'light-movement'],
		['G', 'hip-strength'],
		['S', 'soleus-strength']
	])('takes the moves of %s from %s', (letter, routine) => {
		const moves = moveIds.filter((id) => id.startsWith(letter));
		const asked: GatedRoutine[] = [];
		const open: GateResult = { gate: 'open', reasons: [], moves: null, suggested: true };
		gateOfMoves(moves, { of: (id) => (asked.push(id), open) });
		expect(asked).toEqual([routine]);
	});
});
