import { heelDropsGuide } from '../guides/heel-drops.ts';
import { hipStrengthGuide, soleusStrengthGuide } from '../guides/strength.ts';
import { warmUpGuide } from '../guides/warm-up.ts';
import type { Topic } from './topic.ts';

/** clinical.md 0 (7, 11, 12), 1.1, 1.2, 1.7, 1.8 and 3.9; the claims are those of the routines. */
export const warmUpAndStrength: Topic = {
	sections: [
		{
			heading: 'In short',
			points: [
				'Before a run: move, from easy to a little quicker. Keep long, still stretches for another time.',
				'Between runs: make calves, bottom and the back of the thighs stronger, a little at a time.',
				'New strength work makes muscles sore at first. Not right before a run.'
			]
		}
	],
	claims: [
		...warmUpGuide.claims,
		...heelDropsGuide.claims,
		...soleusStrengthGuide.claims,
		...hipStrengthGuide.claims
	],
	related: ['why-calves-get-sore', 'training-and-load']
};
