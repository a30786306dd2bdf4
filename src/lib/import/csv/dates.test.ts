import { expect, test } from 'vitest';
import { dateOrderOf, tableDateFrom } from './dates.ts';

const localMs = Date.UTC(2026, 2, 7, 19, 5, 30);

test.each([
	'2026-03-07 19:05:30',
	'2026-03-07T19:05:30',
	'2026-03-07T19:05:30.250',
	'2026/3/7 19:05:30',
	'Mar 7, 2026, 7:05:30 PM',
	'Mar 7, 2026, 7:05:30\u202FPM',
	'7 Mar 2026 19:05:30',
	'7 March 2026 at 7:05:30 p.m.',
	'07.03.2026, 19:05:30',
	'7.3.26 19:05:30',
	'07/03/2026 19:05:30',
	'7. März 2026 um 19:05:30',
	'7. Mrz. 2026, 19:05:30',
	'7 mars 2026 à 19:05:30',
	'7 mar. 2026, 7:05:30 p. m.',
	'7 marzo 2026, 19:05:30',
	'7 mrt. 2026 19:05:30',
	'7 de mar. de 2026, 19:05:30'
])('%s is a date and a time', (text) => {
	expect(tableDateFrom(text, 'day-first')).toEqual({ localMs });
});

test.each([
	['12:05 AM', 0],
	['12:05 PM', 12],
	['11:05 PM', 23],
	['0:05', 0]
])('%s is in hour %d', (time, hour) => {
	const date = tableDateFrom(`2026-03-07 ${time}`, 'day-first');
	expect(date).toEqual({ localMs: Date.UTC(2026, 2, 7, hour, 5) });
});

test.each([
	['15 juin 2026', '2026-06-15'],
	['15 juil. 2026', '2026-07-15'],
	['15 août 2026', '2026-08-15'],
	['15. Okt. 2026', '2026-10-15'],
	['15 ott 2026', '2026-10-15'],
	['15 de out. de 2026', '2026-10-15'],
	['15 déc. 2026', '2026-12-15'],
	['15 dic 2026', '2026-12-15'],
	['15 ene 2026', '2026-01-15'],
	['15 gen 2026', '2026-01-15'],
	['15 févr. 2026', '2026-02-15'],
	['15 abr 2026', '2026-04-15'],
	['15 mei 2026', '2026-05-15'],
	['15 set 2026', '2026-09-15'],
	['mardi 7 avril 2026', '2026-04-07'],
	['mar. 7 avr. 2026', '2026-04-07'],
	['martes, 7 de abril de 2026', '2026-04-07'],
	['martedì 7 aprile 2026', '2026-04-07'],
	['mar. 3 mars 2026', '2026-03-03'],
	['7/4/26', '2026-04-07'],
	['7/4/98', '1998-04-07'],
	['2026-06-15', '2026-06-15']
])('%s is only a day', (text, day) => {
	expect(tableDateFrom(text, 'day-first')).toEqual({ day });
});

test('a time with an offset, or in UTC, is a moment', () => {
	expect(tableDateFrom('2026-03-07T19:05:30-08:00', 'day-first')).toEqual({
		moment: { epochMs: localMs + 8 * 3_600_000, offsetMin: -480 }
	});
	expect(tableDateFrom('2026-03-07T19:05:30Z', 'day-first')).toEqual({
		moment: { epochMs: localMs }
	});
});

test.each(['', '--', 'soon', '2026-02-30', '31/4/2026', '2026', '12:30', 'Mar 2026', '99.99.9999'])(
	'%j is no date',
	(text) => {
		expect(tableDateFrom(text, 'day-first')).toBeUndefined();
	}
);

test.each([
	[['3/7/2026', '3/17/2026'], 'month-first'],
	[['7/3/2026', '17/3/2026'], 'day-first'],
	[['07.03.2026'], 'day-first'],
	[['3/7/2026', '3/8/2026'], undefined],
	[['7-3-2026'], undefined],
	[['3/3/2026'], 'day-first'],
	[['2026-03-07'], 'day-first'],
	[['Mar 7, 2026'], 'day-first']
])('the dates %j are read %s', (cells, order) => {
	expect(dateOrderOf(cells)).toBe(order);
});
