import type { BeforeOnset, RunBefore } from '#lib/domain/load/before-onset.ts';
import type { Spike } from '#lib/domain/load/single-run.ts';
import type { Week } from '#lib/domain/load/weeks.ts';
import type { Report } from '#lib/domain/report/report.ts';
import type { SessionRecord } from '#lib/domain/routine/session-record.ts';
import { legsInWords } from '../questions.ts';
import { distanceNumber, distanceWords, heightWords, kindWords, type Units } from '../run-words.ts';
import { sessionTitle } from '../session-words.ts';
import { shortDay } from '../short-day.ts';
import { cut, cutLine, cutName } from './cut.ts';
import type { ReportSection } from './report-words.ts';

const mostOnsets = 3;
const mostRuns = 2;
const mostWeeks = 13;
const mostShoes = 3;
const mostRoutines = 5;
const mostStopped = 2;

const spikeInShort: Record<Spike, string> = {
	'over-10': 'over 10 % further than in 30 days',
	'over-30': 'over 30 % further than in 30 days',
	'over-100': 'over twice as far as in 30 days'
};

/** Never a cause: the log knows what came first, and no more. */
const beforeSays = 'Of that day and three before; they need not be the cause.';

export function beforeLines({ onsets }: Report, units: Units): string[] {
	if (onsets.length === 0) return ['No soreness in these days.'];
	return [beforeSays, ...cut(onsets, mostOnsets, (onset) => beforeLine(onset, units))];
}

/** "Left calf, from 5 Mar: 3 Mar 12.4 km, hills, 180 m up; 2 Mar 5.0 km, easy" */
function beforeLine({ legs, day, runs }: BeforeOnset, units: Units): string {
	const before = runs.length
		? cut(runs, mostRuns, (each) => runLine(each, units)).join('; ')
		: 'no run logged on that day or the three before';
	return `${legsInWords(legs)}, from ${shortDay(day)}: ${before}`;
}

function runLine(before: RunBefore, units: Units): string {
	const { run, spike, raisesTwo, shoe, isFirstDayInShoe, fallMm } = before;
	return [
		`${shortDay(run.day)} ${distanceWords(run.distanceM, units)}`,
		kindWords[run.kind].toLowerCase(),
		run.ascentM !== undefined && `${heightWords(run.ascentM, units)} up`,
		run.descentM !== undefined && `${heightWords(run.descentM, units)} down`,
		run.tags?.includes('forefoot') && 'forefoot',
		spike && spikeInShort[spike],
		raisesTwo && 'further and harder at once',
		shoe && isFirstDayInShoe && `first day in ${cutName(shoe.name)}`,
		fallMm !== undefined && `${fallMm} mm lower`
	]
		.filter(Boolean)
		.join(', ');
}

export function weekLines(report: Report, units: Units): string[] {
	const { weeks } = report;
	if (weeks.every((week) => week.runs === 0)) return ['No run is logged.'];
	const latestFirst = weeks.toReversed();
	const weekWords = ({ monday, distanceM }: Week) =>
		`${shortDay(monday)} ${distanceNumber(distanceM, units)}`;
	return [
		`In ${units}: ${cutLine(latestFirst, mostWeeks, weekWords)}`,
		...shoeLines(report, units)
	];
}

/** "Shoes: Blue ones, 8 mm drop, 45.2 km" */
function shoeLines({ shoes, runs }: Report, units: Units): string[] {
	const worn = shoes
		.map(({ id, name, dropMm }) => {
			const own = runs.filter(({ shoe }) => shoe === id);
			return { name, dropMm, distanceM: own.reduce((sum, run) => sum + run.distanceM, 0) };
		})
		.filter(({ distanceM }) => distanceM > 0)
		.sort((a, b) => b.distanceM - a.distanceM);
	const words = ({ name, dropMm, distanceM }: (typeof worn)[number]) =>
		`${cutName(name)} (${dropMm} mm drop) ${distanceWords(distanceM, units)}`;
	return worn.length ? [`Shoes: ${cutLine(worn, mostShoes, words)}`] : [];
}

export function sessionLines({ sessions }: Report): string[] {
	if (sessions.length === 0) return ['None done.'];
	const byTitle = new Map<string, SessionRecord[]>();
	for (const session of sessions) {
		const title = cutName(sessionTitle(session));
		byTitle.set(title, [...(byTitle.get(title) ?? []), session]);
	}
	const counts = [...byTitle].sort(([, a], [, b]) => b.length - a.length);
	const stopped = sessions.filter(({ outcome }) => outcome === 'stopped-for-symptoms');
	return [
		cutLine(counts, mostRoutines, ([title, done]) => `${title} ${done.length}`),
		stopped.length
			? `Stopped because something was wrong: ${cutLine(stopped.toReversed(), mostStopped, stoppedWords)}`
			: 'None stopped because something was wrong'
	];
}

function stoppedWords(session: SessionRecord): string {
	return `${cutName(sessionTitle(session))} (${shortDay(session.day)})`;
}

export function returnLines({ returnToRun }: Report): ReportSection[] {
	if (!returnToRun) return [];
	const { stage, day } = returnToRun;
	return [
		{ heading: 'Return to running', lines: [`Last session: stage ${stage} (${shortDay(day)})`] }
	];
}
