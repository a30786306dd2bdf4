/** How long ice may stay on: 10 by default, never above 20 (clinical.md 1.5, R3). */
export const iceMinutes = [10, 15, 20] as const;
export type IceMinutes = (typeof iceMinutes)[number];
