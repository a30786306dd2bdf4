/** Near and far, as seen: which of two limbs is drawn in front. */
export type Depth = 'near' | 'far';
export const depths: readonly Depth[] = ['far', 'near'];

export interface Point {
	x: number;
	/** Upward; the floor is 0. */
	y: number;
}

/** Lengths in per cent of body height. */
export const bone = { shank: 24.6, thigh: 24.5, trunk: 29, upperArm: 16, forearm: 14.5 } as const;

/** The shoe, from the ankle: how high that stands, and how far heel, ball and toes reach from it. */
export const shoe = { height: 4.2, heel: 4.2, ball: 7, toes: 4.2 } as const;

/** From heel to ball along the sole. */
export const soleLength = shoe.heel + shoe.ball;

/** How far the far hip and shoulder are drawn from the near ones: ahead in side view, across in front view. */
export const sideSpread = { hip: 2, shoulder: 2 } as const;
export const frontSpread = { hip: 4.4, shoulder: 8 } as const;

const toRadians = Math.PI / 180;

/** The point `length` away in a direction, in degrees from straight down, forward counting upward. */
export function along(from: Point, degrees: number, length: number): Point {
	const angle = degrees * toRadians;
	return { x: from.x + Math.sin(angle) * length, y: from.y - Math.cos(angle) * length };
}

/**
 * Two bones from a fixed end to a target: the direction of the first, and how far the joint between is bent. A target out
 * of reach is pointed at. Knees bend forward (`1`), elbows backward (`-1`).
 */
export function bend(
	from: Point,
	to: Point,
	[first, second]: readonly [number, number],
	way: 1 | -1
): { direction: number; flexion: number } {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const wanted = Math.hypot(dx, dy);
	const distance = Math.min(first + second, Math.max(Math.abs(first - second) + 0.01, wanted));
	const off = (first ** 2 + distance ** 2 - second ** 2) / (2 * first * distance);
	const inner = (first ** 2 + second ** 2 - distance ** 2) / (2 * first * second);
	return {
		direction: Math.atan2(dx, -dy) / toRadians + way * arcCos(off),
		flexion: 180 - arcCos(inner)
	};
}

function arcCos(cosine: number): number {
	return Math.acos(Math.min(1, Math.max(-1, cosine))) / toRadians;
}

/** Within half a turn of `near`. */
export function turnedNear(degrees: number, near: number): number {
	return degrees - 360 * Math.round((degrees - near) / 360);
}
