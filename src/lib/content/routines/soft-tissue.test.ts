import { describe, expect, it } from 'vitest';
import { phasesOf, workSeconds } from './routines.fixture.ts';

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
