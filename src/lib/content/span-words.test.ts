import { expect, test } from 'vitest';
import { spanWords } from './span-words.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

test.each([
	[secondMs, '1 second'],
	[99 * secondMs, '99 seconds'],
	[100 * secondMs, '2 minutes'],
	[99 * minuteMs, '99 minutes'],
	[100 * minuteMs, '2 hours'],
	[47 * hourMs, '47 hours'],
	[49 * hourMs, '2 days'],
	[30 * 24 * hourMs, '30 days']
])('%d ms is said as %s', (ms, words) => {
	expect(spanWords(ms)).toBe(words);
});
