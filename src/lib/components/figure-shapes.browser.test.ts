import { expect, test } from 'vitest';
import { shoe } from '#lib/domain/figure/body.ts';
import { bodyShapes } from './figure-shapes.ts';

const { shoe: upper, sole, toes, toesSole, bareFoot, bareToes } = bodyShapes.side;

/** As fine as the drawing's own lines can be told apart. */
const rounding = 0.05;

function outlineOf(d = ''): DOMPoint[] {
	const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	path.setAttribute('d', d);
	const lengths = Array.from({ length: 200 }, (_, index) => (index / 200) * path.getTotalLength());
	return lengths.map((length) => path.getPointAtLength(length));
}

test.each([0, 20, 40, 58])(
	'no part of a shoe goes below its ball, the heel %i° above it',
	(raise) => {
		const angle = (raise * Math.PI) / 180;
		const depths = [upper, sole]
			.flatMap((d) => outlineOf(d))
			.map(({ x, y }) => {
				return (x - shoe.ball) * Math.sin(angle) + (y - shoe.height) * Math.cos(angle);
			});
		expect(Math.max(...depths)).toBeCloseTo(0, 1);
		expect(Math.max(...depths)).toBeLessThan(rounding);
	}
);

test('toes and feet end where the rig says', () => {
	const ends = [toes, toesSole, bareToes].flatMap((d) => outlineOf(d));
	expect(Math.max(...ends.map(({ x }) => x))).toBeLessThan(shoe.toes + rounding);
	expect(Math.max(...ends.map(({ y }) => y))).toBeLessThan(rounding);
	const bare = outlineOf(bareFoot);
	expect(Math.max(...bare.map(({ y }) => y))).toBeLessThan(shoe.height + rounding);
});
