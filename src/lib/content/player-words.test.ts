import { describe, expect, it } from 'vitest';
import { cuesBetween } from '#lib/domain/routine/cues.ts';
import { compile } from '#lib/domain/routine/timeline.ts';
import { announcement, cueSpoken } from './player-words.ts';

const timeline = compile(
	{
		id: 'heel-drops',
		title: 'Heel drops',
		steps: [
			{
				move: 'L3',
				dose: { kind: 'timed', seconds: 20 },
				sets: 2,
				restS: 60
			}
		]
	},
	() => ({ sides: 'each' }),
	{ startSide: 'left', legs: 'both' }
);
const said = timeline.phases.map(announcement);

describe('the voice', () => {
	it('says what, which side and how long, when to switch legs, and the last set of each leg', () => {
		expect(said[1]).toBe('Heel drop, straight knee. Left leg. 20 seconds.');
		expect(said[2]).toBe('Switch legs. Right leg next.');
		expect(said.filter((words) => words.startsWith('Last set. '))).toEqual([
			'Last set. Heel drop, straight knee. Left leg. 20 seconds.',
			'Last set. Heel drop, straight knee. Right leg. 20 seconds.'
		]);
	});

	it('says half-way, and counts the last three seconds', () => {
		const cues = cuesBetween(timeline, 10_000, 30_000).map(cueSpoken).filter(Boolean);
		expect(cues).toEqual(['Half-way.', '3', '2', '1']);
	});
});
