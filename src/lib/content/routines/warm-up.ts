import type { Step } from '#lib/domain/routine/routine.ts';
import type { RoutineOptions } from './options.ts';
import { repeated, timed } from './step.ts';

const ankleCircles = timed('W2', 30);
const calfPump = repeated('W4', 10, { out: 2, back: 1 });
const heelRaises = repeated('W5', 15, { up: 1, lower: 1 });
const march = timed('W8', 30);

/** clinical.md 1.1: 475 s of work. W11 is the start of the run itself, so no step. */
export function warmUp({ withHops }: RoutineOptions): Step[] {
	return [
		timed('W1', 120),
		ankleCircles,
		timed('W3', 30),
		calfPump,
		heelRaises,
		timed('W6', 40),
		timed('W7', 45),
		march,
		timed('W9', 30),
		...(withHops ? [repeated('W10', 10, { up: 1 }, { sets: 2, restS: 15 })] : [])
	];
}

/** clinical.md 1.1: W1 cut to a minute, W2, W4, W5, W8. */
export function warmUpShort(): Step[] {
	return [timed('W1', 60), ankleCircles, calfPump, heelRaises, march];
}
