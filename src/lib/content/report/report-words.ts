import type { Level } from '#lib/domain/soreness/advice.ts';
import { bodySigns } from '#lib/domain/soreness/check-in.ts';
import type { Flag } from '#lib/domain/report/flags.ts';
import type { Report } from '#lib/domain/report/report.ts';
import { longestWeeks, type SpanFault } from '#lib/domain/report/span.ts';
import { daysBetween } from '#lib/domain/day.ts';
import { dayWithYear } from '../day-words.ts';
import { reasonWords } from '../reason-words.ts';
import type { Units } from '../run-words.ts';
import { shortDay } from '../short-day.ts';
import { counted } from '../span-words.ts';
import { cut, cutLine } from './cut.ts';
import { legRows, type LegRow } from './leg-rows.ts';
import { beforeLines, returnLines, sessionLines, weekLines } from './load-lines.ts';
import { youLines } from './you-lines.ts';

/** A report as it is read: on the page, in print and as the text of a file. */
export interface ReportWords {
	title: string;
	/** What it is, and what it rests on. */
	facts: string[];
	legs: LegRow[];
	sections: ReportSection[];
}

export interface ReportSection {
	heading: string;
	lines: string[];
	/** Too long for half the width. */
	isWide?: true;
}

export const reportPage = {
	title: 'For a clinician',
	says: 'One page of what you logged, to print or to show. Nothing is sent by itself.',
	holds:
		'“Download FHIR” writes the same as a file that clinic software can read. It holds each score, each answer, your notes and your runs of these days, and no name. Whoever gets the page or the file can read all of it.',
	nothing: 'Nothing is logged in these days. Choose others.',
	chart: 'Soreness of each calf, day by day, 0 to 10',
	legend:
		'Soreness 0 to 10, worst of each day. Left: dots on a solid line. Right: squares on a broken line. Shaded: not logged. Triangles: days with a run.'
} as const;

/** What stands on every report (clinical.md 4.1). */
export const reportLimits =
	'Logged by the person themselves in Soleus, a self-care app. Not reviewed by a clinician. It holds no examination and no diagnosis.';

export const spanFaultWords: Record<SpanFault, string> = {
	'no-day': 'Choose two days, the first of them not after today.',
	backwards: 'The last day comes before the first.',
	'too-long': `One page has room for ${longestWeeks} weeks at most.`
};

const levelWords: Partial<Record<Level, string>> = {
	emergency: 'Emergency',
	'same-day': 'Same day',
	'see-professional': 'Get checked'
};

const mostFlags = 6;
const mostFlagDays = 3;

export function reportWords(report: Report, units: Units): ReportWords {
	const { span, checkIns, flags, age } = report;
	const screened = checkIns.filter(({ body }) => body !== undefined).length;
	return {
		title: `Calf soreness, ${dayWithYear(span.from)} to ${dayWithYear(span.to)}`,
		facts: [
			`Logged on ${checkIns.length} of ${counted(daysBetween(span.from, span.to) + 1, 'day')}.`,
			`The ${bodySigns.length} emergency signs of the body were answered on ${screened} of them.`,
			`Age: ${age ?? 'not asked'}.`
		],
		legs: legRows(report),
		sections: [
			{
				heading: 'Warning signs in the answers, and what Soleus said of them',
				lines: flags.length
					? cut(flags, mostFlags, flagWords)
					: ['No rule to get help or to get checked fired.'],
				isWide: true
			},
			{
				heading: 'Runs before soreness began',
				lines: beforeLines(report, units)
			},
			...returnLines(report),
			{ heading: 'Running, by weeks from Monday', lines: weekLines(report, units) },
			{ heading: 'Sessions', lines: sessionLines(report) },
			{ heading: 'Medicines and clot risks', lines: youLines(report.you) }
		]
	};
}

/** "Same day · left · U3b · 8 Mar, 7 Mar and 3 more: The skin of your left leg is warm, or red or darker than usual." */
function flagWords({ of, days, painDays, ...reason }: Flag): string {
	const leg = of === 'body' ? 'left' : of;
	const { says } = reasonWords(reason, { leg, painDays });
	const marks = [levelWords[reason.level], of, reason.rule, reason.unsure && 'not sure'];
	return `${[...marks, cutLine(days, mostFlagDays, shortDay)].filter(Boolean).join(' · ')}: ${says}`;
}
