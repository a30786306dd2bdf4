import { describe, expect, it } from 'vitest';
import { returnStages, type ReturnStage } from '#lib/domain/load/return-stage.ts';
import { cuesBetween } from '#lib/domain/routine/cues.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { moveById } from '../moves.ts';
import { returnToRun } from './return-to-run.ts';
import { bothLegs } from './routines.fixture.ts';

/** clinical.md 3.3: [minutes of jogging, minutes of walking, rounds] */
const doses: Record<ReturnStage, [number, number, number]> = {
	0: [0.5, 4.5, 4],
	1: [1, 1, 15],
	2: [2, 1, 10],
	3: [4, 1, 6],
	4: [9, 1, 3],
	5: [15, 1, 2],
	6: [30, 0, 1]
};

describe.each(returnStages)('stage %i', (stage) => {
	const [jog, walk, rounds] = doses[stage];
	const { phases, plannedMs } = compile(returnToRun(stage), moveById, bothLegs);
	const [ready, ...steps] = phases;

	it('jogs and walks in turns as long as it should, with no wait but before the first', () => {
		expect(ready).toMatchObject({ kind: 'prepare', durationMs: 10_000 });
		const round = [
			{ kind: 'work', move: 'easy-jog', side: 'none', durationMs: jog * 60_000 },
			...(walk ? [{ kind: 'work', move: 'walk', side: 'none', durationMs: walk * 60_000 }] : [])
		];
		expect(steps).toHaveLength(rounds * round.length);
		expect(steps).toMatchObject(Array.from({ length: rounds }, () => round).flat());
		const minutes = stage === 0 ? 20 : stage === 5 ? 32 : 30;
		expect(plannedMs).toBe(minutes * 60_000 + 10_000);
	});

	it('sounds differently where a jog begins and where a walk does', () => {
		const cues = cuesBetween(compile(returnToRun(stage), moveById, bothLegs), 0, plannedMs);
		const begins = steps.map(({ startMs }) => cues.find(({ atMs }) => atMs === startMs)?.kind);
		expect(begins).toEqual(steps.map(({ move }) => (move === 'easy-jog' ? 'start' : 'end')));
	});
});
