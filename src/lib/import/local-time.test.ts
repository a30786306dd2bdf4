import { expect, test } from 'vitest';
import { momentFrom } from './local-time.ts';

const epochMs = Date.UTC(2026, 2, 7, 7, 15);

test.each([
	['2026-03-07T07:15:00Z', {}],
	['2026-03-07T07:15:00.000z', {}],
	['2026-03-07T07:15Z', {}],
	['2026-03-07 07:15:00', {}],
	['2026-03-07T07:15:00-00:00', {}],
	['2026-03-07T08:15:00+01:00', { offsetMin: 60 }],
	['2026-03-07T08:15:00+0100', { offsetMin: 60 }],
	['2026-03-07T08:15:00+01', { offsetMin: 60 }],
	['2026-03-07T03:45:00-03:30', { offsetMin: -210 }],
	['2026-03-07T07:14:60Z', {}]
])('%s is a moment', (text, place) => {
	expect(momentFrom(text)).toEqual({ epochMs, ...place });
});

test.each([
	'',
	'now',
	'2026-03-07',
	'2026-02-30T07:15:00Z',
	'2026-13-01T07:15:00Z',
	'2026-03-07T24:15:00Z',
	'2026-03-07T07:60:00Z',
	'2026-03-07T07:15:61Z',
	'2026-03-07T07:15:00+19:00',
	'+12026-03-07T07:15:00Z'
])('%j is none', (text) => {
	expect(momentFrom(text)).toBeUndefined();
});
