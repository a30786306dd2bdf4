import { describe, expect, it } from 'vitest';
import { routineIds, type RoutineId, type Step } from '#lib/domain/routine/routine.ts';
import { compile, type Phase, type TimelineOptions } from '#lib/domain/routine/timeline.ts';
import { isMoveId, moveById, moves } from './moves.ts';
import { routineFor } from './routines.ts';
import {
	heelDropLevels,
	iceMinutes,
	type HeelDropLevel,
	type RoutineOptions
} from './routines/options.ts';
import { isSourceId } from './sources.ts';

const bothLegs: TimelineOptions = { startSide: 'left', legs: 'both' };
const rightLeg: TimelineOptions = { startSide: 'left', legs: 'right' };

const yesNo = [false, true];

interface Choice {
	id: RoutineId;
	options: Partial<RoutineOptions>;
}

/** Every choice that changes a routine. */
const choices = routineIds.flatMap((id): Choice[] => {
	switch (id) {
		case 'heel-drops':
			return heelDropLevels.flatMap((level) =>
				[8, 10, 12, 15, null].flatMap((reps) =>
					[2, 3, 4, 5].flatMap((lowerS) =>
						yesNo.map((oneLeg) => ({ id, options: { level, reps, lowerS, oneLeg } }))
					)
				)
			);
		case 'rice':
			return iceMinutes.flatMap((minutes) =>
				yesNo.flatMap((iceRuledOut) =>
					yesNo.flatMap((wrapRuledOut) =>
						yesNo.flatMap((iceTooSoon) =>
							yesNo.map((pumps) => ({
								id,
								options: { iceMinutes: minutes, iceRuledOut, wrapRuledOut, iceTooSoon, pumps }
							}))
						)
					)
				)
			);
		case 'warm-up':
			return yesNo.map((withHops) => ({ id, options: { withHops } }));
		default:
			return [{ id, options: {} }];
	}
});

describe('the moves', () => {
	it('holds every move of clinical.md 1, each once', () => {
		const ids = [
			...numbered('W', 1, 11),
			...numbered('L', 0, 3),
			'L4s',
			'L4b',
			...numbered('F', 1, 8),
			...numbered('Z', 1, 4),
			...numbered('R', 1, 10),
			...numbered('M', 1, 5),
			...numbered('G', 1, 7),
			...numbered('S', 1, 4)
		];
		expect(moves.map(({ id }) => id).sort()).toEqual(ids.sort());
		expect(ids.every(isMoveId)).toBe(true);
	});

	it('names sources that are there for every move', () => {
		for (const move of moves) {
			expect(move.sources, move.id).not.toEqual([]);
			expect(
				move.sources.filter((id) => !isSourceId(id)),
				move.id
			).toEqual([]);
		}
	});

	it('speaks without exclamation marks and ends its sentences', () => {
		for (const { instruction, notWhen, mistake } of moves) {
			for (const words of [instruction, notWhen, mistake].filter((text) => text !== undefined)) {
				expect(words).toMatch(/^[A-Z“][^!]*\.$/);
			}
		}
	});
});

