import type { BeforeOnset, RunBefore } from '#lib/domain/load/before-onset.ts';
import { longDay } from './day-words.ts';
import { spikeWords, twoThingsWords } from './load-words.ts';
import { legsInWords } from './questions.ts';
import { distanceWords, heightWords, kindWords, type Units } from './run-words.ts';
import type { Day } from '#lib/domain/day.ts';

export const beforeWords = {
	heading: 'Before it began',
	/** Never a cause: the log knows what came first, and no more. */
	says: 'The runs of the day on which soreness began and of the three days before. They came before it, or on the same day. That does not make them the cause.',
	noRuns: 'No run is logged in those days.'
};

const daysWords = ['The same day', 'The day before', 'Two days before', 'Three days before'];

/** "Left calf, from Thursday 5 March" */
export function onsetWords({ legs, day }: BeforeOnset, today: Day): string {
	return `${legsInWords(legs)}, from ${longDay(day, today)}`;
}

/** "Two days before: 12.4 km, hills, 180 m up, in Blue ones" */
export function runBeforeWords({ run, daysBefore, shoe }: RunBefore, units: Units): string {
	const parts = [
		distanceWords(run.distanceM, units),
		kindWords[run.kind].toLowerCase(),
		run.ascentM !== undefined && `${heightWords(run.ascentM, units)} up`,
		run.descentM !== undefined && `${heightWords(run.descentM, units)} down`,
		run.tags?.includes('forefoot') && 'on the forefoot',
		shoe?.name && `in ${shoe.name}`
	];
	return `${daysWords[daysBefore]}: ${parts.filter(Boolean).join(', ')}`;
}

/** What was out of the ordinary, a sentence each; empty where nothing was. */
export function unusualWords({ spike, raisesTwo, isFirstDayInShoe, fallMm }: RunBefore): string[] {
	return [
		spike && spikeWords[spike],
		raisesTwo && twoThingsWords,
		isFirstDayInShoe && 'First day logged in this shoe.',
		fallMm !== undefined && `The shoe stands ${fallMm} mm lower at the heel than those before it.`
	].filter((words) => typeof words === 'string');
}
