import type { Choreography } from './choreography.ts';
import { frameOf } from './frame.ts';
import type { Prop } from './prop.ts';
import { keyBodiesOf } from './track.ts';

export interface Box {
	left: number;
	right: number;
	bottom: number;
	top: number;
}

/** How far skin, clothes and shoes reach beyond the joints. */
const flesh = 7;
const hair = 19;
/** A lying body is not drawn larger than this room makes it. */
const leastWidth = 72;
const leastHeight = 66;

/** All that a move and its props take up, so that nothing is cut off and nothing jumps. */
export function sceneBoxOf(choreography: Choreography): Box {
	const box: Box = { left: Infinity, right: -Infinity, bottom: -3, top: -Infinity };
	const include = (x: number, y: number, room: number) => {
		box.left = Math.min(box.left, x - room);
		box.right = Math.max(box.right, x + room);
		box.top = Math.max(box.top, y + room);
	};
	for (const body of keyBodiesOf(choreography)) {
		const { segments } = frameOf(body);
		for (const { x, y } of Object.values(segments)) include(x, y, flesh);
		const { x, y, turn } = segments.head;
		const angle = (turn * Math.PI) / 180;
		include(x + Math.sin(angle) * (hair - flesh), y + Math.cos(angle) * (hair - flesh), flesh);
	}
	for (const prop of choreography.props) for (const [x, y] of cornersOf(prop)) include(x, y, 1);
	const widen = Math.max(0, leastWidth - (box.right - box.left)) / 2;
	const heighten = Math.max(0, leastHeight - (box.top - box.bottom)) / 2;
	return {
		left: box.left - widen,
		right: box.right + widen,
		bottom: box.bottom - heighten,
		top: box.top + heighten
	};
}

/** Of one who lies or sits on the floor: in a tall room it is drawn in the middle, where others stand on the ground. */
export function isLow({ left, right, bottom, top }: Box): boolean {
	return right - left > 1.25 * (top - bottom);
}

function cornersOf(prop: Prop): readonly (readonly [number, number])[] {
	switch (prop.kind) {
		case 'floor':
		case 'mat':
			return [
				[prop.from, 0],
				[prop.to, 0]
			];
		case 'wall-behind':
			return [
				[prop.from, prop.height],
				[prop.to, 0]
			];
		case 'step':
			return [
				[prop.x, 0],
				[prop.x + prop.width, prop.height]
			];
		case 'wall':
			return [[prop.x, prop.height]];
		case 'rail':
			return [[prop.x + 8, prop.height]];
		case 'chair':
			return [[prop.x - 10, 54]];
		case 'pillow': {
			const half = Math.max(prop.width, prop.height) / 2;
			return [
				[prop.x - half, 0],
				[prop.x + half, prop.y]
			];
		}
		case 'calf-map':
			return [
				[prop.x - 15, prop.y],
				[prop.x + 15, prop.y + 15]
			];
		case 'scale':
			return [
				[prop.x - 22, prop.y],
				[prop.x + 24, prop.y + 12]
			];
		case 'clock':
		case 'avoid':
		case 'chat':
			return [
				[prop.x - 10, prop.y],
				[prop.x + 10, prop.y + 10]
			];
		default:
			return [];
	}
}
