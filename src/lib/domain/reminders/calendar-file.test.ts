import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../day.ts';
import type { Instant } from '../instant.ts';
import { calendarFile, cancelFile, type CalendarEntry } from './calendar-file.ts';
import { timeOfDay } from './time-of-day.ts';

const writtenAt = '2026-03-09T00:30:05+01:00' as Instant;
const entry: CalendarEntry = {
	uid: 'heel-drops-1@soleus',
	day: day('2026-03-27'),
	at: timeOfDay('18:00'),
	everyDays: 2,
	minutes: 15,
	summary: 'Soleus: heel drops',
	description: 'Open Soleus: Today says whether heel drops fit, and which.'
};

function eventsIn(file: string): ICAL.Event[] {
	const calendar = new ICAL.Component(ICAL.parse(file));
	return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function eventIn(file: string): ICAL.Event {
	const [event, ...others] = eventsIn(file);
	if (!event || others.length > 0) throw new Error(`${others.length + 1} events`);
	return event;
}

function occurrencesOf(event: ICAL.Event, count: number): ICAL.Time[] {
	const iterator = event.iterator();
	return Array.from({ length: count }, () => {
		const next = iterator.next();
		if (!next) throw new Error('it ends');
		return next;
	});
}

describe('a calendar file, as another program reads it', () => {
	test('has an entry at the time of the reminder itself, in no time zone', () => {
		const event = eventIn(calendarFile([entry], { sequence: 0, writtenAt }));
		expect(event.startDate.toString()).toBe('2026-03-27T18:00:00');
		expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
		expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBeUndefined();
		expect(event.duration.toSeconds()).toBe(15 * 60);
		expect([event.summary, event.description]).toEqual([entry.summary, entry.description]);
	});

	test('comes again at the same time on the clock, across a change of the clocks and into the next year', () => {
		const event = eventIn(calendarFile([entry], { sequence: 0, writtenAt }));
		const found = occurrencesOf(event, 200).map(String);
		expect(found.slice(0, 3)).toEqual([
			'2026-03-27T18:00:00',
			'2026-03-29T18:00:00',
			'2026-03-31T18:00:00'
		]);
		expect(found).toEqual(found.map((_, index) => `${addDays(entry.day, 2 * index)}T18:00:00`));
		expect(found.at(-1)).toMatch(/^2027/);
	});

	test('comes each day where it is daily', () => {
		const event = eventIn(calendarFile([{ ...entry, everyDays: 1 }], { sequence: 0, writtenAt }));
		expect(occurrencesOf(event, 3).map(String)).toEqual([
			'2026-03-27T18:00:00',
			'2026-03-28T18:00:00',
			'2026-03-29T18:00:00'
		]);
	});

	test('has an alarm that shows its words as it begins', () => {
		const event = eventIn(calendarFile([entry], { sequence: 0, writtenAt }));
		const [alarm, ...others] = event.component.getAllSubcomponents('valarm');
		expect(others).toEqual([]);
		expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
		expect(alarm?.getFirstPropertyValue('description')).toBe(entry.summary);
		const trigger = alarm?.getFirstPropertyValue('trigger');
		expect(trigger instanceof ICAL.Duration && trigger.toSeconds()).toBe(0);
	});

	test('says of which program and when it is, in universal time, and asks for nothing', () => {
		const file = calendarFile([entry], { sequence: 3, writtenAt });
		const calendar = new ICAL.Component(ICAL.parse(file));
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toContain('Soleus');
		expect(calendar.getFirstProperty('method')).toBeNull();
		const { component, sequence } = eventIn(file);
		expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-08T23:30:05Z');
		expect(sequence).toBe(3);
	});

	test('is taken back by a file with the same ids and a higher number', () => {
		const entries = [entry, { ...entry, uid: 'check-in-1@soleus' }];
		const added = eventsIn(calendarFile(entries, { sequence: 4, writtenAt }));
		const file = cancelFile(entries, { sequence: 5, writtenAt });
		const cancelled = eventsIn(file);
		expect(new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('method')).toBe('CANCEL');
		expect(cancelled.map(({ uid }) => uid)).toEqual(added.map(({ uid }) => uid));
		expect(added.map(({ sequence }) => sequence)).toEqual([4, 4]);
		for (const { component, sequence } of cancelled) {
			expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
			expect(component.getAllSubcomponents('valarm')).toEqual([]);
			expect(sequence).toBe(5);
		}
	});

	test('holds any words, id, day and time, in lines of at most 75 octets', () => {
		const two = (max: number) => fc.nat({ max }).map((value) => String(value).padStart(2, '0'));
		const text = fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' });
		const anyEntry = fc.record({
			uid: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 64 }),
			day: fc.nat({ max: 40_000 }).map((days) => addDays(day('2000-01-01'), days)),
			at: fc.tuple(two(23), two(59)).map(([hour, minute]) => timeOfDay(`${hour}:${minute}`)),
			everyDays: fc.integer({ min: 1, max: 7 }),
			minutes: fc.integer({ min: 1, max: 120 }),
			summary: text,
			description: text
		});
		fc.assert(
			fc.property(anyEntry, fc.nat(), (any, sequence) => {
				for (const file of [calendarFile, cancelFile].map((write) =>
					write([any], { sequence, writtenAt })
				)) {
					expect(file.endsWith('\r\n')).toBe(true);
					for (const line of file.split('\r\n')) {
						expect(line).not.toMatch(/[\r\n]/);
						expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					}
					const event = eventIn(file);
					expect(event.uid).toBe(any.uid);
					expect(event.startDate.toString()).toBe(`${any.day}T${any.at}:00`);
					expect(event.summary).toBe(any.summary);
					expect(event.description).toBe(any.description);
				}
			})
		);
	});
});
