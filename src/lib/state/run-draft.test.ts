import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { runKinds, type Run } from '#lib/domain/load/run.ts';
import { runDraftOf, runFrom } from './run-draft.ts';

const today = day('2026-03-11');
const updatedAt = '2026-03-10T18:00:00+01:00' as Instant;
const metres = fc.double({ min: 100, max: 200_000, noNaN: true });
const height = fc.double({ min: 0, max: 5000, noNaN: true });

const anyRun: fc.Arbitrary<Run> = fc.record(
	{
		id: fc.constant('r1'),
		updatedAt: fc.constant(updatedAt),
		day: fc.constant(day('2026-03-10')),
		startedAt: fc.constant('2026-03-10T07:00:00+01:00' as Instant),
		distanceM: metres,
		durationS: fc.double({ min: 1, max: 100_000, noNaN: true }),
		ascentM: height,
		descentM: height,
		kind: fc.constantFrom(...runKinds),
		tags: fc.constant(['forefoot' as const]),
		shoe: fc.constant('s1'),
		source: fc.constant('fit' as const),
		fingerprint: fc.constant('f1')
	},
	{ requiredKeys: ['id', 'updatedAt', 'day', 'distanceM', 'durationS', 'kind', 'source'] }
);

describe('a run in its form', () => {
	test('is the same to the last figure when it is saved without a change, in either unit', () => {
		fc.assert(
			fc.property(anyRun, fc.constantFrom('km' as const, 'mi' as const), (run, units) => {
				const made = runFrom(runDraftOf(run, [], today, units), run, units, today);
				expect(made).toEqual({ ok: true, run: { ...run, updatedAt: undefined } });
			})
		);
	});

	test('takes on what was changed, and no more', () => {
		const run: Run = {
			id: 'r1',
			updatedAt,
			day: today,
			distanceM: 8012.4,
			durationS: 2875.2,
			ascentM: 120.3,
			kind: 'easy',
			source: 'gpx'
		};
		const draft = { ...runDraftOf(run, [], today, 'km'), minutes: '50', seconds: '' };
		expect(runFrom(draft, run, 'km', today)).toMatchObject({
			run: { distanceM: 8012.4, durationS: 3000, ascentM: 120.3, source: 'gpx' }
		});
		const shorter = { ...runDraftOf(run, [], today, 'mi'), distance: '5', ascent: '' };
		const made = runFrom(shorter, run, 'mi', today);
		const changed = made.ok ? made.run : undefined;
		expect(changed?.distanceM).toBeCloseTo(8046.72, 2);
		expect(changed).not.toHaveProperty('ascentM');
	});

	test('begins as an easy one of today, in the shoe of the last run', () => {
		const last = { id: 'r0', shoe: 's2' } as Run;
		expect(runDraftOf(null, [last], today, 'km')).toMatchObject({
			distance: '',
			kind: 'easy',
			day: today,
			shoe: 's2'
		});
	});

	test.each([
		[{ distance: '' }, 'how far'],
		[{ distance: '0' }, 'how far'],
		[{ minutes: '' }, 'how long'],
		[{ day: '' }, 'the day'],
		[{ day: '2026-03-12' }, 'the day'],
		[{ ascent: 'steep' }, 'the climb in m']
	])('with %j is answered by what to put right', (wrong, problem) => {
		const fine = { ...runDraftOf(null, [], today, 'km'), distance: '8', minutes: '45' };
		expect(runFrom(fine, null, 'km', today)).toMatchObject({ ok: true });
		expect(runFrom({ ...fine, ...wrong }, null, 'km', today)).toEqual({
			ok: false,
			problem: expect.stringContaining(problem)
		});
	});
});
