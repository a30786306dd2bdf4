import type { Dose, MoveSides, Step, TempoPart } from '#lib/domain/routine/routine.ts';
import { tempoOf } from '#lib/domain/routine/timeline.ts';

const partWords: Record<TempoPart['part'], string> = {
	up: 'up',
	shift: 'to shift',
	hold: 'hold',
	lower: 'down',
	reset: 'to settle',
	out: 'out',
	back: 'back'
};

const sideWords: Record<MoveSides, string> = {
	both: '',
	each: 'each leg',
	alternate: 'in turn',
	none: ''
};

/**
 * `3 × 15, each leg`, `3 × 8, left leg`, `30 s, each leg`, `about 3 min`
 *
 * @param eachLeg what stands for a move of `each`: empty where a session is for the sore leg alone
 */
export function doseWords(
	{ dose, sets, leg }: Pick<Step, 'dose' | 'sets' | 'leg'>,
	sides: MoveSides,
	eachLeg = sideWords.each
): string {
	const amount = sets > 1 ? amountOfSets(dose, sets) : amountWords(dose);
	if (leg) return `${amount}, ${leg} leg`;
	return [amount, sides === 'each' ? eachLeg : sideWords[sides]].filter(Boolean).join(', ');
}

/** `1 s up, 3 s down, 1 s to settle. Rest 60 s.`; empty where there is no tempo and no rest. */
export function tempoWords({ dose, sets, restS }: Pick<Step, 'dose' | 'sets' | 'restS'>): string {
	const sentences = [
		tempoOf(dose)?.map(partAndSeconds).join(', ') ?? '',
		sets > 1 && restS > 0 ? `Rest ${restS} s` : ''
	];
	return sentences
		.filter(Boolean)
		.map((sentence) => `${sentence}.`)
		.join(' ');
}

function amountOfSets(dose: Dose, sets: number): string {
	switch (dose.kind) {
		case 'reps':
			return `${sets} × ${dose.reps}`;
		case 'timed':
			return `${sets} × ${lengthWords(dose.seconds)}`;
		case 'open':
			return `${sets} times`;
	}
}

function amountWords(dose: Dose): string {
	switch (dose.kind) {
		case 'reps':
			return dose.reps === 1 ? 'once' : `${dose.reps} times`;
		case 'timed':
			return lengthWords(dose.seconds);
		case 'open':
			if (dose.tempo) return 'until you are tired';
			return dose.estimateS > 60 ? `about ${lengthWords(dose.estimateS)}` : 'until you tap';
	}
}

/** Whole minutes from two minutes up, seconds below. */
function lengthWords(seconds: number): string {
	return seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

function partAndSeconds({ part, seconds }: TempoPart): string {
	return `${seconds} s ${partWords[part]}`;
}
