import type { Step } from '#lib/domain/routine/routine.ts';
import type { IceMinutes, RoutineOptions } from './options.ts';
import { repeated, timed, untilTapped } from './step.ts';

/** Never more ice than this between two looks at the skin (clinical.md 1.5, R4). */
const betweenLooksS = 300;
/** Raising before the wrap is tried again, and after (clinical.md 1.5, R7 and R8: 15 minutes in all). */
const raiseBeforeTestS = 600;
const raiseAfterTestS = 300;

/** clinical.md 1.5, for one leg. What is ruled out is not there. */
export function rice(options: RoutineOptions): Step[] {
	const withIce = !options.iceRuledOut && !options.iceTooSoon;
	return [
		untilTapped('R1', 15),
		...(withIce ? iced(options.iceMinutes) : []),
		...(options.wrapRuledOut
			? [timed('R8', raiseBeforeTestS + raiseAfterTestS, { prepareS: 15 })]
			: wrappedAndRaised),
		...(options.pumps ? [repeated('R10', 10, { out: 1, back: 1 })] : []),
		untilTapped('R9', 15)
	];
}

/** Timed looks, not tapped ones: somebody who fell asleep still hears "ice off" in time. */
function iced(minutes: IceMinutes): Step[] {
	const stretches = (minutes * 60) / betweenLooksS;
	const lookAfter = (stretch: number) => stretch * betweenLooksS < 20 * 60;
	return [
		timed('R2', 15, { check: true }),
		...Array.from({ length: stretches }, (_, index): Step[] => [
			timed('R3', betweenLooksS, index === 0 ? {} : { prepareS: 0 }),
			...(lookAfter(index + 1) ? [timed('R4', 15, { check: true, prepareS: 0 })] : [])
		]).flat(),
		untilTapped('R5', 60, { prepareS: 0 })
	];
}

const tightnessTest = untilTapped('R7', 30, { check: true, prepareS: 0 });

const wrappedAndRaised: Step[] = [
	untilTapped('R6', 180),
	tightnessTest,
	timed('R8', raiseBeforeTestS, { prepareS: 15 }),
	{
		...tightnessTest,
		instruction:
			'Once more: press a toenail, feel the toes, slide one finger under. Then try it every hour while you wear the wrap.'
	},
	timed('R8', raiseAfterTestS, { prepareS: 0 })
];
