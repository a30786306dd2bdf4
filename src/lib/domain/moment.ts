/** Milliseconds since 1970 by the clock on the wall: right across sleep, jumps when somebody sets it. */
export type WallMs = number & { readonly wall: unique symbol };
/** Milliseconds since this document began: never set by hand, may stand still while the machine sleeps (platform.md 1). */
export type MonoMs = number & { readonly mono: unique symbol };

/** One moment by both clocks, since neither alone is right. */
export interface Moment {
	wallMs: WallMs;
	monoMs: MonoMs;
}

export function wallMs(value: number): WallMs {
	return value as WallMs;
}

export function monoMs(value: number): MonoMs {
	return value as MonoMs;
}

export function moment(wall: number, mono: number): Moment {
	return { wallMs: wallMs(wall), monoMs: monoMs(mono) };
}
