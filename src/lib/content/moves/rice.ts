import type { SourcedMove } from '../sourced-move.ts';

/** clinical.md 1.5: `each` stands for the injured leg; the session is played for one leg. */
export const riceMoves: SourcedMove[] = [
	{
		id: 'R1',
		name: 'Rest',
		instruction:
			'Stop the run. Sit or lie with the leg held up by something soft. For 1 to 3 days take short, slow steps only.',
		sides: 'each',
		mistake: 'Lying still for a whole week.',
		sources: ['hull-nhs', 'nhs-price']
	},
	{
		id: 'R2',
		name: 'Cloth first',
		instruction: 'Wrap the cold pack in a damp cloth. Never put ice on bare skin.',
		sides: 'each',
		mistake: 'A gel pack straight from the freezer.',
		sources: ['northern-care', 'mpft-cold']
	},
	{
		id: 'R3',
		name: 'Ice',
		instruction:
			'Rest the wrapped pack on the sore place. Stay awake. If you pause, take the pack off.',
		sides: 'each',
		mistake: 'Falling asleep on it.',
		sources: ['northern-care', 'mpft-cold', 'nhs-price']
	},
	{
		id: 'R4',
		name: 'Look at the skin',
		instruction:
			'Lift the pack and look. Pink or a little darker is fine. White, blotchy, blistered, burning or numb: stop the ice now.',
		sides: 'each',
		mistake: 'Waiting until it goes numb.',
		sources: ['practo', 'mpft-cold']
	},
	{
		id: 'R5',
		name: 'Ice off',
		instruction:
			'Take the pack off and let the skin feel normal again. Wait at least 2 hours before the next ice.',
		sides: 'each',
		mistake: 'One icing right after another.',
		sources: ['northern-care', 'nhs-price']
	},
	{
		id: 'R6',
		name: 'Wrap',
		instruction:
			'Start at the base of the toes, cover the heel, and wind up to just below the knee. Each turn covers half of the last. Gentle, even stretch, firmest at the foot. Take it off at night.',
		sides: 'each',
		mistake: 'Starting at the calf, or one tight band.',
		sources: ['healthnwell', 'kakprosto', 'emergency-leaflet']
	},
	{
		id: 'R7',
		name: 'Is the wrap too tight?',
		instruction:
			'Press a toenail: the pink should be back in about 2 seconds. Toes warm, no tingling, and one finger slides under. If not, take the wrap off and start again looser.',
		sides: 'each',
		mistake: 'Putting up with pins and needles.',
		sources: ['bmj-best-practice', 'practice']
	},
	{
		id: 'R8',
		name: 'Raise',
		instruction: 'Lie back with your calf on pillows, higher than your heart.',
		sides: 'each',
		mistake: 'A bent knee and a hanging foot.',
		sources: ['bmj-best-practice', 'peace-and-love']
	},
	{
		id: 'R9',
		name: 'For the next 2 to 3 days',
		instruction: 'No heat, no alcohol, no running and no massage for now.',
		sides: 'none',
		mistake: 'A hot bath.',
		sources: ['nhs-price']
	},
	{
		id: 'R10',
		name: 'Gentle pumps',
		instruction: 'Slowly point the toes, then pull them up. Stop before it hurts.',
		sides: 'each',
		notWhen: 'It is the first day, or pain is above 2 out of 10.',
		mistake: 'Stretching into the pain.',
		sources: ['northern-care', 'plymouth']
	}
];
