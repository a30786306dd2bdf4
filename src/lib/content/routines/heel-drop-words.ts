import type { LevelDose } from '#lib/domain/programme/level.ts';
import type { LegName } from '#lib/domain/soreness/check-in.ts';

interface Part {
	move: string;
	dose: LevelDose;
	/** One leg's own dose. */
	leg?: LegName;
	/** The heel bone hurts: on the floor, not on a step (clinical.md 1.2; Jonsson 2008). */
	toFloor: boolean;
}

/** What a heel drop says where it differs from its move: a backpack, the floor, one leg's share of a two-footed raise. */
export function heelDropWords({ move, dose, leg, toFloor }: Part): string | undefined {
	switch (move) {
		case 'L0':
			return undefined;
		case 'L1':
			return (
				leg && `${mostly(leg)} Rise onto the toes of both feet, then lower slowly to the floor.`
			);
		case 'L2':
			if (toFloor) {
				return `${leg ? mostly(leg) : 'Stand on the floor.'} Rise, then lower both heels slowly to the floor.`;
			}
			return leg && `${mostly(leg)} Rise, then lower both heels slowly below the step.`;
		default:
			return dose.level === 6 || toFloor ? onOneLeg(move, dose, toFloor) : undefined;
	}
}

/** How a heel drop is drawn where it differs from its move: a key of the figure's choreographies. */
export function heelDropFigure({ move, dose, toFloor }: Part): string | undefined {
	switch (move) {
		case 'L0':
		case 'L1':
			return undefined;
		case 'L2':
			return toFloor ? 'L1' : undefined;
		default: {
			const on = `${toFloor ? '-floor' : ''}${dose.level === 6 ? '-backpack' : ''}`;
			return on && `${move}${on}`;
		}
	}
}

/** A two-footed raise at the level of one leg [P]. */
function mostly(leg: LegName): string {
	return `Both feet, most of your weight on the ${leg} one.`;
}

function onOneLeg(move: string, { level }: LevelDose, toFloor: boolean): string {
	const knee = move === 'L4b' ? 'Keep that knee softly bent' : 'Knee straight';
	return [
		level === 6 && 'Backpack on, 2 to 5 kg once it is painless.',
		toFloor && 'Stand on the floor.',
		'Push up on both feet, move your weight onto one leg.',
		toFloor
			? `${knee}, lower that heel slowly to the floor.`
			: `${knee}, and let that heel sink slowly below the step.`
	]
		.filter((sentence) => sentence !== false)
		.join(' ');
}
