import { lightMovementGuide } from '../guides/light-movement.ts';
import { foamRollingGuide, massageGunGuide } from '../guides/soft-tissue.ts';
import type { Topic } from './topic.ts';

/** clinical.md 0 (16, 18 to 20), 1.3, 1.4 and 1.6; the claims are those of the routines. */
export const easingSoreness: Topic = {
	sections: [
		{
			heading: 'Three ways, all gentle',
			points: [
				'Light movement: a little, a few times a day.',
				'Foam rolling: hold still on a sore spot, 4 out of 10 or less, and let it ease.',
				'Massage gun: soft head, low speed, never pressed.'
			]
		},
		{
			heading: 'When to leave them all',
			paragraphs: [
				'When the pain is sharp and in one spot, or when the check-in says that it could be a strain. Then rolling and massage are locked, and light movement is shorter or waits.'
			]
		}
	],
	// Both soft-tissue routines share a claim; it is told once.
	claims: [
		...new Set([
			...lightMovementGuide.claims,
			...foamRollingGuide.claims,
			...massageGunGuide.claims
		])
	],
	related: ['soreness-or-strain', 'rest-and-ice']
};
