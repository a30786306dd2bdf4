import type { Day } from '#lib/domain/day.ts';
import type { EpisodeReport, LegReport, Score } from '#lib/domain/report/leg-report.ts';
import type { Report } from '#lib/domain/report/report.ts';
import { responses } from '#lib/domain/programme/programme-entry.ts';
import type { AcknowledgementKind } from '#lib/domain/soreness/acknowledgement.ts';
import { legs, legSigns, type LegField } from '#lib/domain/soreness/check-in.ts';
import { answerInWords, legQuestion, legSignsInShort } from '../questions.ts';
import { doneWords, painWords, responseWords, setsWords } from '../programme-words.ts';
import { shortDay } from '../short-day.ts';
import { counted } from '../span-words.ts';
import { cutLine } from './cut.ts';

/** Both legs beside each other. */
export interface LegRow {
	name: string;
	left: string;
	right: string;
}

const notAsked = 'Not asked';
const mostDated = 3;

/** Of a sore leg, as its last sore check-in told it (clinical.md 2.1); two on a line. */
const fieldPairs: readonly (readonly LegField[])[] = [
	['onset', 'hoursAfterLoad'],
	['location'],
	['quality', 'spread'],
	['movement', 'trend'],
	['weightBearing', 'heelRaise'],
	['swelling', 'numbness']
];

const markWords: Record<AcknowledgementKind, string> = {
	booked: 'booked',
	seen: 'seen',
	'told-heel-drops': 'told to do heel drops'
};

export function legRows(report: Report): LegRow[] {
	const row = (name: string, inWords: (leg: LegReport) => string): LegRow => {
		const [left = '', right = ''] = legs.map((leg) => inWords(report.legs[leg]));
		return { name, left, right };
	};
	const ofEpisode = (name: string, inWords: (episode: EpisodeReport) => string) =>
		row(name, ({ episode }) => (episode ? inWords(episode) : '–'));
	const { to } = report.span;
	return [
		row('Sore days', ({ soreDays }) => `${soreDays} of ${report.checkIns.length} logged`),
		row('Worst, last', ({ worst, last }) => `${scoreWords(worst)}, ${scoreWords(last)}`),
		ofEpisode('Latest soreness', episodeWords),
		...fieldPairs.map((fields) =>
			ofEpisode(fields.map((field) => legQuestion(field).name).join(' · '), ({ answers }) =>
				fields.map((field) => answerInWords(field, answers[field]) || notAsked).join(' · ')
			)
		),
		ofEpisode('Signs', signWords),
		row('Marked', ({ marks }) => marksWords(marks)),
		row('Heel drops', (leg) => programmeWords(leg, report, to)),
		row('One-leg raises', ({ raiseTests }) =>
			raiseTests.length
				? cutLine(raiseTests, mostDated, ({ count, day }) => `${count} (${shortDay(day)})`)
				: '–'
		)
	];
}

function scoreWords(score: Score | undefined): string {
	return score ? `${score.soreness} (${shortDay(score.day)})` : '–';
}

/** clinical.md 2.3: its sixth day is the one to book at. */
function episodeWords({ firstDay, asOf, painDays }: EpisodeReport): string {
	return `from ${shortDay(firstDay)}, sore on ${counted(painDays, 'day')} by ${shortDay(asOf)}`;
}

function signWords({ answers }: EpisodeReport): string {
	const said = legSignsInShort(legSigns, answers);
	const isWhole = legSigns.every((sign) => answers[sign] !== undefined);
	return [
		...said,
		isWhole ? (said.length ? '' : 'None') : said.length ? 'others not asked' : notAsked
	]
		.filter(Boolean)
		.join(', ');
}

function marksWords(marks: LegReport['marks']): string {
	return marks.length
		? cutLine(marks, mostDated, ({ kind, day }) => `${markWords[kind]} (${shortDay(day)})`)
		: '–';
}

function programmeWords({ standing, entries }: LegReport, { unscored }: Report, to: Day): string {
	if (!standing) return 'None done';
	const counts = responses
		.map((response) => ({
			response,
			count: entries.filter((entry) => entry.response === response).length
		}))
		.filter(({ count }) => count > 0)
		.map(({ response, count }) => `${count} ${responseWords[response].toLowerCase()}`);
	const [last] = entries;
	return [
		`Next: level ${standing.level}, ${setsWords(standing)}.`,
		`${counted(entries.length, 'session')}${counts.length ? `: ${counts.join(', ')}` : ''}.`,
		last &&
			`Last (${shortDay(last.day)}): ${doneWords(last)}. ${painWords(last, to, !unscored.has(last.id))}`
	]
		.filter(Boolean)
		.join(' ');
}
