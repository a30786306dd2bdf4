import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { iceMinutes } from '#lib/domain/routine/ice-minutes.ts';
import { moveIds } from '#lib/domain/routine/move-ids.ts';
import { boundsOf } from '#lib/domain/routine/own-bounds.ts';
import { movesOfPart, partsOf } from '#lib/domain/routine/own-parts.ts';
import { anyOwnSteps } from '#lib/domain/routine/own-routine.fixture.ts';
import type { OwnStep } from '#lib/domain/routine/own-routine.ts';
import type { RoutineId } from '#lib/domain/routine/routine.ts';
import { compile, type Phase } from '#lib/domain/routine/timeline.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';
import { gatesOn } from '#lib/domain/soreness/gate.ts';
import { gateOfMoves } from '#lib/domain/soreness/own-gate.ts';
import { anyLog } from '#lib/domain/soreness/any-log.fixture.ts';
import { moveById } from './moves.ts';
import {
	addable,
	copyOf,
	isCopied,
	libraryStepOf,
	originalOf,
	ownRoutineFor
} from './own-routine.ts';
import { bothAt, type RoutineOptions } from './routines/options.ts';
import { bothLegs, choices, rightLeg, workSeconds } from './routines/routines.fixture.ts';
import { routineFor } from './routines.ts';

const ownOf = (steps: OwnStep[]) => ({ id: 'own', name: 'Mine', steps });
const phasesOf = (steps: OwnStep[], options: Partial<RoutineOptions> = {}, sides = bothLegs) =>
	compile(ownRoutineFor(ownOf(steps), options), moveById, sides).phases;
/** At one tempo: which one is no matter of a copy. */
const copied = choices.filter(({ id, options: { lowerS = 3 } }) => isCopied(id) && lowerS === 3);

describe('a copy', () => {
	it('plays as the routine that it comes from, whatever was chosen about it', () => {
		for (const { id, options } of copied) {
			const { steps } = copyOf(id, [], { ...options, pumps: true });
			const sides = id === 'rice' ? rightLeg : bothLegs;
			const original = compile(routineFor(id, options), moveById, sides);
			expect(phasesOf(steps, options, sides)).toEqual(original.phases);
		}
	});

	it('bears a name that no other bears', () => {
		expect(copyOf('warm-up', []).name).toBe('My warm-up');
		expect(copyOf('warm-up', ['My warm-up', 'My warm-up 2']).name).toBe('My warm-up 3');
		expect(copyOf('warm-up', ['Stairs']).name).toBe('My warm-up');
	});

	it('is of no test', () => {
		expect(isCopied('heel-raise-test')).toBe(false);
		expect(isCopied('warm-up')).toBe(true);
	});

	it('is gated as strictly as its routine, and keeps no move that its routine loses', () => {
		const strictness = { open: 0, modified: 1, locked: 2 };
		fc.assert(
			fc.property(
				anyLog,
				fc.constantFrom(...copied.map(({ id }) => id)),
				({ records, today }, id) => {
					const gates = gatesOn({ ...records, sessions: [] }, today);
					const moves = partsOf(copyOf(id, []).steps).flatMap(movesOfPart);
					const [of, own] = [gates.of(id), gateOfMoves(moves, gates)];
					expect(strictness[own.gate]).toBeGreaterThanOrEqual(strictness[of.gate]);
					if (of.moves && own.gate !== 'locked') {
						for (const move of own.moves ?? moves) expect(of.moves).toContain(move);
					}
				}
			)
		);
	});
});

describe('the doses of the library', () => {
	test.each(moveIds.filter((move) => boundsOf(move)))('%s lies within its bounds', (move) => {
		const { dose, sets, restS } = libraryStepOf(move);
		const original = originalOf(move, 'warm-up');
		const amount =
			dose.kind === 'reps' ? dose.reps : dose.kind === 'timed' ? dose.seconds : dose.estimateS;
		expect(boundsOf(move)?.unit).toBe(dose.kind === 'reps' ? 'reps' : 'seconds');
		expect(original).toEqual({ move, amount, sets, restS: Math.max(restS, original?.restS ?? 0) });
		if (sets > 1) expect(original?.restS).toBe(restS);
	});

	it('are those of the routine that a copy comes from, where the move is in it', () => {
		expect(originalOf('W1', 'warm-up-short')?.amount).toBe(60);
		expect(originalOf('W1', 'hip-strength')?.amount).toBe(120);
	});

	it('are offered to be added, but for first care and the levels of heel drops', () => {
		const offered = addable.flatMap(({ moves }) => moves);
		expect(new Set(offered).size).toBe(offered.length);
		expect(offered).toContain('W10');
		for (const move of offered) expect(move).toMatch(/^[WFZMGS]/);
	});
});

describe('an own routine that is played', () => {
	const total = (phases: Phase[], move: RegExp, leg: 'left' | 'right') =>
		workSeconds(phases.filter(({ move: id, side }) => move.test(id) && side === leg));

	it('never exceeds a hard cap on either leg, whatever a backup holds', () => {
		fc.assert(
			fc.property(anyOwnSteps, fc.constantFrom(...iceMinutes), (steps, minutes) => {
				const phases = phasesOf(steps, { iceMinutes: minutes, pumps: true });
				for (const leg of legs) {
					expect(total(phases, /^F/, leg)).toBeLessThanOrEqual(120);
					expect(total(phases, /^Z/, leg)).toBeLessThanOrEqual(120);
					for (const zone of [1, 2, 3, 4]) {
						expect(total(phases, new RegExp(`^Z${zone}$`), leg)).toBeLessThanOrEqual(60);
					}
					expect(total(phases, /^R3$/, leg)).toBeLessThanOrEqual(1200);
				}
			})
		);
	});

	it('never ices for more than 5 minutes without a look, nor a second time', () => {
		fc.assert(
			fc.property(anyOwnSteps, (steps) => {
				let icedMs = 0;
				const played = phasesOf(steps, {}, rightLeg);
				for (const { move, kind, durationMs } of played) {
					if (move !== 'R3') icedMs = 0;
					else if (kind === 'work' || icedMs > 0) icedMs += durationMs;
					expect(icedMs).toBeLessThanOrEqual(300_000);
				}
				const offs = played.filter(({ move, kind }) => move === 'R5' && kind === 'work');
				expect(offs.length).toBeLessThanOrEqual(1);
			})
		);
	});

	it('does heel drops as planned, and no others', () => {
		fc.assert(
			fc.property(anyOwnSteps, (steps) => {
				const doses = { ...bothAt(3), left: { level: 1, reps: 12 } as const };
				const isHeelDrop = ({ move }: { move: string }) => move.startsWith('L');
				const played = ownRoutineFor(ownOf(steps), { doses }).steps.filter(isHeelDrop);
				expect(played).toEqual(
					steps.some(isHeelDrop) ? routineFor('heel-drops', { doses }).steps : []
				);
			})
		);
	});

	it.each<Partial<RoutineOptions>>([{ iceRuledOut: true }, { iceTooSoon: true }])(
		'has no ice where first care has none: %j',
		(options) => {
			const { steps } = copyOf('rice', []);
			expect(phasesOf(steps, options).some(({ move }) => /^R[2345]$/.test(move))).toBe(false);
		}
	);

	it('leaves out what the gate leaves out', () => {
		const { steps } = copyOf('hip-strength' satisfies RoutineId, []);
		const moves = phasesOf(steps, { only: ['G1', 'G7'] }).map(({ move }) => move);
		expect([...new Set(moves)]).toEqual(['G1', 'G7']);
	});
});
