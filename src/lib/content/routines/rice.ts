import type { Step } from '#lib/domain/routine/routine.ts';
import type { IceMinutes } from '#lib/domain/routine/ice-minutes.ts';
import type { RoutineOptions } from './options.ts';
import { repeated, timed, untilTapped } from './step.ts';

/** Never more ice than this between two looks at the skin (clinical.md 1.5, R4). */
const betweenLooksS = 300;
/** Raising before the wrap is tried again; what is left of it comes after (clinical.md 1.5, R7 and R8). */
const raiseBeforeTestS = 600;
const settleS = 15;

/** clinical.md 1.5, on one leg as a whole. What is ruled out is not there. */
export function rice(options: RoutineOptions): Step[] {
	const withIce = !options.iceRuledOut && !options.iceTooSoon;
	const withWrap = !options.wrapRuledOut && (!options.only || options.only.includes('R6'));
	const onOneLeg = [
		untilTapped('R1', 15),
		...(withIce ? iced(options.iceMinutes) : []),
		...(withWrap ? wrappedAndRaised(options.raiseS) : raised(options.raiseS)),
		...(options.pumps ? [repeated('R10', options.pumpReps, { out: 1, back: 1 })] : [])
	];
	return [
		...onOneLeg.map((step): Step => ({ ...step, legByLeg: true })),
		untilTapped('R9', 15, { prepareS: 0 })
	];
}

/** Looks are timed, not tapped: somebody who fell asleep is still told in time that the ice comes off. */
function iced(minutes: IceMinutes): Step[] {
	const stretches = (minutes * 60) / betweenLooksS;
	const steps: Step[] = [timed('R2', 15, { check: true })];
	for (let stretch = 1; stretch <= stretches; stretch++) {
		steps.push(timed('R3', betweenLooksS, stretch === 1 ? {} : { prepareS: 0 }));
		if (stretch < 4) steps.push(timed('R4', 15, { check: true, prepareS: 0 }));
	}
	return [...steps, untilTapped('R5', 60, { prepareS: 0 })];
}

const tightnessTest = untilTapped('R7', 30, { check: true, prepareS: 0 });

function wrappedAndRaised(raiseS: number): Step[] {
	return [
		untilTapped('R6', 180),
		tightnessTest,
		timed('R8', raiseBeforeTestS, { prepareS: settleS }),
		{
			...tightnessTest,
			instruction:
				'Once more: press a toenail, feel the toes, slide a finger under. Too tight: take the wrap off. From now on test it every hour while you wear it.'
		},
		timed('R8', raiseS - raiseBeforeTestS, { prepareS: 0 })
	];
}

function raised(raiseS: number): Step[] {
	return [timed('R8', raiseS, { prepareS: settleS })];
}
