import { describe, expect, it } from 'vitest';
import { movesByForm } from '#lib/domain/soreness/gate-table.ts';
import { routineFor } from '../routines.ts';
import { choices, movesOf, phasesOf, workSeconds } from './routines.fixture.ts';

describe('rest, ice, wrap, raise', () => {
	const rices = choices.filter(({ id }) => id === 'rice');

	it('checks the cloth, looks at the skin at 5, 10 and 15 minutes, tests the wrap twice, raises for 15', () => {
		expect(movesOf(routineFor('rice', { iceMinutes: 20 }).steps)).toEqual(
			'R1 R2 R3 R4 R3 R4 R3 R4 R3 R5 R6 R7 R8 R7 R8 R9'.split(' ')
		);
		expect(movesOf(routineFor('rice').steps)).toEqual(
			'R1 R2 R3 R4 R3 R4 R5 R6 R7 R8 R7 R8 R9'.split(' ')
		);
		const raised = phasesOf('rice').filter(
			({ move, kind, side }) => move === 'R8' && kind === 'work' && side === 'left'
		);
		expect(workSeconds(raised)).toBe(900);
		expect(raised[0]?.durationMs).toBe(600_000);
	});

	it('ices each leg for as long as chosen, never above 20 minutes', () => {
		for (const { options } of rices) {
			for (const leg of ['left', 'right']) {
				const ice = phasesOf('rice', options).filter(
					({ move, kind, side }) => move === 'R3' && kind === 'work' && side === leg
				);
				const expected =
					options.iceRuledOut || options.iceTooSoon ? 0 : (options.iceMinutes ?? 0) * 60;
				expect(workSeconds(ice)).toBe(expected);
				expect(workSeconds(ice)).toBeLessThanOrEqual(1200);
			}
		}
	});

	it('never ices longer than 5 minutes without a look', () => {
		for (const { options } of rices) {
			let icedMs = 0;
			for (const { move, kind, durationMs } of phasesOf('rice', options)) {
				if (move !== 'R3') icedMs = 0;
				else if (kind === 'work' || icedMs > 0) icedMs += durationMs;
				expect(icedMs).toBeLessThanOrEqual(300_000);
			}
		}
	});

	it('raises at one stretch where today leaves out the wrap', () => {
		for (const form of ['ice-and-raise', 'rest-and-raise', 'raise'] as const) {
			const { steps } = routineFor('rice', { only: movesByForm[form] });
			expect(movesOf(steps).filter((move) => ['R6', 'R7', 'R8'].includes(move))).toEqual(['R8']);
		}
		const { steps } = routineFor('rice', { only: movesByForm['ice-wrap-and-raise'] });
		expect(movesOf(steps).join(' ')).toBe('R1 R2 R3 R4 R3 R4 R5 R6 R7 R8 R7 R8');
	});

	it('leaves out what is ruled out, and never the raising', () => {
		for (const { options } of rices) {
			const played = movesOf(routineFor('rice', options).steps);
			const withIce = !options.iceRuledOut && !options.iceTooSoon;
			for (const move of ['R2', 'R3', 'R4', 'R5']) expect(played.includes(move)).toBe(withIce);
			for (const move of ['R6', 'R7']) expect(played.includes(move)).toBe(!options.wrapRuledOut);
			expect(played.includes('R10')).toBe(options.pumps);
			expect(played).toContain('R8');
		}
	});
});
