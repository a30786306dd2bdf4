import { sideSpread, type Depth } from './body.ts';

/** A part of the body that can bear a prop. */
export type Limb = 'trunk' | 'head' | 'thigh' | 'shank' | 'foot' | 'forearm' | 'hand';

/**
 * What a move is done on or with. Places in the figure's own units, the floor at 0; a prop on a limb counts from that
 * limb's upper joint along it, forward being plus.
 */
export type Prop = { isInFront?: true } & (
	| { kind: 'floor'; from: number; to: number; moves?: true }
	| { kind: 'step'; x: number; width: number; height: number }
	| { kind: 'wall'; x: number; height: number }
	/** A wall along which one stands. */
	| { kind: 'wall-behind'; from: number; to: number; height: number }
	| { kind: 'rail'; x: number; height: number; from?: number; length?: number }
	| { kind: 'chair'; x: number; seat: number; faces: 'left' | 'right' }
	| { kind: 'mat'; from: number; to: number }
	| { kind: 'pillow'; x: number; y: number; width: number; height: number; turn?: number }
	/** Rolls with the pose's own prop. */
	| { kind: 'roller'; radius: number }
	| {
			kind: 'on-limb';
			limb: Limb;
			depth: Depth;
			what: LimbProp;

			along?: number;
			across?: number;
			turn?: number;
	  }
	/** Which way: round the toes of the near foot, or straight to and fro. */
	| { kind: 'circle'; isToAndFro?: true }
	| { kind: 'arrow'; x: number; y: number; length: number; turn: number }
	/** Pressed, held: rings that spread from a spot. */
	| { kind: 'rings'; x: number; y: number }
	| { kind: 'calf-map'; x: number; y: number; half: CalfHalf }
	| { kind: 'scale'; x: number; y: number }
	| { kind: 'clock'; x: number; y: number; words: string }
	| { kind: 'avoid'; x: number; y: number; what: 'heat' | 'alcohol' | 'running' | 'massage' }
	| { kind: 'chat'; x: number; y: number }
	| { kind: 'pack'; x: number; y: number; turn?: number }
	| { kind: 'wrap' }
);

export type LimbProp =
	'pack' | 'cloth-pack' | 'gun' | 'weight' | 'bandage-roll' | 'towel' | 'backpack';
/** The half of the calf, seen from behind, that is away from the drawing's middle. */
export type CalfHalf = 'lower' | 'upper';

export type LimbBorne = Extract<Prop, { kind: 'on-limb' }>;

/** Behind the body, between its legs, or in front. What a limb bears goes with the limb. */
export type Layer = 'behind' | 'between' | 'front' | 'limb';

export function layerOf(prop: Prop): Layer {
	if (prop.kind === 'on-limb' || prop.kind === 'wrap') return 'limb';
	if (prop.kind === 'roller') return 'between';
	return prop.kind === 'circle' || prop.isInFront ? 'front' : 'behind';
}

export function propsOn(props: readonly Prop[], limb: Limb, depth: Depth): LimbBorne[] {
	return props.filter(
		(prop): prop is LimbBorne =>
			prop.kind === 'on-limb' && prop.limb === limb && prop.depth === depth
	);
}

/** How high the ground is there: that of the floor, 0, or of a step, whose edge is drawn further ahead under a far foot. */
export function groundAt(props: readonly Prop[], depth: Depth, x: number): number {
	const off = depth === 'near' ? 0 : sideSpread.hip;
	for (const prop of props) {
		if (prop.kind !== 'step') continue;
		const on = x - off - prop.x;
		if (on > 0 && on < prop.width) return prop.height;
	}
	return 0;
}
