import type { SourcedMove } from '../sourced-move.ts';

const zone = (id: string, name: string, where: string): SourcedMove => ({
	id,
	name,
	instruction: `Float the head slowly over the ${where} of your calf. Softest head, lowest speed. Do not press.`,
	sides: 'each',
	notWhen: 'One spot is sharp.',
	mistake: 'Working on one sharp spot.',
	sources: ['biology-insights', 'ferreira-2023', 'sams-2023', 'chen-2021']
});

/** clinical.md 1.4 */
export const massageGunMoves: SourcedMove[] = [
	zone('Z1', 'Lower calf, inner side', 'lower, inner part'),
	zone('Z2', 'Lower calf, outer side', 'lower, outer part'),
	zone('Z3', 'Upper calf, inner side', 'upper, inner part'),
	zone('Z4', 'Upper calf, outer side', 'upper, outer part')
];
