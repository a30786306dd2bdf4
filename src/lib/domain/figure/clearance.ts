import type { Depth } from './body.ts';
import { groundAt, type Prop } from './prop.ts';
import { placedLeg, soleOf, type Leg } from './rig.ts';

/** A leg in the air: where its joints alone would lead its foot through the ground, it bends as far as the foot has to be lifted. */
export function clearOfGround(leg: Leg, depth: Depth, props: readonly Prop[]): Leg {
	const { heel, ball, tip } = soleOf(leg);
	const sunk = Math.max(...[heel, ball, tip].map(({ x, y }) => groundAt(props, depth, x) - y));
	if (sunk <= 0) return leg;
	const ankle = { x: leg.ankle.x, y: leg.ankle.y + sunk };
	return { ...leg, ...placedLeg(leg.hip, ankle), ankle };
}