describe('every routine', () => {
	it('compiles with every choice, for both legs and for one', () => {
		for (const { id, options } of choices) {
			for (const legs of [bothLegs, rightLeg]) {
				const { phases, plannedMs } = compile(routineFor(id, options), moveById, legs);
				expect(phases.length, id).toBeGreaterThan(0);
				expect(phases.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBe(plannedMs);
			}
		}
	});

	it('keeps only the moves that the gate leaves', () => {
		expect(movesOf(routineFor('light-movement', { only: ['M1', 'M4'] }).steps)).toEqual([
			'M1',
			'M4'
		]);
		expect(movesOf(routineFor('rice', { only: ['R8'] }).steps)).toEqual(['R8', 'R8']);
		expect(routineFor('warm-up', { only: [] }).steps).toEqual([]);
	});
});

describe('the doses of clinical.md 1', () => {
	/** [sets, repetitions or seconds, seconds of one repetition, rest] */
	const doses: Record<string, Record<string, [number, number, number?, number?]>> = {
		'warm-up': {
			W1: [1, 120],
			W2: [1, 30],
			W3: [1, 30],
			W4: [1, 10, 3],
			W5: [1, 15, 2],
			W6: [1, 40],
			W7: [1, 45],
			W8: [1, 30],
			W9: [1, 30]
		},
		'warm-up-short': { W1: [1, 60], W2: [1, 30], W4: [1, 10, 3], W5: [1, 15, 2], W8: [1, 30] },
		'foam-rolling': { F1: [1, 30], F2: [1, 25], F3: [1, 30], F4: [1, 25] },
		'massage-gun': { Z1: [1, 30], Z2: [1, 30], Z3: [1, 30], Z4: [1, 30] },
		'light-movement': {
			M1: [2, 20, 2, 20],
			M2: [1, 20, 4],
			M3: [2, 15, 5, 45],
			M4: [1, 300],
			M5: [1, 15]
		},
		'hip-strength': {
			G1: [3, 12, 6, 45],
			G2: [2, 12, 5, 45],
			G3: [2, 8, 6, 45],
			G4: [2, 6, 6, 45],
			G5: [2, 8, 6, 45],
			G6: [2, 10, 5, 45],
			G7: [2, 20, undefined, 45]
		},
		'soleus-strength': {
			S1: [3, 15, 6, 60],
			S2: [3, 12, 6, 60],
			S3: [3, 8, 6, 60],
			S4: [3, 30, undefined, 60]
		}
	};

	it.each(Object.entries(doses))('%s', (id, expected) => {
		const { steps } = routineFor(id as RoutineId);
		expect(movesOf(steps)).toEqual(Object.keys(expected));
		for (const step of steps) {
			const [sets, amount, repetitionS, restS = 0] = expected[step.move] ?? [0, 0];
			expect(step.sets, step.move).toBe(sets);
			expect(amountOf(step), step.move).toBe(amount);
			expect(repetitionSecondsOf(step), step.move).toBe(repetitionS);
			if (sets > 1) expect(step.restS, step.move).toBe(restS);
		}
	});

	it('warms up for 475 seconds of work, or 240 in the short version', () => {
		expect(workSeconds(phasesOf('warm-up'))).toBe(475);
		expect(workSeconds(phasesOf('warm-up-short'))).toBe(240);
	});

	it('hops only when asked to: two sets of ten with 15 s between', () => {
		expect(movesOf(routineFor('warm-up').steps)).not.toContain('W10');
		expect(routineFor('warm-up', { withHops: true }).steps.at(-1)).toMatchObject({
			move: 'W10',
			sets: 2,
			restS: 15,
			dose: { kind: 'reps', reps: 10 }
		});
	});
});

describe('heel drops', () => {
	/** Level: moves, sets, first and last repetitions, seconds of a repetition. */
	const levels: [HeelDropLevel, string[], number, number, number, number][] = [
		[0, ['L0'], 3, 10, 15, 5],
		[1, ['L1'], 3, 10, 15, 5],
		[2, ['L2'], 3, 10, 15, 5],
		[3, ['L3'], 3, 8, 15, 6],
		[4, ['L4s', 'L4b'], 3, 15, 15, 6],
		[5, ['L4s', 'L4b'], 3, 15, 15, 6],
		[6, ['L4s', 'L4b'], 3, 15, 15, 6]
	];

	it.each(levels)('level %i', (level, expectedMoves, sets, first, last, repetitionS) => {
		const { steps } = routineFor('heel-drops', { level });
		expect(movesOf(steps)).toEqual(expectedMoves);
		for (const step of steps) {
			expect(step).toMatchObject({ sets, restS: 60, dose: { kind: 'reps', reps: first } });
			expect(repetitionSecondsOf(step)).toBe(repetitionS);
		}
		expect(routineFor('heel-drops', { level, reps: 99 }).steps[0]).toMatchObject({
			dose: { reps: last }
		});
		expect(routineFor('heel-drops', { level, reps: 1 }).steps[0]).toMatchObject({
			dose: { reps: first }
		});
	});

	it('starts at level 1, lowers for 3 seconds, and takes 2 to 5 instead', () => {
		const lowerOf = (options: Partial<RoutineOptions>) =>
			tempoOf(routineFor('heel-drops', options).steps[0]).find(({ part }) => part === 'lower')
				?.seconds;
		expect(movesOf(routineFor('heel-drops').steps)).toEqual(['L1']);
		expect(lowerOf({})).toBe(3);
		expect([1, 2, 4, 5, 9].map((lowerS) => lowerOf({ lowerS }))).toEqual([2, 2, 4, 5, 5]);
	});

	it('rises on two, moves the weight, lowers on one, and settles', () => {
		expect(tempoOf(routineFor('heel-drops', { level: 3 }).steps[0])).toEqual([
			{ part: 'up', seconds: 1 },
			{ part: 'shift', seconds: 1 },
			{ part: 'lower', seconds: 3 },
			{ part: 'reset', seconds: 1 }
		]);
	});

	it('lets one leg rest while the other works for 90 seconds', () => {
		const work = phasesOf('heel-drops', { level: 4 }).filter(({ kind }) => kind === 'work');
		expect(work.map(({ side }) => side)).toEqual(Array(6).fill(['left', 'right']).flat());
		expect(work.every(({ durationMs }) => durationMs === 90_000)).toBe(true);
	});

	it('rests one leg alone for 60 s between sets and 120 s between exercises', () => {
		const { phases } = compile(
			routineFor('heel-drops', { level: 4, oneLeg: true }),
			moveById,
			rightLeg
		);
		const waits = phases.filter(({ kind }) => kind !== 'work').map(({ durationMs }) => durationMs);
		expect(waits.slice(1)).toEqual([60_000, 60_000, 120_000, 60_000, 60_000]);
	});

	it('falls back to the highest level whose moves the gate leaves', () => {
		const only = ['L0', 'L1'];
		expect(movesOf(routineFor('heel-drops', { level: 5, only }).steps)).toEqual(['L1']);
		expect(movesOf(routineFor('heel-drops', { level: 0, only }).steps)).toEqual(['L0']);
	});

	it('says to carry weight at level 6 alone', () => {
		const instructions = (level: HeelDropLevel) =>
			routineFor('heel-drops', { level }).steps.map(({ instruction }) => instruction);
		expect(instructions(6).every((words) => words?.includes('2 to 5 kg'))).toBe(true);
		expect(instructions(5)).toEqual([undefined, undefined]);
	});
});

describe('rolling and the massage gun', () => {
	it('rolls one leg for 110 s, and never for more than 120', () => {
		const phases = phasesOf('foam-rolling');
		for (const leg of ['left', 'right']) {
			const onLeg = phases.filter(({ side }) => side === leg);
			expect(workSeconds(onLeg)).toBe(110);
			expect(workSeconds(onLeg)).toBeLessThanOrEqual(120);
		}
	});

	it('finishes one leg before the other', () => {
		for (const id of ['foam-rolling', 'massage-gun'] as const) {
			const sides = phasesOf(id)
				.filter(({ kind }) => kind === 'work')
				.map(({ side }) => side);
			expect(sides).toEqual([...Array(4).fill('left'), ...Array(4).fill('right')]);
		}
	});

	it('keeps the massage gun on each zone for 30 s, never above 60', () => {
		for (const { durationMs } of phasesOf('massage-gun').filter(({ kind }) => kind === 'work')) {
			expect(durationMs).toBe(30_000);
		}
	});
});

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

function numbered(letter: string, from: number, to: number): string[] {
	return Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
}

function phasesOf(id: RoutineId, options: Partial<RoutineOptions> = {}): Phase[] {
	return compile(routineFor(id, options), moveById, bothLegs).phases;
}

function workSeconds(phases: Phase[]): number {
	const work = phases.filter(({ kind }) => kind === 'work');
	return work.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
}

function movesOf(steps: Step[]): string[] {
	return steps.map(({ move }) => move);
}

function amountOf({ dose }: Step): number {
	if (dose.kind === 'reps') return dose.reps;
	return dose.kind === 'timed' ? dose.seconds : dose.estimateS;
}

function tempoOf(step: Step | undefined): { part: string; seconds: number }[] {
	return step?.dose.kind === 'reps' ? step.dose.tempo : [];
}

function repetitionSecondsOf(step: Step): number | undefined {
	if (step.dose.kind !== 'reps') return undefined;
	return tempoOf(step).reduce((sum, { seconds }) => sum + seconds, 0);
}
