import type { Step } from '#lib/domain/routine/routine.ts';
import { timed } from './step.ts';

const legByLeg = { legByLeg: true } as const;

/** clinical.md 1.3: 110 s a leg (never above 120). The holds stand still. F5 to F8 are the other leg's turn. */
export function foamRolling(): Step[] {
	return [
		timed('F1', 30, legByLeg),
		timed('F2', 25, legByLeg),
		timed('F3', 30, legByLeg),
		timed('F4', 25, legByLeg)
	];
}

/** clinical.md 1.4: 4 zones of 30 s (never above 60 on one), then the other leg. */
export function massageGun(): Step[] {
	return ['Z1', 'Z2', 'Z3', 'Z4'].map((zone) => timed(zone, 30, legByLeg));
}
