import type { Depth } from './body.ts';
import type { Body, View } from './rig.ts';

export type Joint = 'hip' | 'knee' | 'ankle' | 'toes' | 'shoulder' | 'elbow' | 'wrist' | 'neck';

/**
 * What healthy adults can reach, in degrees [least, most]: flexion, and at the ankle pulling the toes up, counts upward from
 * standing straight. The trunk being one piece, the hip's includes some 25 degrees of the lower back. The ankle's 40 is of a loaded one. In front view the hip's and the shoulder's are those of raising the limb sideways.
 */
export const reach: Readonly<
	Record<'side' | 'front', Readonly<Record<Joint, readonly [number, number]>>>
> = {
	side: {
		hip: [-30, 150],
		knee: [0, 145],
		ankle: [-55, 40],
		toes: [0, 65],
		shoulder: [-60, 180],
		elbow: [0, 150],
		wrist: [-85, 85],
		neck: [-55, 55]
	},
	front: {
		hip: [-45, 30],
		knee: [0, 145],
		ankle: [-55, 40],
		toes: [0, 65],
		shoulder: [-180, 180],
		elbow: [0, 150],
		wrist: [-85, 85],
		neck: [-40, 40]
	}
};

/** The bends of one side of a body, in degrees, as `reach` counts them. */
export function jointsOf({ trunk, neck, legs, arms }: Body, depth: Depth): Record<Joint, number> {
	const { thigh, knee, sole, toes } = legs[depth];
	const { upper, elbow, wrist } = arms[depth];
	return {
		hip: thigh + trunk,
		knee,
		ankle: sole - 90 - (thigh - knee),
		toes,
		shoulder: upper + trunk,
		elbow,
		wrist,
		neck
	};
}

/** What is bent further than a healthy adult can. */
export function beyondReach(body: Body, view: View): string[] {
	const depths: Depth[] = ['near', 'far'];
	return depths.flatMap((depth) =>
		(Object.entries(jointsOf(body, depth)) as [Joint, number][])
			.filter(([joint, degrees]) => {
				const [least, most] = reach[view][joint];
				return degrees < least - 0.01 || degrees > most + 0.01;
			})
			.map(([joint, degrees]) => `${depth} ${joint} ${degrees.toFixed(1)}`)
	);
}
