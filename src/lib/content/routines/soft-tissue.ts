import type { Step } from '#lib/domain/routine/routine.ts';
import { timed } from './step.ts';

/** clinical.md 1.3: 110 s a leg (never above 120), one leg after the other. The holds stand still. */
export function foamRolling(): Step[] {
	return [
		timed('F1', 30, { leg: 'first' }),
		timed('F2', 25, { leg: 'first' }),
		timed('F3', 30, { leg: 'first' }),
		timed('F4', 25, { leg: 'first' }),
		timed('F5', 30, { leg: 'second' }),
		timed('F6', 25, { leg: 'second' }),
		timed('F7', 30, { leg: 'second' }),
		timed('F8', 25, { leg: 'second' })
	];
}

/** clinical.md 1.4: 4 zones of 30 s (never above 60 on one), then the other leg. */
export function massageGun(): Step[] {
	const zones = ['Z1', 'Z2', 'Z3', 'Z4'];
	return (['first', 'second'] as const).flatMap((leg) =>
		zones.map((zone) => timed(zone, 30, { leg }))
	);
}
