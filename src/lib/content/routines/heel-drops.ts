import {
	firstDoseOf,
	heelDropLevels,
	isTwoFooted,
	setsOfExercise,
	type HeelDropLevel,
	type LevelDose
} from '#lib/domain/programme/level.ts';
import type { SessionDoses } from '#lib/domain/programme/session-doses.ts';
import type { Step } from '#lib/domain/routine/routine.ts';
import { legs, type LegName } from '#lib/domain/soreness/check-in.ts';
import { heelDropFigure, heelDropWords } from './heel-drop-words.ts';
import type { RoutineOptions } from './options.ts';
import { repeated, type Tempo } from './step.ts';

const alfredson = ['L4s', 'L4b'];

/** The moves of each level, straight knee first where there are two (clinical.md 1.2). */
const movesByLevel: Record<HeelDropLevel, readonly string[]> = {
	0: ['L0'],
	1: ['L1'],
	2: ['L2'],
	3: ['L3'],
	4: alfredson,
	5: alfredson,
	6: alfredson
};

/** Seconds between two sets where no other leg works meanwhile. */
const betweenSetsS = 60;
/** Seconds between two exercises of one leg alone. */
const betweenExercisesS = 120;
/** Time to stand on the step and take the rail. */
const setUpS = 15;

/** One leg's exercise, or both legs' where they do the same. */
interface Part {
	move: string;
	dose: LevelDose;
	leg?: LegName;
	toFloor: boolean;
}

/** Legs with the same dose share the steps, others take turns set by set. */
export function heelDrops({ doses, toFloor, lowerS, only }: RoutineOptions): Step[] {
	const parts = partsOf(dosesWithin(doses, only), toFloor);
	const isAlone = Object.keys(doses).length === 1;
	const drawn = (part: Part) => heelDropFigure(part) ?? part.move;
	/** From the floor to the step and back, say. */
	const movesOn = new Set(parts.filter(({ leg }) => leg).map(drawn)).size > 1;
	return parts.map((part, index) => {
		const { move, dose, leg } = part;
		const isLater = index > 0 && isAlone;
		const isSetUp = index === 0 || (movesOn && !isAlone);
		const words = heelDropWords(part);
		const figure = heelDropFigure(part);
		return repeated(move, dose.reps, tempoOf(dose.level, lowerS), {
			sets: setsOfExercise,
			restS: betweenSetsS,
			...(isSetUp && { prepareS: setUpS }),
			...(isLater && { prepareS: betweenExercisesS }),
			...(leg && { leg }),
			...(words && { instruction: words }),
			...(figure && { figure })
		});
	});
}

function partsOf({ left, right }: SessionDoses, toFloor: readonly LegName[]): Part[] {
	const isShared = left && right && left.level === right.level && left.reps === right.reps;
	const isFloor = (leg: LegName) => toFloor.includes(leg);
	if (isShared && (isTwoFooted(left.level) || isFloor('left') === isFloor('right'))) {
		return movesByLevel[left.level].map((move) => ({
			move,
			dose: left,
			toFloor: legs.some(isFloor)
		}));
	}
	const ofLegs = ([0, 1] as const).flatMap((exercise) =>
		legs.map((leg): Part | undefined => {
			const dose = leg === 'left' ? left : right;
			const move = dose && movesByLevel[dose.level][exercise];
			return dose && move ? { move, dose, leg, toFloor: isFloor(leg) } : undefined;
		})
	);
	return ofLegs.filter((part) => part !== undefined);
}

/** Where today's gate does not leave a level's moves: the highest below it that it does, from its first dose. */
function dosesWithin(doses: SessionDoses, only: RoutineOptions['only']): SessionDoses {
	if (!only) return doses;
	const isLeft = (level: HeelDropLevel) => movesByLevel[level].every((move) => only.includes(move));
	const within = (dose: LevelDose): LevelDose => {
		const level = heelDropLevels.findLast((each) => each <= dose.level && isLeft(each));
		return level === undefined || level === dose.level ? dose : firstDoseOf(level);
	};
	return Object.fromEntries(
		legs.flatMap((leg) => {
			const dose = doses[leg];
			return dose ? [[leg, within(dose)]] : [];
		})
	);
}

/** One second up, three down, one to settle; on one leg one more to move the weight over. */
function tempoOf(level: HeelDropLevel, lowerS: number): Tempo {
	const lower = Math.min(5, Math.max(2, lowerS));
	return isTwoFooted(level) ? { up: 1, lower, reset: 1 } : { up: 1, shift: 1, lower, reset: 1 };
}
