import { depths, type Depth } from '#lib/domain/figure/body.ts';
import type { Frame, Placement } from '#lib/domain/figure/frame.ts';

export const muscles = ['gastrocnemius', 'soleus'] as const;
export type Muscle = (typeof muscles)[number];

const loadSteps = 32;

/** From one mark on the ground to the next. */
export const markEvery = 14;

/** How many turns the wrap goes round foot and shank in all. */
export const wrapTurns = 10;

/** Heights are told upward, the drawing's downward. */
export function placed({ x, y, turn }: Placement): string {
	return `translate(${x.toFixed(2)} ${(-y).toFixed(2)}) rotate(${turn.toFixed(1)})`;
}

/** A muscle at rest is a trace of the load colour, at full work all of it; in steps too small to see, since each one costs. */
export function filled(load: number): string {
	return (0.04 + 0.96 * (Math.round(load * loadSteps) / loadSteps)).toFixed(3);
}

export function isWound(turn: number, wound: number): boolean {
	return wound * wrapTurns > turn;
}

/**
 * Moves a figure that stands in the page. A frame writes some twenty places and nothing is rendered anew: the parts' own
 * transform objects, which costs half of what writing their attributes would.
 */
export function drawerOf(figure: Element): (frame: Frame) => void {
	const svg = figure.querySelector('svg');
	if (!svg) return () => undefined;
	const parts = Array.from(svg.querySelectorAll<SVGGElement>('[data-part]'), (part) => ({
		name: part.dataset['part'] ?? '',
		place: placerOf(svg, part)
	}));
	const loads = writersOf(svg, 'load', 'opacity');
	const turns = writersOf(svg, 'turn', 'visibility');
	return (frame) => {
		for (const { name, place } of parts) {
			const placement = placementOf(frame, name);
			if (placement) place(placement);
		}
		for (const depth of depths) {
			for (const muscle of muscles) {
				loads.get(loadName(depth, muscle))?.(filled(frame.load[depth][muscle]));
			}
		}
		for (const [turn, write] of turns) {
			write(isWound(Number(turn), frame.wound) ? 'visible' : 'hidden');
		}
	};
}

/** Where a part that moves is to stand: one of the body, the prop that moves, or the marks on the ground. */
export function placementOf(frame: Frame, part: string): Placement | undefined {
	if (part === 'prop') return frame.prop;
	if (part === 'ground') return { x: -(frame.travel % markEvery), y: 0, turn: 0 };
	return (frame.segments as Record<string, Placement>)[part];
}

export function loadName(depth: Depth, muscle: Muscle): string {
	return `${depth} ${muscle}`;
}

function placerOf(svg: SVGSVGElement, part: SVGGElement): (placement: Placement) => void {
	const { baseVal } = part.transform;
	// One matrix in place of the written attribute: the part stays where it stands until it is drawn elsewhere.
	const transform = baseVal.consolidate() ?? baseVal.initialize(svg.createSVGTransform());
	const matrix = svg.createSVGMatrix();
	let last: Placement | undefined;
	return (placement) => {
		const { x, y, turn } = placement;
		if (last?.x === x && last.y === y && last.turn === turn) return;
		last = placement;
		const angle = (turn * Math.PI) / 180;
		matrix.a = matrix.d = Math.cos(angle);
		matrix.b = Math.sin(angle);
		matrix.c = -matrix.b;
		matrix.e = x;
		matrix.f = -y;
		transform.setMatrix(matrix);
	};
}

/** By the name that its element bears as `data-<kind>`: what writes one attribute of it, where that changes. */
function writersOf(
	svg: SVGSVGElement,
	kind: string,
	attribute: string
): Map<string, (value: string) => void> {
	return new Map(
		Array.from(svg.querySelectorAll(`[data-${kind}]`), (element) => {
			let last: string | undefined;
			const write = (value: string) => {
				if (value === last) return;
				last = value;
				element.setAttribute(attribute, value);
			};
			return [element.getAttribute(`data-${kind}`) ?? '', write];
		})
	);
}
