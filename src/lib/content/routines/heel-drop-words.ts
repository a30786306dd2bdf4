import type { LevelDose } from '#lib/domain/programme/level.ts';
import type { LegName } from '#lib/domain/soreness/check-in.ts';

interface Part {
	move: string;
	dose: LevelDose;
	/** One leg's own dose. */
	leg?: LegName;
	/** The heel bone hurts: level with the step, not below it (clinical.md 1.2). */
	toFloor: boolean;
}

/** What a heel drop says where it differs from its move: a backpack, a heel that stops early, one leg's share of a two-footed raise. */
export function heelDropWords({ move, dose, leg, toFloor }: Part): string | undefined {
	const knee = move === 'L4b' ? 'Keep that knee softly bent' : 'Knee straight';
	const sinks = toFloor
		? 'lower that heel slowly and stop level with the step, not below it.'
		: 'let that heel sink slowly below the step.';
	switch (move) {
		case 'L1':
			return (
				leg && `${mostly(leg)} Rise onto the toes of both feet, then lower slowly to the floor.`
			);
		case 'L2':
			if (!leg && !toFloor) return undefined;
			return `${leg ? mostly(leg) : 'Balls of both feet on the edge, hand on the rail.'} Rise, then lower both heels slowly${toFloor ? ' and stop level with the step, not below it' : ' below the step'}.`;
		case 'L0':
			return undefined;
		default:
			if (dose.level === 6) return withLoad(`${knee}, and ${sinks}`);
			return toFloor
				? `Push up on both feet. Move your weight onto one leg. ${knee}, ${sinks}`
				: undefined;
	}
}

/** A two-footed raise at the level of one leg [P]. */
function mostly(leg: LegName): string {
	return `Both feet, most of your weight on the ${leg} one.`;
}

function withLoad(lower: string): string {
	return `Backpack on, 2 to 5 kg once it is painless. Push up on both feet, move your weight onto one leg. ${lower}`;
}
