import { addDays, day, type Day } from '../day.ts';
import { epochMsOf, type Instant } from '../instant.ts';
import { contentLine, textValue } from './content-line.ts';
import type { TimeOfDay } from './time-of-day.ts';

/** One entry that comes again every so many days. */
export interface CalendarEntry {
	/** The same for each version of the entry, and of no other in the world. */
	uid: string;
	/** The first. */
	day: Day;
	at: TimeOfDay;
	everyDays: number;
	minutes: number;
	summary: string;
	description: string;
}

export interface CalendarVersion {
	/** Higher with each file about the same entries (RFC 5545, 3.8.7.4). */
	sequence: number;
	writtenAt: Instant;
}

/**
 * An iCalendar file (RFC 5545). An entry stands at the time of its reminder itself, since some calendars take no alarm over from a
 * file (platform.md 4), and at the same time on the clock wherever the calendar is: across a change of the clocks, and abroad.
 */
export function calendarFile(entries: readonly CalendarEntry[], version: CalendarVersion): string {
	return calendar([], entries, version, (entry) => [
		...properties(entry),
		// Nobody is busy for that, and a shared calendar need not tell what it is.
		['CLASS', 'PRIVATE'],
		['TRANSP', 'TRANSPARENT'],
		['BEGIN', 'VALARM'],
		['ACTION', 'DISPLAY'],
		['TRIGGER', 'PT0S'],
		['DESCRIPTION', textValue(entry.summary)],
		['END', 'VALARM']
	]);
}

/** The file that takes the same entries back, in calendars that heed it (RFC 5546, 3.2.5). */
export function cancelFile(entries: readonly CalendarEntry[], version: CalendarVersion): string {
	return calendar([['METHOD', 'CANCEL']], entries, version, (entry) => [
		...properties(entry),
		['STATUS', 'CANCELLED']
	]);
}

type Property = readonly [name: string, value: string];

function calendar(
	head: readonly Property[],
	entries: readonly CalendarEntry[],
	{ sequence, writtenAt }: CalendarVersion,
	rest: (entry: CalendarEntry) => readonly Property[]
): string {
	const events = entries.flatMap((entry): Property[] => [
		['BEGIN', 'VEVENT'],
		['UID', textValue(entry.uid)],
		['DTSTAMP', utc(writtenAt)],
		['SEQUENCE', String(sequence)],
		...rest(entry),
		['END', 'VEVENT']
	]);
	const properties: Property[] = [
		['BEGIN', 'VCALENDAR'],
		['VERSION', '2.0'],
		['PRODID', '-//Soleus//Soleus//EN'],
		...head,
		...events,
		['END', 'VCALENDAR']
	];
	return properties.map(([name, value]) => contentLine(name, value)).join('');
}

function properties(entry: CalendarEntry): Property[] {
	const { everyDays } = entry;
	return [
		['DTSTART', `${basic(entry.day)}T${entry.at.replace(':', '')}00`],
		['DURATION', `PT${entry.minutes}M`],
		['RRULE', everyDays === 1 ? 'FREQ=DAILY' : `FREQ=DAILY;INTERVAL=${everyDays}`],
		['SUMMARY', textValue(entry.summary)],
		['DESCRIPTION', textValue(entry.description)]
	];
}

function utc(instant: Instant): string {
	const seconds = Math.floor(epochMsOf(instant) / 1000);
	const secondOfDay = ((seconds % 86_400) + 86_400) % 86_400;
	const on = addDays(day('1970-01-01'), (seconds - secondOfDay) / 86_400);
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	return `${basic(on)}T${two(secondOfDay / 3600)}${two((secondOfDay % 3600) / 60)}${two(secondOfDay % 60)}Z`;
}

function basic(on: Day): string {
	return on.replaceAll('-', '');
}
