import { depths, type Depth } from '#lib/domain/figure/body.ts';
import type { Frame, Placement } from '#lib/domain/figure/frame.ts';

export const muscles = ['gastrocnemius', 'soleus'] as const;
export type Muscle = (typeof muscles)[number];

/** How many turns the wrap goes round foot and shank in all. */
export const wrapTurns = 10;

/** Heights are told upward, the drawing's downward. */
export function placed({ x, y, turn }: Placement): string {
	return `translate(${x.toFixed(2)} ${(-y).toFixed(2)}) rotate(${turn.toFixed(1)})`;
}

/** A muscle at rest is a trace of the load colour, at full work all of it. */
export function filled(load: number): string {
	return (0.04 + 0.96 * load).toFixed(2);
}

export function isWound(turn: number, wound: number): boolean {
	return wound * wrapTurns > turn;
}

/**
 * Moves a figure that stands in the page. A frame costs some twenty attributes, written where they differ from the last:
 * nothing is rendered anew.
 */
export function drawerOf(figure: Element): (frame: Frame) => void {
	const parts = setters(figure, 'part', 'transform');
	const loads = setters(figure, 'load', 'opacity');
	const turns = setters(figure, 'turn', 'visibility');
	const ground = setters(figure, 'ground', 'stroke-dashoffset');
	return (frame) => {
		const placements: Record<string, Placement> = frame.segments;
		for (const [name, set] of parts) {
			const placement = name === 'prop' ? frame.prop : placements[name];
			if (placement) set(placed(placement));
		}
		for (const depth of depths) {
			for (const muscle of muscles) {
				loads.get(loadName(depth, muscle))?.(filled(frame.load[depth][muscle]));
			}
		}
		for (const [turn, set] of turns) {
			set(isWound(Number(turn), frame.wound) ? 'visible' : 'hidden');
		}
		ground.get('')?.(frame.travel.toFixed(2));
	};
}

export function loadName(depth: Depth, muscle: Muscle): string {
	return `${depth} ${muscle}`;
}

/** By the name that its elements bear as `data-<kind>`: what writes one attribute of all of them. */
function setters(
	figure: Element,
	kind: string,
	attribute: string
): Map<string, (value: string) => void> {
	const elements = new Map<string, Element[]>();
	for (const element of figure.querySelectorAll(`[data-${kind}]`)) {
		const name = element.getAttribute(`data-${kind}`) ?? '';
		elements.set(name, [...(elements.get(name) ?? []), element]);
	}
	return new Map(
		Array.from(elements, ([name, same]) => {
			let last: string | undefined;
			return [
				name,
				(value: string) => {
					if (value === last) return;
					last = value;
					for (const element of same) element.setAttribute(attribute, value);
				}
			];
		})
	);
}
