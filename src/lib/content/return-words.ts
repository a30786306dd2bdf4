import type { Day } from '#lib/domain/day.ts';
import { answerDays, leastRaises, type RaiseCheck } from '#lib/domain/load/return-entry.ts';
import { greensToAdvance, type ReturnWhy } from '#lib/domain/load/return-next.ts';
import { gentlestStage } from '#lib/domain/load/return-stage.ts';
import type { ReturnStanding } from '#lib/domain/load/return-standing.ts';
import type { ReturnStart } from '#lib/domain/load/return-start.ts';
import type { Response } from '#lib/domain/programme/programme-entry.ts';
import { legs } from '#lib/domain/soreness/check-in.ts';
import { dueWords } from './programme-words.ts';
import type { SourceId } from './sources.ts';

/** clinical.md 3.1, 3.3 and 3.6 */
export const returnWords = {
	title: 'Return to running',
	lead: 'From a walk to 30 minutes of running, stage by stage: jog and walk in turns, every other day.',
	strain:
		'A strain was suspected in the last six weeks. So it begins with the gentlest stage, never on two days in a row, and soreness of 2 out of 10 is the most.',
	nhs: 'Some NHS pages say to avoid running for up to 8 weeks after a strain. Ask whoever has seen your leg.',
	how: 'Run on the flat and in shoes that you know, with no hills and no speed. Strength work comes after the run.',
	warmUp: 'Warm up first. When you are warm, come back and start.',
	done: 'From here on run no more than a tenth further each week, and no single run much longer than the longest of the last 30 days. Hills may come back, once a week at most.'
} as const;

export const returnSources: readonly SourceId[] = [
	'oxsport',
	'physio-advisor',
	'sports-injury-physio',
	'green-2022',
	'silbernagel-2007',
	'nhs-price',
	'practice'
];

export const checkWords = {
	heading: 'Before the first run',
	walk30: 'A brisk walk of 30 minutes without pain',
	hops10: '10 hops without much discomfort',
	painFree: 'Two days in a row without soreness',
	raises: `${leastRaises} heel raises on each leg, at most a tenth apart`,
	notAsked: 'Answer below.',
	notYet: 'Not yet, you said.',
	notPainFree: 'Check in on two days in a row, with 0 for both calves, up to today or yesterday.'
} as const;

export const checkQuestions = {
	heading: 'Two questions',
	/** Nobody is to try it on a sore leg. */
	says: `Do not try either while a calf is sore. Your answers count for ${answerDays} days, or until a calf gets sore or hurts on a hop.`,
	walk30: 'Can you walk briskly for 30 minutes without pain?',
	hops10: 'Can you hop 10 times without much discomfort?',
	yes: 'Yes',
	notYet: 'Not yet',
	save: 'Save answers',
	again: 'Answer again'
} as const;

/** What is missing of the raises; nothing where they are enough. */
export function raisesWords({ counts, isMet }: RaiseCheck): string {
	if (isMet) return '';
	const told = legs.flatMap((leg) => (counts[leg] === undefined ? [] : `${leg} ${counts[leg]}`));
	if (told.length === 0) return 'No test in the last 4 weeks.';
	if (told.length === 1) return `Last test: ${told.join()}. The other leg is missing.`;
	return `Last test: ${told.join(', ')}.`;
}

const whyByKind: Record<ReturnWhy, (standing: ReturnStanding) => string> = {
	new: ({ stage }) =>
		stage === gentlestStage
			? 'The gentlest stage, since a strain was suspected.'
			: 'The first stage for most people.',
	strain: () => 'A strain was suspected since the last run: begin again from the start.',
	'weeks-off': () => 'Three weeks or more without a run: begin again from the start.',
	waiting: () => 'Waiting for the morning after: check in then, before any session.',
	'not-known': () =>
		'Repeat it: a score of the last run, or the check-in of the morning after it, is missing.',
	greens: ({ greens }) =>
		greens === greensToAdvance - 1
			? 'Two good runs in a row. One more, and it goes on.'
			: 'One good run. Two more in a row, and it goes on.',
	'next-stage': () => 'Three good runs in a row: one stage up.',
	amber: () => 'Repeat it: the last run was on the edge.',
	red: ({ stage }) =>
		stage === gentlestStage
			? 'The last run was too much: the gentlest stage, and two days off.'
			: 'The last run was too much: one stage down, and two days off.',
	'week-off': ({ stage }) =>
		stage === gentlestStage
			? 'A week or more without a run: the gentlest stage.'
			: 'A week or more without a run: one stage down.',
	done: () => 'Three good runs of 30 minutes in a row: all stages are done.'
};

/** Why the next run is what it is, in a sentence. */
export function returnWhyWords(standing: ReturnStanding): string {
	return whyByKind[standing.why](standing);
}

/** Why there is no start, or a better day for it; empty where it is due. */
export function startNote(start: ReturnStart, standing: ReturnStanding, today: Day): string {
	switch (start) {
		case 'due':
			return '';
		case 'early':
			return 'Not due until tomorrow: the plan is every other day. Better wait.';
		case 'not-due': {
			const when = dueWords(standing.nextDay, today);
			const due = `Not due yet: the next run is due ${when === 'tomorrow' ? when : `on ${when}`}.`;
			return standing.isAfterStrain
				? `${due} After a suspected strain never run on two days in a row.`
				: due;
		}
		case 'checks':
			return 'Not yet. A few things come before the first run.';
		case 'done':
			return 'All stages are done.';
	}
}

/** What makes a run good, on the edge or too much (clinical.md 3.1 to 3.3). */
export const returnMeanings: Record<Exclude<Response, 'pending'>, string> = {
	green:
		'soreness of 3 or less (2 after a suspected strain), no more than before the next morning, all of it done.',
	amber: 'soreness of 4 or 5, or 1 more the next morning, or a little left out. Repeat it.',
	red: 'soreness of 6 or more (3 after a suspected strain), or 2 more the next morning, or more than a fifth left out, or stopped because something was wrong. One stage down, and two days off.'
};
